package id.susun.files;

/** Looks for malware in an uploaded file. */
public interface VirusScanner {

    /** What was found. */
    sealed interface Verdict {

        /** Nothing. */
        record Clean() implements Verdict {}

        /**
         * Malware.
         *
         * @param name how the scanner calls it
         */
        record Infected(String name) implements Verdict {}

        /**
         * The scanner did not answer.
         *
         * @param why for the operator's log
         */
        record Unavailable(String why) implements Verdict {}

        /** There is no scanner here. */
        record NotScanned() implements Verdict {}
    }

    /** Looks into a file; a scanner that fails answers {@link Verdict.Unavailable} rather than throwing. */
    Verdict scan(byte[] content);
}
