package id.susun.demo;

import id.susun.identity.DemoPeople;
import id.susun.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Kota Sawahlunto: a regulation in force whose programme is being carried out. */
@Component
@Profile("demo")
class SawahluntoStory implements DemoCase {

    private static final RegulationPlay.Days DAYS = new RegulationPlay.Days(
            LocalDate.of(2025, 7, 4),
            LocalDate.of(2025, 7, 7),
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 10, 27),
            LocalDate.of(2025, 10, 29),
            LocalDate.of(2025, 11, 5),
            LocalDate.of(2025, 11, 20),
            LocalDate.of(2025, 11, 24),
            LocalDate.of(2025, 12, 3),
            List.of(
                    LocalDate.of(2025, 12, 5),
                    LocalDate.of(2025, 12, 10),
                    LocalDate.of(2025, 12, 15),
                    LocalDate.of(2025, 12, 19)),
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 1, 14),
            LocalDate.of(2026, 1, 19),
            LocalDate.of(2026, 2, 6),
            LocalDate.of(2026, 2, 26),
            LocalDate.of(2026, 2, 27));

    private final Sample sample = Sample.read("sawahlunto");
    private final RegulationPlay regulation;
    private final ImplementationScene implementation;
    private final DemoClock clock;

    SawahluntoStory(RegulationPlay regulation, ImplementationScene implementation, DemoClock clock) {
        this.regulation = regulation;
        this.implementation = implementation;
        this.clock = clock;
    }

    @Override
    public TenantId tenant() {
        return new TenantId("kota-sawahlunto");
    }

    @Override
    public String title() {
        return Stories.title(sample);
    }

    @Override
    public void play() {
        Played played = new DemoCast(DemoPeople.load(), clock)
                .play(tenant(), "bkpsdm.sawahlunto", "kepala.bkpsdm.sawahlunto", "sawahlunto", "walikota.sawahlunto");
        regulation.untilPromulgated(sample, played, "bkpsdm", "Sumatera Barat", DAYS);
        implementation.plan(sample, played, LocalDate.of(2026, 3, 2));
        implementation.report(played, LocalDate.of(2026, 6, 30));
        implementation.report(played, LocalDate.of(2026, 10, 30));
    }
}
