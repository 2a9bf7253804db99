package id.susun.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Asks a decision table without moving a case and without leaving a trace, to show beforehand what it would decide. */
@Component
public class DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

    /** Outputs of the first rule of {@code table} (its id and file name) that fits; empty when none does. */
    public Optional<Map<String, Object>> firstRow(String table, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(tables.computeIfAbsent(table, this::parse), inputs).stream()
                .findFirst()
                .map(DmnDecisionRuleResult::getEntryMap);
    }

    /** The table as the product brings it, DMN. */
    public String source(String table) {
        try (InputStream model = new ClassPathResource("processes/" + table + ".dmn").getInputStream()) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(table + " cannot be read", e);
        }
    }

    /** The product's table with these rules in place of its own, DMN. */
    public String withRules(String table, List<DecisionRule> rules) {
        return DmnRules.written(source(table), table, rules);
    }

    private DmnDecision parse(String table) {
        try (InputStream model = new ClassPathResource("processes/" + table + ".dmn").getInputStream()) {
            return engine.parseDecision(table, model);
        } catch (IOException e) {
            throw new IllegalStateException(table + " cannot be read", e);
        }
    }
}
