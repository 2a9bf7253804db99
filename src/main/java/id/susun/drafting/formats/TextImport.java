package id.susun.drafting.formats;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.Instrument;
import id.susun.drafting.Drafting;
import id.susun.drafting.OfficialTexts;
import id.susun.tenant.CaseId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a text from a file or from what was pasted, to be looked at; {@link Drafting#importTree} then puts it in place of
 * the case's text. Nothing of the file is kept.
 */
@Service
@PreAuthorize("hasRole('DRAFTER')")
public class TextImport {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Drafting drafting;
    private final CaseFiles caseFiles;
    private final OfficialTexts texts;
    private final Turns turns = new Turns(AT_ONCE, PATIENCE);

    TextImport(Drafting drafting, CaseFiles caseFiles, OfficialTexts texts) {
        this.drafting = drafting;
        this.caseFiles = caseFiles;
        this.texts = texts;
    }

    /**
     * Reads a file. No transaction spans it, so that whoever waits for a turn keeps no connection.
     *
     * @param name what it is called, for the person and the history
     * @throws Refused {@code formats.refused.…} when it is broken, locked, too large, dangerous or no text,
     *     or too many others are being read
     * @throws AccessDeniedException when the person may not write the case's text
     */
    public ImportPreview read(CaseId caseId, Path file, String name) {
        requireWriter(caseId);
        return turns.take(() -> readFile(caseId, file, name));
    }

    private ImportPreview readFile(CaseId caseId, Path file, String name) {
        Report report = new Report();
        return switch (Sources.kind(file)) {
            case DOCX -> preview(caseId, name, DocxReader.read(file, report), report);
            case AKOMA_NTOSO ->
                checked(
                        name,
                        AknReader.read(
                                file,
                                caseFiles.get(caseId).instrument(),
                                (subject, parties) -> texts.computed(caseId, subject, parties),
                                report));
            case TEXT -> recognise(caseId, Sources.text(file), name);
        };
    }

    /**
     * Reads what was pasted.
     *
     * @throws Refused {@code formats.refused.empty}, {@code formats.refused.long}
     * @throws AccessDeniedException when the person may not write the case's text
     */
    @Transactional(readOnly = true)
    public ImportPreview readText(CaseId caseId, String text, String name) {
        requireWriter(caseId);
        return recognise(caseId, text, name);
    }

    private ImportPreview recognise(CaseId caseId, String text, String name) {
        new Signs().add(text.length());
        Report report = new Report();
        return preview(caseId, name, Lines.withTables(text, report), report);
    }

    private ImportPreview preview(CaseId caseId, String name, List<Line> lines, Report report) {
        Instrument instrument = caseFiles.get(caseId).instrument();
        Recognised found = TextRecognizer.whole(
                lines, instrument, (subject, parties) -> texts.computed(caseId, subject, parties), report);
        return checked(name, found);
    }

    private static ImportPreview checked(String name, Recognised found) {
        if (found.nodes().isEmpty()) {
            throw new Refused("formats.refused.empty");
        }
        return ImportPreview.of(name, found);
    }

    private void requireWriter(CaseId caseId) {
        if (!drafting.mayWrite(caseId)) {
            throw new AccessDeniedException("not a drafter of this text");
        }
    }
}
