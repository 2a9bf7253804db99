package id.susun.consultation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.InputLine;
import id.susun.consultation.RoundView;
import id.susun.identity.Role;
import id.susun.shell.EmptyState;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The consultation for a stakeholder: the rounds, their text, a form, and their own inputs with the replies. */
@StyleSheet("context://aset/consultation.css")
class StakeholderConsultation extends Div {

    private final Desk desk;
    private final CaseView view;
    private final Section mine = new Section(Texts.text("consultation.mine.title"));
    private final Div list = new Div();

    StakeholderConsultation(Desk desk, CaseView view) {
        this.desk = desk;
        this.view = view;
        addClassName("consultation");
        List<RoundView> rounds = desk.reading().announced(view.caseId());
        boolean writes = desk.currentUser().has(Role.STAKEHOLDER);
        if (writes) {
            rounds.stream()
                    .filter(RoundView::takesInputs)
                    .forEach(round -> add(new InputForm(desk, view.caseId(), round, this::showMine)));
        }
        texts(rounds);
        add(rounds(rounds));
        list.addClassName("inputs");
        mine.add(list);
        if (writes) {
            add(mine);
            showMine();
        }
    }

    /** Each version that the announced rounds ask about, the newest first. */
    private void texts(List<RoundView> rounds) {
        Map<Integer, List<RoundView>> versions = new TreeMap<>(Comparator.reverseOrder());
        for (RoundView round : rounds) {
            Integer version = round.textVersion();
            if (version != null) {
                versions.computeIfAbsent(version, none -> new ArrayList<>()).add(round);
            }
        }
        versions.values()
                .forEach(asked -> desk.reading()
                        .text(view.caseId(), asked.getFirst().id())
                        .ifPresent(text -> add(new DraftText(
                                asked.stream().map(RoundView::title).distinct().collect(Collectors.joining(", ")),
                                text))));
    }

    private Section rounds(List<RoundView> rounds) {
        Section section = new Section(Texts.text("consultation.rounds.title"));
        if (rounds.isEmpty()) {
            section.add(new EmptyState(
                    VaadinIcon.CALENDAR,
                    Texts.text("consultation.rounds.none"),
                    Texts.text("consultation.rounds.none.hint")));
        }
        Div cards = new Div();
        cards.addClassName("round-cards");
        rounds.forEach(round -> cards.add(new RoundCard(
                round, desk.currentUser().tenant(), view.policyCase().workspaceName())));
        section.add(cards);
        return section;
    }

    private void showMine() {
        list.removeAll();
        List<InputLine> lines = desk.reading().mine(view.caseId());
        if (lines.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.COMMENTS,
                    Texts.text("consultation.mine.empty"),
                    Texts.text("consultation.mine.empty.hint")));
        }
        lines.forEach(line ->
                list.add(new InputCard(desk, view.caseId(), line, InputCard.Rights.NONE, changed -> {}, () -> {})));
    }
}
