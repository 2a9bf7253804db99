package id.susun.demo;

import id.susun.approval.Approval;
import id.susun.approval.ApprovalProgress;
import id.susun.approval.AssignNumber;
import id.susun.approval.ContinueRegister;
import id.susun.approval.Decide;
import id.susun.approval.Enacting;
import id.susun.approval.ExternalAnswer;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.ExternalPaper;
import id.susun.approval.ExternalPapers;
import id.susun.approval.ExternalRequest;
import id.susun.approval.ExternalReview;
import id.susun.approval.GovernorSubmissions;
import id.susun.approval.NumberRegister;
import id.susun.approval.PaperSigning;
import id.susun.approval.SignatoryNames;
import id.susun.approval.SubmitToGovernor;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.demo.Played.Part;
import id.susun.files.FileUse;
import id.susun.files.UploadCheck;
import id.susun.identity.Office;
import id.susun.workflow.Step;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the approval of a sample, seat by seat. */
@Component
@Profile("demo")
class ApprovalScene {

    private final Approval approval;
    private final ExternalReview external;
    private final ExternalPapers papers;
    private final ApprovalProgress progress;
    private final PaperSigning paper;
    private final EnactedPapers copies;
    private final GovernorSubmissions submissions;
    private final PolicyTextPrinter printer;
    private final SignatoryNames names;
    private final UploadCheck uploads;
    private final Enacting enacting;
    private final CaseFiles caseFiles;
    private final DocumentVersions versions;

    ApprovalScene(
            Approval approval,
            ExternalReview external,
            ExternalPapers papers,
            ApprovalProgress progress,
            PaperSigning paper,
            EnactedPapers copies,
            GovernorSubmissions submissions,
            PolicyTextPrinter printer,
            SignatoryNames names,
            UploadCheck uploads,
            Enacting enacting,
            CaseFiles caseFiles,
            DocumentVersions versions) {
        this.approval = approval;
        this.external = external;
        this.papers = papers;
        this.progress = progress;
        this.paper = paper;
        this.copies = copies;
        this.submissions = submissions;
        this.printer = printer;
        this.names = names;
        this.uploads = uploads;
        this.enacting = enacting;
        this.caseFiles = caseFiles;
        this.versions = versions;
    }

    /** The paper register of the year ended just before the sample's number. */
    void continueRegister(Sample sample, Played played, LocalDate day) {
        int year = sample.at("legal_instrument.year").asInt();
        int last = sample.at("legal_instrument.number").asInt() - 1;
        played.on(day, 8, 5).by(Part.LEGAL_HEAD, () -> {
            CaseSummary policyCase = caseFiles.get(played.id());
            enacting.continueRegister(new ContinueRegister(NumberRegister.of(policyCase), year, last));
            enacting.continueRegister(new ContinueRegister(NumberRegister.gazetteOf(policyCase), year, last));
        });
    }

    /** The paper register that numbers this case's text ended with {@code last} in the year of {@code day}. */
    void continueRegister(Played played, int last, LocalDate day) {
        played.on(day, 8, 5)
                .by(
                        Part.LEGAL_HEAD,
                        () -> enacting.continueRegister(new ContinueRegister(
                                NumberRegister.of(caseFiles.get(played.id())), day.getYear(), last)));
    }

    void initial(Played played, Part part, Office office, LocalDate day, int hour) {
        played.on(day, hour, 10).by(part, () -> approve(played, office));
    }

    private void approve(Played played, Office office) {
        String hash = versions.submitted(played.id()).orElseThrow().hash();
        approval.decide(played.id(), Decide.approve(office, hash));
    }

    /** A letter out and a favourable answer back. */
    void pass(Played played, Step step, String letter, LocalDate sent, LocalDate answered, String note) {
        played.on(sent, 9, 0).by(Part.LEGAL_HEAD, () -> {
            int round = progress.rounds(played.id()).getFirst().number();
            papers.of(played.id(), round, step).stream()
                    .filter(ExternalPaper::required)
                    .forEach(paper -> papers.tick(played.id(), step, paper.item(), "Dilampirkan di e-Harmonisasi"));
            external.request(played.id(), step, new ExternalRequest(letter, sent));
        });
        played.on(answered, 13, 0)
                .by(
                        Part.LEGAL_HEAD,
                        () -> external.record(
                                played.id(),
                                step,
                                new ExternalAnswer(letter + "/B", answered, ExternalOutcome.PASSED, note)));
    }

    void sign(Played played, LocalDate day) {
        played.on(day, 11, 0).by(Part.REGION_HEAD, () -> approve(played, Office.KEPALA_DAERAH));
        scan(played, day);
        played.on(day, 14, 0)
                .by(Part.LEGAL_HEAD, () -> enacting.assignNumber(played.id(), new AssignNumber(null, null)));
    }

    /** The text was signed on paper; what stands for its scan is the print itself. */
    private void scan(Played played, LocalDate day) {
        played.on(day, 13, 0).by(Part.LEGAL_HEAD, () -> {
            int version = versions.submitted(played.id()).orElseThrow().number();
            byte[] print = printer.forSignature(played.id(), version, names.of(played.id()));
            paper.upload(played.id(), uploads.check(FileUse.SCAN, "Pindaian naskah (contoh fiktif).pdf", print));
        });
        played.on(day, 13, 30).by(Part.SECRETARY, () -> paper.confirm(played.id()));
    }

    void promulgate(Played played, LocalDate day) {
        played.on(day, 10, 0).by(Part.SECRETARY, () -> enacting.promulgate(played.id(), day, null));
        played.on(day, 15, 0).by(Part.LEGAL_HEAD, () -> {
            byte[] receipt = copies.copy(played.id());
            submissions.submit(
                    played.id(),
                    new SubmitToGovernor("180/" + day.getYear() + "/PERKADA", day),
                    null,
                    uploads.check(FileUse.LETTER, "Tanda terima gubernur (contoh fiktif).pdf", receipt));
        });
    }
}
