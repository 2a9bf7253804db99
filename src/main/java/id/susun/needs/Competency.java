package id.susun.needs;

import java.io.Serializable;

/**
 * One entry of the competency catalogue.
 *
 * @param code for example {@code M.03}
 * @param name for example "Komunikasi"
 * @param type its kind
 */
public record Competency(String code, String name, CompetencyType type) implements Serializable {

    /** Code and name, as people read it: "M.03 Komunikasi". */
    public String label() {
        return code + " " + name;
    }
}
