package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.TestDrafts;
import id.susun.drafting.basis.BasisRegister;
import id.susun.tenant.Tenant;
import id.susun.tenant.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintInputsTest {

    @Test
    void aKeptTextIsCheckedOnTheDayOfItsKeeping() {
        CaseSummary policyCase = mock();
        when(policyCase.instrument()).thenReturn(Instrument.PERKADA);
        CaseFiles caseFiles = mock();
        when(caseFiles.get(any())).thenReturn(policyCase);
        Tenant region = mock();
        when(region.regionName()).thenReturn("Kabupaten Lebong");
        when(region.headTitle()).thenReturn("Bupati Lebong");
        when(region.zone()).thenReturn(ZoneId.of("Asia/Jayapura"));
        Tenants tenants = mock();
        when(tenants.current()).thenReturn(region);
        Clock clock = Clock.fixed(Instant.parse("2027-01-10T00:00:00Z"), ZoneOffset.UTC);
        LintInputs inputs = new LintInputs(caseFiles, tenants, mock(BasisRegister.class), clock);
        Draft draft = TestDrafts.of(Examples.tree(List.of("+ PASAL: Isi.")));

        assertThat(inputs.of(draft).today()).isEqualTo(LocalDate.of(2027, 1, 10));
        assertThat(inputs.of(draft, Instant.parse("2026-11-25T20:00:00Z")).today())
                .isEqualTo(LocalDate.of(2026, 11, 26));
    }
}
