/** Reads texts from other forms into structure and writes the structure in other forms: plain text, DOCX, Akoma Ntoso. */
@NullMarked
package id.susun.drafting.formats;

import org.jspecify.annotations.NullMarked;
