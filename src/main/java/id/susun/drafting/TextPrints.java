package id.susun.drafting;

import id.susun.casefile.CopyNames;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.casefile.Signatories;
import id.susun.tenant.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints texts for other stages. */
@Service
class TextPrints implements PolicyTextPrinter {

    private final DraftPdf pdf;

    TextPrints(DraftPdf pdf) {
        this.pdf = pdf;
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] forSignature(CaseId caseId, int version, Signatories names) {
        return pdf.printForSignature(caseId, version, names);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] copy(CaseId caseId, int version, CopyNames names) {
        return pdf.printCopy(caseId, version, new CopyMarks(names));
    }
}
