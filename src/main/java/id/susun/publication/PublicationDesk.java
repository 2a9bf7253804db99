package id.susun.publication;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the legal division sees of what is published, and of what could be. */
@Service
@Transactional(readOnly = true)
public class PublicationDesk {

    private final CaseFiles caseFiles;
    private final PublishedRows rows;

    PublicationDesk(CaseFiles caseFiles, PublishedRows rows) {
        this.caseFiles = caseFiles;
        this.rows = rows;
    }

    /**
     * A policy in force.
     *
     * @param policyCase its case
     * @param row its entry, empty while it is not published
     */
    public record Item(CaseSummary policyCase, Optional<PublishedRow> row) {

        /** What it is called in law, else as its case was begun. */
        public String title() {
            Enactment enactment = policyCase.enactment();
            return enactment == null ? policyCase.title() : enactment.title();
        }

        /** Whether everybody may read it. */
        public boolean isPublic() {
            return row.map(PublishedRow::visible).orElse(false);
        }
    }

    /** The latest 200 policies in force, public or not. */
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM') or hasRole('TENANT_ADMIN')")
    public List<Item> items() {
        return caseFiles.enacted().stream()
                .map(policyCase -> new Item(policyCase, rows.of(policyCase.id())))
                .toList();
    }
}
