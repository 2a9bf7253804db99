package id.susun.identity;

import java.io.Serializable;

/**
 * Somebody who acts for an office today.
 *
 * @param personId id of the person
 * @param name their name
 * @param office what they act for, and until when
 */
public record ActingMember(String personId, String name, ActingOffice office) implements Serializable {

    /** The name with what they act as: "Rina Siregar (Plh.)". */
    public String title() {
        return name + " (" + office.capacity().title() + ")";
    }
}
