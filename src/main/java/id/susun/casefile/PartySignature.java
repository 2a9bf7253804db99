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
 * @param on day of that signature
 * @param register what the text bears there; null until that is known
 */
public record PartySignature(
        UUID party,
        String office,
        String signer,
        String place,
        LocalDate on,
        @Nullable Register register) implements Serializable {

    /**
     * Number and gazette entry in that region.
     *
     * @param number its number
     * @param year the year of that number
     * @param gazette gazette entry; null until it is promulgated there
     * @param promulgatedOn day of that promulgation; null as {@code gazette} is
     * @param promulgator who promulgated it; null where nobody recorded the name
     */
    public record Register(
            String number,
            int year,
            @Nullable String gazette,
            @Nullable LocalDate promulgatedOn,
            @Nullable String promulgator)
            implements Serializable {

        /** "Nomor 9 Tahun 2026". */
        public String citation() {
            return "Nomor " + number + " Tahun " + year;
        }
    }

    /** Whether it is the signature of this party, and of nobody else who took its place in the text since. */
    public boolean isOf(Party other) {
        return party.equals(other.id()) && asParty().titled().equalsIgnoreCase(other.titled());
    }

    /** Who signed. */
    public Party asParty() {
        return new Party(party, office);
    }
}
