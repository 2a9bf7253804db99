package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.CITIZEN;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.audit.Refused;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftCommands;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftStructure;
import id.susun.drafting.Drafting;
import id.susun.drafting.TextKind;
import id.susun.testing.SusunTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A text is announced, and its drafters go on writing: Pasal 3 says something else, and is Pasal 4. */
@SusunTest
class ConsultedTextTest extends SpringBrowserlessTest {

    private static final String UNANNOUNCED = "Belum pernah diumumkan kepada siapa pun.";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftStructure structure;

    private ConsultationCase policy;
    private DraftNode third;
    private UUID added;

    @BeforeEach
    void announceAndGoOnWriting() {
        LocaleContextHolder.setLocale(Locale.of("id", "ID"));
        policy = ConsultationCase.planned(app, "Naskah yang diumumkan");
        Draft draft = as(DRAFTER, () -> drafting.open(policy.id));
        policy.announced(RoundMode.DARING, policy.today(), policy.today().plusDays(13));
        as(DRAFTER, () -> policy.plan().saveStakeholder(policy.id, ConsultationCase.forum()));
        run(DRAFTER, () -> policy.plan().startGathering(policy.id));
        DraftNode first = draft.text().articles().getFirst();
        third = draft.text().articles().getLast();
        as(
                DRAFTER,
                () -> drafting.edit(
                        policy.id, new DraftCommands.EditNode(third.id(), "", UNANNOUNCED, third.version())));
        added = as(
                DRAFTER, () -> structure.add(policy.id, new DraftCommands.AddNode(first.id(), false, TextKind.PASAL)));
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aStakeholderReadsTheAnnouncedVersionAndCommentsOnItsPassages() {
        RoundView round = policy.round();
        PolicyText text =
                as(CITIZEN, () -> policy.reading().text(policy.id, round.id())).orElseThrow();
        assertThat(text.lines()).extracting(PolicyText.Line::text).doesNotContain(UNANNOUNCED);
        assertThat(text.lines())
                .extracting(PolicyText.Line::label)
                .contains("Pasal 3")
                .doesNotContain("Pasal 4");
        assertThat(as(CITIZEN, () -> policy.reading().passages(policy.id, round.id())))
                .extracting(Passage::label)
                .containsExactly("Pasal 1", "Pasal 2", "Pasal 3");

        assertThat(as(CITIZEN, () -> policy.gathering().submit(policy.id, input(round, third.id()))))
                .returns("Pasal 3", InputLine::articleLabel);
        assertThat(as(DRAFTER, () -> policy.gathering().record(policy.id, said(round, third.id()))))
                .returns("Pasal 3", InputLine::articleLabel);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(CITIZEN, () -> policy.gathering().submit(policy.id, input(round, added))))
                .returns("consultation.passage.gone", Refused::key);
    }

    @Test
    void theTextAsItStandsIsForThoseWhoSeeTheCaseWhole() {
        PolicyTextReader reader = app.getBean(PolicyTextReader.class);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(CITIZEN, () -> reader.current(policy.id)))
                .returns("casefile.unknown", Refused::key);
        assertThat(as(DRAFTER, () -> reader.current(policy.id))).isPresent();
    }

    @Test
    void theScreenShowsEachAnnouncedVersionUnderItsRound() {
        run(CITIZEN, () -> {
            TabOnScreen.show(policy, () -> {});
            assertThat(titles()).contains("Naskah yang dikonsultasikan – Konsultasi publik tahap satu");
            assertThat(words()).anyMatch(line -> line.startsWith("Peraturan Bupati ini mulai berlaku"));
            assertThat(words()).doesNotContain(UNANNOUNCED);
            assertThat($(ComboBox.class).single().getListDataView().getItemCount())
                    .isEqualTo(3);
        });

        policy.announced(RoundMode.LURING, policy.today(), policy.today());

        run(CITIZEN, () -> {
            TabOnScreen.show(policy, () -> {});
            assertThat(titles().stream().filter(title -> title.startsWith("Naskah yang dikonsultasikan")))
                    .hasSize(2);
            assertThat(words()).contains(UNANNOUNCED);
        });
    }

    @Test
    void aRoundThatIsNotAnnouncedHasNoText() {
        RoundView draft = as(
                DRAFTER,
                () -> policy.rounds()
                        .save(policy.id, ConsultationCase.round(RoundMode.DARING, policy.today(), policy.today())));
        assertThat(as(CITIZEN, () -> policy.reading().text(policy.id, draft.id())))
                .isEmpty();
        assertThat(as(CITIZEN, () -> policy.reading().passages(policy.id, draft.id())))
                .isEmpty();
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static SubmitInput input(RoundView round, UUID article) {
        return new SubmitInput(round.id(), StakeholderCategory.MASYARAKAT, article, "Terlalu singkat.", false);
    }

    private static RecordInput said(RoundView round, @Nullable UUID article) {
        return new RecordInput(
                round.id(), null, false, null, StakeholderCategory.ASN, article, Set.of(), "Terlalu singkat.");
    }
}
