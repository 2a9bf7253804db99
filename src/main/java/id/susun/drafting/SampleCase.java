package id.susun.drafting;

import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.casefile.Instrument;
import id.susun.casefile.Party;
import id.susun.tenant.Tenants;
import id.susun.tenant.Workspace;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases that do not exist, to show what a template would become in this government. */
@Component
class SampleCase {

    private final Tenants tenants;

    SampleCase(Tenants tenants) {
        this.tenants = tenants;
    }

    /** The instruments that some unit of the government may issue. */
    List<Instrument> instruments() {
        return List.of(Instrument.values()).stream()
                .filter(instrument -> unit(instrument).isPresent())
                .toList();
    }

    /** A case about {@code title} in a unit that may issue the instrument. */
    CaseSummary of(Instrument instrument, String title) {
        Workspace unit = unit(instrument).orElseThrow();
        return new CaseSummary(
                LooseText.NO_CASE,
                title,
                "",
                instrument,
                "",
                Concerns.UNSAID,
                unit.id(),
                unit.slug(),
                unit.name(),
                unit.type(),
                Stage.DRAFTING,
                Instant.EPOCH,
                CaseStatus.ACTIVE,
                1,
                null,
                null,
                "",
                "",
                Instant.EPOCH,
                null,
                0);
    }

    /** The formalities of such a case. */
    Formalities formalities(Instrument instrument, String title) {
        return formalities(instrument, title, List.of());
    }

    Formalities formalities(Instrument instrument, String title, List<Party> others) {
        return new Formalities(tenants.current(), of(instrument, title), null, others);
    }

    /** The unit with the longest name: what fits for it fits for all. */
    private Optional<Workspace> unit(Instrument instrument) {
        return tenants.workspaces().stream()
                .filter(unit -> Instrument.issuableBy(unit.type()).contains(instrument))
                .max(Comparator.comparing((Workspace unit) -> unit.type() == WorkspaceType.PERANGKAT_DAERAH)
                        .thenComparing(unit -> unit.name().length())
                        .thenComparing(Workspace::slug));
    }
}
