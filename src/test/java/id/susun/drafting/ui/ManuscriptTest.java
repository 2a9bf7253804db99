package id.susun.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPresence;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.WritingDesk;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was typed and could not be saved stands, whatever the drafter does next; and versions are found again. */
@SusunTest
class ManuscriptTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DemoPeople PEOPLE = DemoPeople.load();

    private final ActingPerson drafter = PEOPLE.as("perancang.bkpsdm.lebong");
    private final ActingPerson colleague = PEOPLE.as("perancang.hukum.lebong");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private DraftPresence presence;

    @Autowired
    private WritingDesk desk;

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
    void aConflictShowsTheOtherTextAndIsSettledBeforeAnythingElse() {
        colleague.run(
                () -> drafting.edit(caseId, new EditNode(article.id(), "", "Versi Bagian Hukum.", article.version())));

        JsonNode answer = say(article.version(), "Versi BKPSDM.");

        assertThat(answer.path("theirs").path("text").asString()).isEqualTo("Versi Bagian Hukum.");
        assertThat(answer.path("theirs").path("by").asString())
                .isEqualTo(colleague.person().name());
        staysWhateverIsTried();
        assertThat(stored(article).text()).isEqualTo("Versi Bagian Hukum.");

        say(answer.path("theirs").path("version").asInt(), "Versi BKPSDM.");
        assertThat(stored(article).text()).isEqualTo("Versi BKPSDM.");
        assertThat(manuscript().settle()).isTrue();
    }

    @Test
    void aRefusedTextStaysUntilItIsMended() {
        String longest = "x".repeat(20_000);

        assertThat(say(article.version(), longest + "y").path("message").asString())
                .startsWith("Teks terlalu panjang");
        staysWhateverIsTried();

        say(article.version(), longest);
        assertThat(stored(article).text()).isEqualTo(longest);
        assertThat(manuscript().settle()).isTrue();
    }

    @Test
    void savesUnderWayBuildOnEachOtherAndNeverOnAColleagues() {
        say(article.version(), "Satu.");
        assertThat(say(-1, "Satu dua.").path("refused").asBoolean()).isFalse();
        DraftNode mine = stored(article);
        colleague.run(() -> drafting.edit(caseId, new EditNode(article.id(), "", "Lain.", mine.version())));
        manuscript().look("");

        assertThat(say(-1, "Satu dua tiga.").path("theirs").path("text").asString())
                .isEqualTo("Lain.");
    }

    @Test
    void aSaveTellsTheVersionThatItLedToAndNotAColleagues() {
        JsonNode saved = say(article.version(), "Satu.");
        int mine = stored(article).version();
        colleague.run(() -> drafting.edit(caseId, new EditNode(article.id(), "", "Lain.", mine)));

        assertThat(saved.path("saved").asInt()).isEqualTo(mine);
        assertThat(say(saved.path("saved").asInt(), "Satu dua.")
                        .path("theirs")
                        .path("text")
                        .asString())
                .isEqualTo("Lain.");
    }

    @Test
    void aRemovedPartHoldsNobodyBack() {
        say(article.version(), "x".repeat(20_001));
        assertThat(manuscript().settle()).isFalse();
        colleague.run(() -> desk.remove(caseId, article.id()));

        manuscript().look("");

        assertThat(manuscript().settle()).isTrue();
    }

    @Test
    void whoOnlyLeavesARenumberedReferenceWritesNothing() {
        DraftNode first = article;
        DraftNode second = drafting.read(caseId).orElseThrow().text().articles().getLast();
        manuscript()
                .say(
                        second.id().toString(),
                        second.version(),
                        "",
                        "Menurut " + "[#" + first.id() + "|Pasal 1]" + ".",
                        true);
        DraftNode citing = stored(second);

        manuscript()
                .say(
                        second.id().toString(),
                        citing.version(),
                        "",
                        "Menurut " + "[#" + first.id() + "|Pasal 9]" + ".",
                        true);

        assertThat(stored(second)).isEqualTo(citing);
    }

    @Test
    void theBrowserIsToldOnlyWhatChanged() {
        String id = article.id().toString();

        JsonNode change = JSON.readTree(manuscript().act("after", id, "PASAL")).path("change");

        assertThat(change.path("gone").asInt()).isZero();
        assertThat(change.path("fresh")).hasSize(1);
        assertThat(change.path("lines"))
                .extracting(line -> line.path("label").asString())
                .containsExactly("Pasal 3", "Pasal 4");
    }

    @Test
    void whatAColleagueWroteArrivesWithTheNextLook() {
        assertThat(look().path("change").isNull()).isTrue();
        colleague.run(() -> {
            drafting.edit(caseId, new EditNode(article.id(), "", "Dari rekan.", article.version()));
            presence.beat(caseId, article.id());
        });

        JsonNode seen = look();

        assertThat(seen.path("change").path("lines"))
                .extracting(line -> line.path("text").asString())
                .containsExactly("Dari rekan.");
        assertThat(seen.path("present").path(0).path("name").asString())
                .isEqualTo(colleague.person().name());
        assertThat(seen.path("present").path(0).path("node").asString())
                .isEqualTo(article.id().toString());
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

    private void staysWhateverIsTried() {
        List<Runnable> ways = List.of(
                () -> press("Simpan tonggak versi"),
                () -> press("Ajukan untuk persetujuan"),
                () -> UI.getCurrent().navigate("kebijakan/" + caseId + "/ringkasan"),
                () -> UI.getCurrent().navigate("kebijakan"));
        for (Runnable way : ways) {
            way.run();
            assertThat($(Manuscript.class).exists()).isTrue();
        }
        assertThat($(ReasonDialog.class).exists()).isFalse();
        assertThat($(MilestoneDialog.class).exists()).isFalse();
    }

    private JsonNode say(int version, String text) {
        return JSON.readTree(manuscript().say(article.id().toString(), version, "", text, false));
    }

    private JsonNode look() {
        return JSON.readTree(manuscript().look(""));
    }

    private Manuscript manuscript() {
        return $(Manuscript.class).single();
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private DraftNode stored(DraftNode node) {
        UUID id = node.id();
        return drafting.read(caseId).orElseThrow().text().find(id).orElseThrow();
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
