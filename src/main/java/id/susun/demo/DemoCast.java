package id.susun.demo;

import id.susun.demo.Played.Part;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.TenantId;
import java.util.EnumMap;
import java.util.Map;

/** Finds the demo people who play in a case, by the way their user names are built. */
final class DemoCast {

    private final DemoPeople people;
    private final DemoClock clock;

    DemoCast(DemoPeople people, DemoClock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * Everyone who acts in one case.
     *
     * @param unit last part of the unit's user names, for example {@code bkpsdm.medan} or {@code tubei}
     * @param head user name of the head of the unit
     * @param region last part of the region's user names, for example {@code medan}
     * @param regionHead user name of the head of the region
     */
    Played play(TenantId tenant, String unit, String head, String region, String regionHead) {
        Map<Part, ActingPerson> cast = new EnumMap<>(Part.class);
        cast.put(Part.DRAFTER, person(tenant, "perancang." + unit));
        cast.put(Part.HEAD, person(tenant, head));
        cast.put(Part.LEGAL_HEAD, person(tenant, "kabag.hukum." + region));
        cast.put(Part.ASSISTANT, person(tenant, "asisten." + region));
        cast.put(Part.SECRETARY, person(tenant, "sekda." + region));
        cast.put(Part.REGION_HEAD, person(tenant, regionHead));
        cast.put(
                Part.IMPLEMENTER,
                person(tenant, unit.startsWith("hukum.") ? "perancang." + unit : "pelaksana." + unit));
        cast.put(Part.STAKEHOLDER, person(tenant, "warga." + region));
        return new Played(cast, clock);
    }

    private ActingPerson person(TenantId tenant, String username) {
        return people.of(tenant).stream()
                .filter(acting -> acting.person().username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo person " + username + " in " + tenant));
    }
}
