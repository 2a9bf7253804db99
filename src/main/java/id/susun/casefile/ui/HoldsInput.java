package id.susun.casefile.ui;

/** Content of a tab that may hold what was typed and could not be saved; the case page does not take it away then. */
public interface HoldsInput {

    /** Whether nothing would be lost; otherwise the content says why and takes the focus. */
    boolean settle();
}
