package id.susun.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How another party signed a joint regulation in its own region, as the legal division here recorded it.
 *
 * @param party the {@link Party}
 * @param office its office, as the signed text has it
 * @param signer who signed
 * @param place where it was set
 * @param number the number that it bears there
 * @param year the year of that number
 * @param on day of that signature
 * @param gazette gazette entry there; null until it is promulgated there
 * @param promulgatedOn day of that promulgation; null as {@code gazette} is
 * @param promulgator who promulgated it there; null where nobody recorded the name
 */
public record PartySignature(
        UUID party,
        String office,
        String signer,
        String place,
        String number,
        int year,
        LocalDate on,
        @Nullable String gazette,
        @Nullable LocalDate promulgatedOn,
        @Nullable String promulgator)
        implements Serializable {

    /** Whether it is the signature of this party, and of nobody else who took its place in the text since. */
    public boolean isOf(Party other) {
        return party.equals(other.id()) && new Party(party, office).titled().equalsIgnoreCase(other.titled());
    }

    /** "Nomor 7 Tahun 2026". */
    public String citation() {
        return "Nomor " + number + " Tahun " + year;
    }
}
