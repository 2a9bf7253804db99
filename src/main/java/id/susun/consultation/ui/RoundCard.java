package id.susun.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.consultation.RoundMode;
import id.susun.consultation.RoundState;
import id.susun.consultation.RoundView;
import id.susun.shell.Badge;
import id.susun.shell.Facts;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.TenantId;

/** One round: when, where, what the public was told, and its papers. */
class RoundCard extends Article {

    private final Div actions = new Div();

    RoundCard(RoundView round, TenantId tenant, String unit) {
        addClassName("round-card");
        Div marks = new Div(
                new Badge(Texts.label("consultation.state", round.state()), tone(round.state())),
                new Badge(Texts.label("consultation.mode", round.mode())));
        marks.addClassName("marks");
        Facts facts = new Facts()
                .with(Texts.text("consultation.round.when"), Formats.period(round.startsOn(), round.endsOn()))
                .with(
                        Texts.text(
                                round.mode() == RoundMode.LURING
                                        ? "consultation.public.place.LURING"
                                        : "consultation.public.place.DARING"),
                        round.place());
        var published = round.noticePublishedOn();
        if (published != null) {
            facts.with(Texts.text("consultation.public.announced"), Formats.shortDate(published));
        }
        var attendees = round.attendees();
        if (attendees != null) {
            facts.with(
                    Texts.text("consultation.public.attendees"), Texts.text("consultation.public.people", attendees));
        }
        if (!round.documents().isEmpty()) {
            facts.with(Texts.text("consultation.public.documents"), new DocumentList(round.documents(), unit));
        }
        add(marks, new H3(round.title()), facts);
        if (!round.notice().isBlank()) {
            Paragraph notice = new Paragraph(round.notice());
            notice.addClassNames("prose", "notice");
            add(notice);
        }
        actions.addClassName("card-actions");
        add(actions);
        if (round.state() != RoundState.DRAFT) {
            Anchor page = new Anchor(
                    "publik/" + tenant + "/konsultasi/" + round.id(), Texts.text("consultation.round.public"));
            page.setTarget(AnchorTarget.BLANK);
            page.setRouterIgnore(true);
            actions.add(page);
        }
    }

    /** Adds what may be done with the round. */
    void action(Component action) {
        actions.add(action);
    }

    private static Tone tone(RoundState state) {
        return switch (state) {
            case DRAFT, ENDED -> Tone.NEUTRAL;
            case UPCOMING -> Tone.INFO;
            case RUNNING -> Tone.SUCCESS;
        };
    }
}
