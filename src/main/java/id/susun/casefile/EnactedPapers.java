package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.Optional;

/**
 * Papers of a text that became law, for pages that give them out without knowing how they came about: to whoever may see the
 * whole case, and to public pages that have made sure that everybody may read it.
 */
public interface EnactedPapers {

    /**
     * A paper.
     *
     * @param name its file name
     * @param sha256 SHA-256 of its content
     * @param content a PDF file
     */
    record Paper(String name, String sha256, byte[] content) {}

    /** What the signature in a file is worth. */
    enum Mark {
        /** Certified (UU 12/2011 Pasal 97B). */
        CERTIFIED,
        /** Made with a certificate that proves nothing. */
        EXAMPLE
    }

    /**
     * The copy of the numbered text, attested by the legal division (salinan).
     *
     * @return a PDF file
     * @throws Refused {@code approval.copy.none} before the text has its number
     */
    byte[] copy(CaseId caseId);

    /**
     * What the signature of {@link #signed} is worth, without reading the file; empty where there is none to give out.
     *
     * @throws Refused {@code approval.copy.none} before the text has its number
     */
    Optional<Mark> mark(CaseId caseId);

    /**
     * The file that bears the electronic signature; empty for a text signed on paper, or by a certificate that nobody trusts.
     *
     * @throws Refused {@code approval.copy.none} before the text has its number
     */
    Optional<Paper> signed(CaseId caseId);
}
