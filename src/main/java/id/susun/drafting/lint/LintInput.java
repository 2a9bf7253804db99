package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.basis.BasisBook;
import id.susun.tenant.TenantLevel;
import java.time.LocalDate;

/**
 * Everything that the checks look at; the same input always gives the same findings.
 *
 * @param draft the text
 * @param instrument what it is to be
 * @param ownName how it speaks of itself, for example "Peraturan Wali Kota"
 * @param region the region, for example "Kota Medan"
 * @param level of which kind the region is
 * @param today the day at the region
 * @param book the register of legislation
 */
public record LintInput(
        Draft draft,
        Instrument instrument,
        String ownName,
        String region,
        TenantLevel level,
        LocalDate today,
        BasisBook book) {}
