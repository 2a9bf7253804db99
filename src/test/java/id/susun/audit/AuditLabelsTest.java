package id.susun.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The history shows labels, never names of classes. */
class AuditLabelsTest {

    @Test
    void everyAuditedRecordHasALabelInBothLanguages() throws IOException {
        Set<String> keys = auditedRecords();
        assertThat(keys).contains("audit.casefile.CaseOpened");
        assertThat(keys(false)).containsAll(keys);
        assertThat(keys(true)).containsAll(keys);
    }

    private static Set<String> auditedRecords() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return !definition.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Audited.class));
        return scanner.findCandidateComponents("id.susun").stream()
                .filter(found -> !String.valueOf(found.getResourceDescription()).contains("test-classes"))
                .filter(found -> !namesItself(String.valueOf(found.getBeanClassName())))
                .map(found -> {
                    String[] names = String.valueOf(found.getBeanClassName()).split("\\.");
                    String type = names[names.length - 1];
                    return "audit." + names[2] + "." + type.substring(type.lastIndexOf('$') + 1);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A record whose name depends on what it holds is tested where it lives. */
    private static boolean namesItself(String type) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals("action") && method.getParameterCount() == 0);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> keys(boolean english) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
            if (String.valueOf(file.getFilename()).endsWith("_en.properties") == english) {
                Properties texts = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }
}
