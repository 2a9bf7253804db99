package id.susun.drafting.lint;

/** One group of checks: a pure function of the text. */
@FunctionalInterface
interface Check {

    void run(LintedText text, Findings findings);
}
