package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.approval.RouteEffects;
import id.susun.shell.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What changed rules would change, for which texts and for whom, before they hold. */
class EffectsView extends Div {

    private static final int MOST = 12;

    private final RouteWords words;

    EffectsView(RouteWords words) {
        this.words = words;
        addClassName("route-effects");
        getElement().setAttribute("role", "status");
    }

    void show(RouteEffects effects) {
        removeAll();
        Paragraph head = new Paragraph(Texts.text("route.effects"));
        head.addClassName("route-effects-head");
        add(head);
        if (!effects.uncovered().isEmpty()) {
            Paragraph lacking = new Paragraph(Texts.text("route.effects.uncovered", listed(effects.uncovered())));
            lacking.addClassName("route-effects-lacking");
            add(lacking);
        }
        if (effects.changes().isEmpty()) {
            add(new Paragraph(Texts.text("route.effects.none")));
        }
        effects.changes().stream().limit(MOST).forEach(this::show);
        if (effects.changes().size() > MOST) {
            add(new Paragraph(Texts.text("review.more", effects.changes().size() - MOST)));
        }
    }

    private void show(RouteEffects.Change change) {
        Div block = new Div();
        block.addClassName("route-effect");
        Paragraph where = new Paragraph(listed(change.where()));
        where.addClassName("route-title");
        block.add(
                where,
                new Paragraph(Texts.text("route.effects.before")),
                new RouteChain(words, change.before()),
                new Paragraph(Texts.text("route.effects.after")),
                new RouteChain(words, change.after()));
        if (!change.joining().isEmpty()) {
            block.add(new Paragraph(Texts.text("route.effects.joining", people(change.joining()))));
        }
        if (!change.leaving().isEmpty()) {
            block.add(new Paragraph(Texts.text("route.effects.leaving", people(change.leaving()))));
        }
        add(block);
    }

    private String listed(List<RouteEffects.Situation> situations) {
        String named = situations.stream().limit(MOST).map(words::situation).collect(Collectors.joining("; "));
        return situations.size() > MOST ? named + "; …" : named;
    }

    private String people(List<RouteEffects.Holders> offices) {
        return offices.stream()
                .map(holders -> holders.names().isEmpty()
                        ? words.office(holders.office())
                        : words.office(holders.office()) + " (" + String.join(", ", holders.names()) + ")")
                .collect(Collectors.joining(", "));
    }
}
