package id.susun.casefile.ui;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.HistoryExport;
import id.susun.tenant.CaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives auditors and administrators the history of a case as a file. */
@Controller
class HistoryDownload {

    private final CaseFiles caseFiles;
    private final HistoryExport export;

    HistoryDownload(CaseFiles caseFiles, HistoryExport export) {
        this.caseFiles = caseFiles;
        this.export = export;
    }

    static String path(CaseId caseId, String format) {
        return CasePages.path(caseId) + "/riwayat." + format;
    }

    @GetMapping("/kebijakan/{id}/riwayat.csv")
    @PreAuthorize("hasAnyRole('AUDITOR', 'TENANT_ADMIN')")
    void csv(@PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
        CaseId caseId = visible(id);
        name(response, caseId, "csv", "text/csv;charset=UTF-8");
        export.csv(caseId, language, response.getOutputStream());
    }

    @GetMapping("/kebijakan/{id}/riwayat.json")
    @PreAuthorize("hasAnyRole('AUDITOR', 'TENANT_ADMIN')")
    void json(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        CaseId caseId = visible(id);
        name(response, caseId, "json", "application/json");
        export.json(caseId, response.getOutputStream());
    }

    private CaseId visible(UUID id) {
        return caseFiles
                .find(new CaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
    }

    private static void name(HttpServletResponse response, CaseId caseId, String format, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("riwayat-" + caseId + "." + format, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
