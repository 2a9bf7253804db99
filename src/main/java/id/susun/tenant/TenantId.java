package id.susun.tenant;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Stable id of a regional government; the same text as its Keycloak organization alias, for example {@code kota-medan}.
 *
 * @param value 1 to 63 lower-case letters, digits and hyphens, starting with a letter
 */
public record TenantId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    /** Refuses any text that is not of the form above with {@link IllegalArgumentException}. */
    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
