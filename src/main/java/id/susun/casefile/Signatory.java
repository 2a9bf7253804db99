package id.susun.casefile;

import id.susun.identity.Capacity;
import id.susun.identity.Person;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whose name stands under a text.
 *
 * @param name the name
 * @param capacity as what the office is acted for; null for its holder
 */
public record Signatory(String name, @Nullable Capacity capacity) implements Serializable {

    /** Somebody who signs as {@code capacity} says. */
    public static Signatory of(Person person, @Nullable Capacity capacity) {
        return new Signatory(person.name(), capacity);
    }

    /** What stands before the name of the office: "Plt. " or nothing. */
    public String prefix() {
        return capacity == null ? "" : capacity.title() + " ";
    }
}
