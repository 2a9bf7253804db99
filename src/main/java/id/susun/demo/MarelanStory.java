package id.susun.demo;

import id.susun.identity.DemoPeople;
import id.susun.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Kota Medan: a regulation that Kecamatan Medan Marelan asked for, enacted, carried out, and now being evaluated. */
@Component
@Profile("demo")
class MarelanStory implements DemoCase {

    private static final RegulationPlay.Days DAYS = new RegulationPlay.Days(
            LocalDate.of(2025, 10, 3),
            LocalDate.of(2025, 10, 6),
            LocalDate.of(2025, 11, 28),
            LocalDate.of(2026, 1, 6),
            LocalDate.of(2026, 1, 8),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 2, 4),
            LocalDate.of(2026, 2, 16),
            List.of(
                    LocalDate.of(2026, 2, 18),
                    LocalDate.of(2026, 2, 20),
                    LocalDate.of(2026, 2, 24),
                    LocalDate.of(2026, 2, 27)),
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 3, 9),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 7),
            LocalDate.of(2026, 4, 8));

    private final Sample sample = Sample.read("marelan");
    private final RegulationPlay regulation;
    private final ImplementationScene implementation;
    private final EvaluationScene evaluation;
    private final DemoClock clock;

    MarelanStory(
            RegulationPlay regulation,
            ImplementationScene implementation,
            EvaluationScene evaluation,
            DemoClock clock) {
        this.regulation = regulation;
        this.implementation = implementation;
        this.evaluation = evaluation;
        this.clock = clock;
    }

    @Override
    public TenantId tenant() {
        return new TenantId("kota-medan");
    }

    @Override
    public String title() {
        return Stories.title(sample);
    }

    @Override
    public void play() {
        Played played = new DemoCast(DemoPeople.load(), clock)
                .play(tenant(), "bkpsdm.medan", "kepala.bkpsdm.medan", "medan", "walikota.medan");
        regulation.untilPromulgated(sample, played, "bkpsdm", "Sumatera Utara", DAYS);
        implementation.plan(sample, played, LocalDate.of(2026, 4, 13));
        implementation.report(played, LocalDate.of(2026, 6, 30));
        implementation.report(played, LocalDate.of(2026, 9, 30));
        implementation.finish(played, LocalDate.of(2026, 10, 2));
        evaluation.play(sample, played, LocalDate.of(2026, 11, 9));
    }
}
