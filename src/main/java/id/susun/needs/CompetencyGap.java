package id.susun.needs;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A gap with everything that is computed from it.
 *
 * @param id its id, also its id in the thread
 * @param facts what was entered
 * @param gap required less actual level, two decimals; negative where more is reached than required
 * @param fulfilment actual of required level in percent, one decimal
 * @param category how heavy it is
 * @param rank 1 is the most pressing; equal total and gap share a rank
 */
public record CompetencyGap(
        UUID id, RecordGap facts, BigDecimal gap, BigDecimal fulfilment, GapCategory category, int rank) {

    /** Competency and unit: "T.01 Administrasi layanan – Seksi Pelayanan Umum". */
    public String label() {
        return facts.label();
    }
}
