package id.susun.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.VersionSummary;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import java.util.List;

/** The kept versions, newest first, each to read here or as a PDF file. */
class VersionSection extends Section {

    private static final int AT_ONCE = 10;

    private final DraftParts parts;
    private final CaseId caseId;
    private final List<VersionSummary> versions;
    private final UnorderedList list = new UnorderedList();
    private final Button older = Buttons.secondary(Texts.text("drafting.versions.older"), this::more);

    VersionSection(DraftParts parts, CaseId caseId, List<VersionSummary> versions) {
        super(Texts.text("drafting.versions"));
        this.parts = parts;
        this.caseId = caseId;
        this.versions = versions;
        withHint(Texts.text("drafting.versions.hint"));
        list.addClassName("versions");
        add(list, older);
        more();
    }

    private void more() {
        int shown = list.getComponentCount();
        versions.stream().skip(shown).limit(AT_ONCE).forEach(version -> list.add(item(version)));
        older.setVisible(list.getComponentCount() < versions.size());
        if (shown > 0) {
            list.getComponentAt(shown).getElement().executeJs("this.querySelector('vaadin-button').focus()");
        }
    }

    private ListItem item(VersionSummary version) {
        String number = Texts.text("drafting.versions.name", version.number());
        Span name = new Span(version.name().isEmpty() ? number : number + " – " + version.name());
        name.addClassName("version-name");
        Div head = new Div(name);
        head.addClassName("version-head");
        if (version.submitted()) {
            head.add(new Badge(Texts.text("drafting.versions.submitted"), Tone.INFO));
        }
        head.add(read(version), pdf(version));
        Paragraph origin = new Paragraph(Texts.text(
                "drafting.versions.origin",
                version.authorName(),
                Formats.dateTime(version.createdAt()),
                version.shortHash()));
        origin.addClassName("version-origin");
        ListItem item = new ListItem(head, origin);
        if (!version.note().isBlank()) {
            Paragraph note = new Paragraph(version.note());
            note.addClassName("version-note");
            note.getElement().setAttribute("dir", "auto");
            item.add(note);
        }
        return item;
    }

    private Button read(VersionSummary version) {
        Button button = Buttons.quiet(
                Texts.text("drafting.versions.read"),
                () -> Failures.attempt(() ->
                        new ReadDialog(version.number(), parts.reading().version(caseId, version.number())).open()));
        button.setAriaLabel(Texts.text("drafting.versions.read.of", version.number()));
        return button;
    }

    private Anchor pdf(VersionSummary version) {
        Anchor link =
                new Anchor(PdfDownload.path(caseId, version.number(), false), Texts.text("drafting.versions.pdf"));
        link.setAriaLabel(Texts.text("drafting.versions.pdf.of", version.number()));
        link.addClassName("drafting-link");
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
