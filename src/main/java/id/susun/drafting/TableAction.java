package id.susun.drafting;

/** What a person does to a table from one of its cells. */
public enum TableAction {
    /** A row below. */
    ADD_ROW,
    /** Without the row. */
    REMOVE_ROW,
    /** A column to the right. */
    ADD_COLUMN,
    /** Without the column. */
    REMOVE_COLUMN,
    /** Without the whole table. */
    REMOVE_TABLE,
    /** With its first row as its head, or no longer. */
    TOGGLE_HEAD
}
