package id.susun.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.approval.Opinion;
import id.susun.approval.Opinions;
import id.susun.casefile.ui.InboxPart;
import id.susun.shell.Badge;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the person at work was asked to say, soonest due first, and what nobody needs from them any more. */
@org.springframework.stereotype.Component
class OpinionInbox implements InboxPart {

    private final Opinions opinions;
    private final Tenants tenants;
    private final Clock clock;

    OpinionInbox(Opinions opinions, Tenants tenants, Clock clock) {
        this.opinions = opinions;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Optional<Component> content() {
        List<Opinion> mine = opinions.mine();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        OpinionWords words = new OpinionWords(tenants);
        Section section = new Section(Texts.text("opinion.inbox")).withHint(Texts.text("opinion.inbox.hint"));
        UnorderedList list = new UnorderedList();
        list.addClassName("opinion-list");
        mine.forEach(opinion -> list.add(opinion.isOpen() ? waiting(words, opinion) : released(words, opinion)));
        section.add(list);
        return Optional.of(section);
    }

    private ListItem waiting(OpinionWords words, Opinion opinion) {
        LocalDate today = Days.today(clock);
        boolean late = opinion.dueOn().isBefore(today);
        Anchor title = new Anchor(OpinionView.path(opinion.id()), opinion.title());
        title.addClassName("route-title");
        Div head = new Div(title, new Badge(Formats.due(opinion.dueOn(), today), late ? Tone.DANGER : Tone.NEUTRAL));
        head.addClassName("route-head");
        return item(head, Texts.text("opinion.inbox.from", words.asker(opinion), opinion.question()));
    }

    private static ListItem released(OpinionWords words, Opinion opinion) {
        Span title = new Span(opinion.title());
        title.addClassName("route-title");
        Div head = new Div(title, new Badge(Texts.text("opinion.inbox.released")));
        head.addClassName("route-head");
        return item(
                head,
                Texts.text(
                        "opinion.released." + opinion.withdrawal(),
                        words.asker(opinion),
                        Formats.shortDate(Objects.requireNonNull(opinion.withdrawnAt()))));
    }

    private static ListItem item(Div head, String line) {
        Span words = new Span(line);
        words.addClassNames("route-line", "opinion-line");
        ListItem item = new ListItem(head, words);
        item.addClassName("opinion");
        return item;
    }
}
