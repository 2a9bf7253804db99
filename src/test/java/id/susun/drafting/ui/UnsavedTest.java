package id.susun.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.TextKind;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.shell.ReasonDialog;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What was typed and could not be saved stands, whatever the drafter does next; and versions are found again. */
@SusunTest
class UnsavedTest extends SpringBrowserlessTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();

    private final ActingPerson drafter = PEOPLE.as("perancang.bkpsdm.lebong");
    private final ActingPerson colleague = PEOPLE.as("perancang.hukum.lebong");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    private CaseId caseId;
    private DraftNode article;

    @Autowired
    void signIn() {
        signIn(drafter);
    }

    @BeforeEach
    void aTextOnTheScreen() throws Exception {
        LocaleContextHolder.setLocale(Locale.of("id", "ID"));
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        article = drafting.open(caseId).text().articles().get(1);
        show();
    }

    @AfterEach
    void signOut() {
        LocaleContextHolder.resetLocaleContext();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aConflictIsSettledBeforeTheEditorIsLeft() {
        edit(article, "Versi BKPSDM.", "Versi Bagian Hukum.");

        staysWhateverIsTried("Versi BKPSDM.");
        assertThat(state()).isEqualTo("Belum tersimpan. Pilih dahulu teks yang dipakai, baru tinggalkan bagian ini.");
        assertThat(text($(ConflictBox.class).single())).contains("Versi BKPSDM.", "Versi Bagian Hukum.");

        press("Pakai teks saya");
        assertThat(stored(article).text()).isEqualTo("Versi BKPSDM.");
        block(last()).edit();
        assertThat($(TextArea.class).single().getValue()).isEqualTo(last().text());
        assertThat(text(block(article))).contains("Versi BKPSDM.");
    }

    @Test
    void aRefusedTextStaysUntilItIsMendedOrDiscarded() {
        String longest = "x".repeat(20_000);
        block(article).edit();
        type(longest + "y");

        staysWhateverIsTried(longest + "y");
        assertThat(state()).startsWith("Belum tersimpan. Perbaiki teks ini");
        assertThat($(TextArea.class).single().getErrorMessage()).startsWith("Teks terlalu panjang");

        type(longest);
        assertThat(stored(article).text()).isEqualTo(longest);
        type(longest + "z");
        press("Buang ketikan saya");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(NodeEditor.class).exists()).isFalse();
        assertThat(text(block(article))).contains(longest).doesNotContain("xz");
    }

    @Test
    void aFailureThatHasPassedIsSavedOnTheWayOut() {
        block(article).edit();
        signIn(PEOPLE.as("auditor.lebong"));
        type("Sempat ditolak.");
        assertThat(stored(article).text()).isEmpty();
        signIn(drafter);

        block(last()).edit();

        assertThat(stored(article).text()).isEqualTo("Sempat ditolak.");
        assertThat(text(block(article))).contains("Sempat ditolak.");
    }

    @Test
    void twoWhoRenameAChapterSeeBothHeadings() {
        DraftNode chapter =
                drafting.read(caseId).orElseThrow().text().roots(TextKind.BAB).get(1);
        block(chapter).edit();
        colleague.run(() -> drafting.edit(caseId, new EditNode(chapter.id(), "PERENCANAAN", "", chapter.version())));
        test($(TextField.class).single()).setValue("PENYELENGGARAAN");

        assertThat(text($(ConflictBox.class).single())).contains("PERENCANAAN", "PENYELENGGARAAN");
        assertThat(text($(ConflictBox.class).single())).doesNotContain("(kosong)");
        press("Pakai teks " + colleague.person().name());
        assertThat($(TextField.class).single().getValue()).isEqualTo("PERENCANAAN");

        type($(TextField.class).single(), "x".repeat(501));
        assertThat($(TextField.class).single().getErrorMessage()).startsWith("Judul bagian terlalu panjang");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
    }

    @Test
    void keptVersionsAreListedReadAndPrinted() {
        for (int i = 1; i <= 12; i++) {
            submission.keepMilestone(caseId, "Tonggak " + i);
        }
        show();

        String list = text($(VersionSection.class).single());
        assertThat(list)
                .contains("Versi 12", "Tonggak 12", drafter.person().name(), "Versi 3")
                .doesNotContain("Tonggak 2");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("kebijakan/" + caseId + "/naskah.pdf?versi=12");
        press("Tampilkan versi lebih lama");
        assertThat(text($(VersionSection.class).single())).contains("Tonggak 2", "Tonggak 1");

        test($(Button.class).all().stream()
                        .filter(button ->
                                "Baca versi 1".equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat($(ReadDialog.class).single().getHeaderTitle()).isEqualTo("Versi 1");
        assertThat(text($(ReadDialog.class).single())).contains("RANCANGAN PERATURAN BUPATI LEBONG", "Pasal 1");
    }

    private void staysWhateverIsTried(String typed) {
        List<Runnable> ways = List.of(
                () -> block(last()).edit(),
                () -> press("Selesai"),
                () -> icon("Naikkan (Alt+panah atas)"),
                () -> icon("Masukkan ke bagian sebelumnya"),
                () -> icon("Tautkan ke temuan"),
                () -> icon("Hapus"),
                () -> press("Simpan tonggak versi"),
                () -> press("Ajukan untuk persetujuan"),
                () -> UI.getCurrent().navigate("kebijakan/" + caseId + "/ringkasan"),
                () -> UI.getCurrent().navigate("kebijakan"));
        Draft before = drafting.read(caseId).orElseThrow();
        for (Runnable way : ways) {
            way.run();
            assertThat($(TextArea.class).single().getValue()).isEqualTo(typed);
            assertThat($(TextArea.class).single().getParent().orElseThrow()).isInstanceOf(NodeEditor.class);
        }
        assertThat(drafting.read(caseId).orElseThrow().labels()).isEqualTo(before.labels());
        assertThat($(ReasonDialog.class).exists()).isFalse();
        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat($(TieDialog.class).exists()).isFalse();
    }

    private void edit(DraftNode node, String mine, String theirs) {
        block(node).edit();
        colleague.run(() -> drafting.edit(caseId, new EditNode(node.id(), "", theirs, node.version())));
        type(mine);
    }

    private void type(String text) {
        type($(TextArea.class).single(), text);
    }

    private void type(TextArea field, String text) {
        test(field).setValue(text);
    }

    private void type(TextField field, String text) {
        test(field).setValue(text);
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private void icon(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private NodeBlock block(DraftNode node) {
        return $(NodeBlock.class).withId(NodeBlock.domId(node.id())).single();
    }

    private DraftNode last() {
        return drafting.read(caseId).orElseThrow().text().articles().getLast();
    }

    private DraftNode stored(DraftNode node) {
        UUID id = node.id();
        return drafting.read(caseId).orElseThrow().text().find(id).orElseThrow();
    }

    private String state() {
        return text($(com.vaadin.flow.component.html.Span.class)
                .withClassName("save-state")
                .single());
    }

    private void show() {
        UI.getCurrent().navigate("kebijakan/" + caseId + "/ringkasan");
        UI.getCurrent().navigate("kebijakan/" + caseId + "/naskah");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void signIn(ActingPerson person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, "n/a", ActingPerson.authorities(person.membership())));
    }
}
