package id.susun.tenant;

import java.io.Serializable;
import java.util.UUID;

/** Id of one policy case; also the business key of its process instance. */
public record CaseId(UUID value) implements Serializable {

    /** Reads the textual form of a UUID; throws {@link IllegalArgumentException} for anything else. */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
