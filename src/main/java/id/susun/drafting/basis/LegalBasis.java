package id.susun.drafting.basis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Legislation in the register.
 *
 * @param id its id; null for one to be added
 * @param version of the row that the person saw; null for a national one
 * @param kind its kind
 * @param name its kind as cited, for example "Peraturan Menteri Dalam Negeri"
 * @param number its number
 * @param year its year
 * @param title what follows "tentang"
 * @param gazette what stands in parentheses behind the title; empty while not known
 * @param enactedOn the day it was enacted; null while not known
 * @param status whether it is in force
 * @param changedBy what amended or revoked it last, as a text cites it; empty where nothing has
 * @param source P read in the law itself, S from secondary sources, M from professional knowledge
 */
public record LegalBasis(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull(message = "{basis.kind.missing}") BasisKind kind,

        @NotBlank(message = "{basis.name.missing}") @Size(max = 200, message = "{basis.long}")
        String name,

        @NotBlank(message = "{basis.number.missing}") @Size(max = 40, message = "{basis.long}")
        String number,

        @Min(value = 1945, message = "{basis.year.wrong}") @Max(value = 2200, message = "{basis.year.wrong}")
        int year,

        @NotBlank(message = "{basis.title.missing}") @Size(max = 500, message = "{basis.long}")
        String title,

        @NotNull @Size(max = 300, message = "{basis.long}") String gazette,

        @Nullable LocalDate enactedOn,

        @NotNull(message = "{basis.status.missing}") BasisStatus status,

        @NotNull @Size(max = 1000, message = "{basis.long}") String changedBy,

        @NotNull @Pattern(regexp = "[PSM]") String source)
        implements Serializable {

    private static final String AS_AMENDED = "sebagaimana";

    /** Whether the platform keeps it, for all governments. */
    public boolean isNational() {
        return version == null;
    }

    /** Whether it was read in the law itself. */
    public boolean isVerified() {
        return source.equals("P");
    }

    /** "Undang-Undang Nomor 23 Tahun 2014". */
    public String label() {
        return name + " Nomor " + number + " Tahun " + year;
    }

    /** As a text cites it, with its last amendment and the semicolon at the end. */
    public String citation() {
        String law = label() + " tentang " + title + (gazette.isBlank() ? "" : " (" + gazette + ")");
        if (status != BasisStatus.AMENDED || changedBy.isBlank()) {
            return law + ";";
        }
        return law + " " + (changedBy.startsWith(AS_AMENDED) ? "" : AS_AMENDED + " telah diubah dengan ") + changedBy
                + ";";
    }

    /** The number as a number; 0 when it is none. */
    int ordinal() {
        return Citation.ordinal(number);
    }

    /** What tells it from all other legislation. */
    String key() {
        return key(name, number, year);
    }

    static String key(String name, String number, int year) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip() + "/" + number + "/" + year;
    }
}
