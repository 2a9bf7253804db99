package id.susun.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at screens with axe and remembers every serious or critical violation, so that one run names them all. */
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final List<String> violations = new ArrayList<>();

    /** Looks at what {@code page} shows now; {@code screen} names it in the findings. */
    public void look(Page page, String screen) {
        new AxeBuilder(page)
                        .exclude(List.of("vaadin-connection-indicator"))
                        .exclude(List.of("vaadin-notification-container"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .forEach(rule -> violations.add(screen + ": " + words(rule)));
    }

    /** One line for each finding so far. */
    public List<String> violations() {
        return violations;
    }

    private static String words(Rule rule) {
        return rule.getId() + ", " + rule.getNodes().size() + " times, for example "
                + rule.getNodes().getFirst().getHtml();
    }
}
