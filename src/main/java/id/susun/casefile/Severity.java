package id.susun.casefile;

/** How much a finding about a text weighs. */
public enum Severity {
    /** Breaks a rule of drafting; holds the text back until it is mended or waived. */
    ERROR,
    /** Probably breaks a rule, or departs from good practice. */
    WARNING,
    /** Worth a look. */
    INFO
}
