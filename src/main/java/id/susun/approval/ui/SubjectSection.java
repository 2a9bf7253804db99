package id.susun.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.casefile.Subject;
import id.susun.casefile.Subjects;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import id.susun.shell.Typing;

/** The affairs of government that routes may depend on: the tenant's own list. */
class SubjectSection extends Section {

    private static final int RESTED_MILLIS = 400;

    private final Subjects subjects;
    private final Div list = new Div();
    private final TextArea names = new TextArea(Texts.text("concerns.list.names"));

    SubjectSection(Subjects subjects) {
        super(Texts.text("concerns.list"));
        this.subjects = subjects;
        withHint(Texts.text("concerns.list.hint"));
        names.setWidthFull();
        names.setMinRows(3);
        names.setHelperText(Texts.text("concerns.list.names.help"));
        Typing.follow(names, RESTED_MILLIS);
        Div bar = new Div(Buttons.secondary(Texts.text("concerns.list.add"), this::add));
        bar.addClassName("row-actions");
        add(list, names, bar);
        show();
    }

    private void show() {
        list.removeAll();
        list.add(new ResponsiveTable<Subject>(Texts.text("concerns.list"))
                .captionHidden()
                .column(Texts.text("concerns.subject"), Subject::name)
                .column(Texts.text("concerns.list.code"), Subject::code)
                .column(Texts.text("concerns.list.state"), SubjectSection::state)
                .column(Texts.text("concerns.list.actions"), this::turn)
                .whenEmpty(new Paragraph(Texts.text("concerns.list.none")))
                .rows(subjects.all()));
    }

    private static Component state(Subject subject) {
        return subject.retired()
                ? new Badge(Texts.text("concerns.list.retired"))
                : new Badge(Texts.text("concerns.list.offered"), Tone.SUCCESS);
    }

    private Component turn(Subject subject) {
        return Buttons.quiet(Texts.text(subject.retired() ? "concerns.list.takeUp" : "concerns.list.retire"), () -> {
            if (Failures.attempt(() -> subjects.retire(subject.code(), !subject.retired()))) {
                show();
            }
        });
    }

    private void add() {
        int[] added = new int[1];
        if (Failures.attempt(
                () -> added[0] = subjects.add(names.getValue().lines().toList()))) {
            Toasts.success(Texts.text("concerns.list.added", added[0]));
            names.clear();
            show();
        }
    }
}
