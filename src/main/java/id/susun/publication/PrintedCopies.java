package id.susun.publication;

import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.EnactedPapers;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Prints attested copies for everybody: the latest are kept, and two are printed at once, so that readers leave others room. */
@Component
class PrintedCopies {

    private static final int KEPT = 64;
    private static final int PRINTERS = 2;

    private final Semaphore printers = new Semaphore(PRINTERS);
    private final ConcurrentLruCache<CaseSummary, byte[]> copies;

    PrintedCopies(EnactedPapers papers) {
        this.copies = new ConcurrentLruCache<>(KEPT, policyCase -> print(papers, policyCase));
    }

    /** The copy; throws {@link Refused} {@code publication.busy} rather than hold a connection while others print. */
    byte[] of(CaseSummary policyCase) {
        return copies.get(policyCase);
    }

    private byte[] print(EnactedPapers papers, CaseSummary policyCase) {
        if (!printers.tryAcquire()) {
            throw new Refused("publication.busy");
        }
        try {
            return papers.copy(policyCase.id());
        } finally {
            printers.release();
        }
    }
}
