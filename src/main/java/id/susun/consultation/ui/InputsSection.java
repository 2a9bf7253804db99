package id.susun.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.ConsultationOverview;
import id.susun.consultation.InputCursor;
import id.susun.consultation.InputFilter;
import id.susun.consultation.InputLine;
import id.susun.consultation.ReplyStatus;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.LoadMore;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs, unanswered ones first, each answered in place; or several at once. */
class InputsSection extends Section {

    private static final int PAGE = 20;

    private final Desk desk;
    private final CaseView view;
    private final Runnable changed;
    private final InputCard.Rights rights;
    private final Div list = new Div();
    private final Div foot = new Div();
    private final Map<UUID, InputCard> cards = new LinkedHashMap<>();
    private final BulkReply bulk;
    private InputFilter filter;
    private @Nullable InputCursor last;

    /** {@code changed} is told after a reply or a new input, so that the counts beside follow. */
    InputsSection(Desk desk, CaseView view, ConsultationOverview overview, Runnable changed) {
        super(Texts.text("consultation.inputs.title"));
        this.desk = desk;
        this.view = view;
        this.changed = changed;
        rights = new InputCard.Rights(
                view.mayDo(Step.GATHER_INPUTS) || view.mayDo(Step.ANSWER_INPUTS),
                desk.caseFiles().drafts(view.policyCase()));
        filter = overview.ledger().unanswered() > 0 ? InputFilter.UNANSWERED : InputFilter.ALL;
        bulk = new BulkReply(desk, view.caseId(), this::selected, this::replace);
        if (view.mayDo(Step.GATHER_INPUTS)) {
            withActions(Buttons.secondary(
                    Texts.text("consultation.inputs.record"),
                    () -> new RecordInputDialog(desk, view, line -> recorded()).open()));
        }
        list.addClassName("inputs");
        add(filters());
        if (rights.answers()) {
            add(bulk);
        }
        add(list, foot);
        load();
    }

    private Select<InputFilter> filters() {
        Select<InputFilter> select = new Select<>();
        select.setLabel(Texts.text("consultation.inputs.filter"));
        List<InputFilter> choices = new ArrayList<>(List.of(InputFilter.UNANSWERED, InputFilter.ALL));
        Stream.of(ReplyStatus.values())
                .map(status -> new InputFilter(false, status, null))
                .forEach(choices::add);
        select.setItems(choices);
        select.setItemLabelGenerator(InputsSection::label);
        select.setValue(filter);
        select.addValueChangeListener(change -> {
            filter = change.getValue();
            load();
        });
        return select;
    }

    private static String label(InputFilter choice) {
        ReplyStatus status = choice.status();
        if (status != null) {
            return Texts.label("consultation.reply", status);
        }
        return Texts.text(choice.unansweredOnly() ? "consultation.inputs.unanswered" : "consultation.inputs.all");
    }

    private void load() {
        list.removeAll();
        foot.removeAll();
        cards.clear();
        last = null;
        boolean more = append();
        if (more) {
            foot.add(new LoadMore(this::append));
        }
        if (cards.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.COMMENTS,
                    Texts.text(
                            filter.unansweredOnly()
                                    ? "consultation.inputs.none-unanswered"
                                    : "consultation.inputs.empty"),
                    Texts.text(
                            filter.equals(InputFilter.ALL)
                                    ? "consultation.inputs.empty.hint.all"
                                    : "consultation.inputs.empty.hint")));
        }
        bulk.show();
    }

    private boolean append() {
        List<InputLine> page = desk.reading().inputs(view.caseId(), filter, last, PAGE);
        for (InputLine line : page) {
            InputCard card = new InputCard(desk, view.caseId(), line, rights, this::replace, bulk::show);
            cards.put(line.id(), card);
            list.add(card);
            last = line.cursor();
        }
        return page.size() == PAGE;
    }

    /** Shows the new input at the end, where the list has come to its end; the cards before it keep what is typed. */
    private void recorded() {
        if (cards.isEmpty()) {
            load();
        } else if (foot.getChildren().noneMatch(Component::isVisible) && append()) {
            foot.removeAll();
            foot.add(new LoadMore(this::append));
        }
        changed.run();
    }

    private List<InputLine> selected() {
        return cards.values().stream()
                .filter(InputCard::isSelected)
                .map(InputCard::line)
                .toList();
    }

    /** Shows what became of the inputs where they stand, so that nothing typed beside them is lost. */
    private void replace(List<InputLine> lines) {
        lines.forEach(line -> {
            InputCard card = cards.get(line.id());
            if (card != null) {
                card.show(line);
            }
        });
        bulk.show();
        changed.run();
    }
}
