package id.susun.demo;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseFilter;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.MemberRegister;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Provisioning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets up the demo governments and plays the cases that are not there yet. It runs before the web server and the timers
 * start, so nobody meets a clock in the past; each case is one transaction, so an interrupted start leaves no half case.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final Provisioning provisioning;
    private final MemberRegister members;
    private final CaseFiles caseFiles;
    private final List<DemoCase> stories;
    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private boolean running;

    DemoLoader(
            Provisioning provisioning,
            MemberRegister members,
            CaseFiles caseFiles,
            List<DemoCase> stories,
            DemoClock clock,
            TransactionTemplate transaction) {
        this.provisioning = provisioning;
        this.members = members;
        this.caseFiles = caseFiles;
        this.stories =
                stories.stream().sorted(Comparator.comparing(DemoCase::title)).toList();
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        governments().forEach(provisioning::provision);
        register(DemoPeople.load());
        for (DemoCase story : stories) {
            if (!CurrentTenant.callAs(story.tenant(), () -> isThere(story))) {
                log.info("Playing the demo case \"{}\" ({})", story.title(), story.tenant());
                try {
                    CurrentTenant.runAs(story.tenant(), () -> transaction.executeWithoutResult(status -> story.play()));
                } finally {
                    clock.backToNow();
                }
            }
        }
    }

    /** As if everybody had signed in once, so that a case can tell by name whom it waits for. */
    private void register(DemoPeople people) {
        people.members().stream()
                .collect(Collectors.groupingBy(
                        ActingPerson::person, Collectors.mapping(ActingPerson::membership, Collectors.toList())))
                .forEach(members::replace);
    }

    private boolean isThere(DemoCase story) {
        CaseFilter title = new CaseFilter(story.title(), null, null, null, null);
        return !caseFiles.list(title, null, 1).isEmpty();
    }

    private static List<Provisioning.Government> governments() {
        try (InputStream stream = new ClassPathResource("demo/governments.json").getInputStream()) {
            return JsonMapper.shared().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts near the highest phase. */
    @Override
    public int getPhase() {
        return 0;
    }
}
