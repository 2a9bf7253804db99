package id.susun.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a failed local start as what happened and what to do, instead of a stack trace. */
final class LocalStartAnalyzer extends AbstractFailureAnalyzer<LocalStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LocalStartException cause) {
        String reason = cause.getCause() == null ? "" : "\n\nCause: " + cause.getCause();
        return new FailureAnalysis(cause.getMessage() + reason, cause.action(), rootFailure);
    }
}
