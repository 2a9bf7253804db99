package id.susun.tenant;

import java.sql.Types;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up a regional government with its workspaces, or brings an existing one up to date; the platform's own work. */
@Service
public class Provisioning {

    /**
     * What a regional government is set up from.
     *
     * @param id its id, the same as its Keycloak organization's alias
     * @param name official name
     * @param level provinsi, kabupaten or kota
     * @param regionName name inside titles, for example "Kota Medan"
     * @param kemendagriCode region code
     * @param province province it lies in
     * @param seat place after "Ditetapkan di"
     * @param headTitle title of the head with the region's name
     * @param timeZone in which its days and deadlines are counted
     * @param workspaces its units
     */
    public record Government(
            String id,
            String name,
            TenantLevel level,
            String regionName,
            String kemendagriCode,
            String province,
            String seat,
            String headTitle,
            ZoneId timeZone,
            List<Unit> workspaces) {}

    /**
     * One workspace.
     *
     * @param slug unique in the tenant
     * @param name name to show
     * @param type kind of unit
     * @param kemendagriCode region code of a kecamatan
     */
    public record Unit(
            String slug,
            String name,
            WorkspaceType type,
            @Nullable String kemendagriCode) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Provisioning(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Creates the tenant and its workspaces, or updates their names; nothing is ever deleted. */
    public void provision(Government government) {
        new TenantId(government.id());
        CurrentTenant.callAsSystem(() -> transaction.execute(status -> {
            write(government);
            government.workspaces().forEach(unit -> write(government.id(), unit));
            return true;
        }));
    }

    private void write(Government government) {
        jdbc.sql("""
                        insert into tenant (id, name, level, region_name, kemendagri_code, province, seat, head_title, time_zone)
                        values (:id, :name, :level, :regionName, :code, :province, :seat, :headTitle, :timeZone)
                        on conflict (id) do update set name = :name, region_name = :regionName, province = :province,
                            seat = :seat, head_title = :headTitle, time_zone = :timeZone
                        """)
                .param("id", government.id())
                .param("name", government.name())
                .param("level", government.level().name())
                .param("regionName", government.regionName())
                .param("code", government.kemendagriCode())
                .param("province", government.province())
                .param("seat", government.seat())
                .param("headTitle", government.headTitle())
                .param("timeZone", government.timeZone().getId())
                .update();
    }

    private void write(String tenant, Unit unit) {
        jdbc.sql("""
                        insert into workspace (id, tenant_id, slug, name, type, kemendagri_code)
                        values (:id, :tenant, :slug, :name, :type, :code)
                        on conflict (tenant_id, slug) do update set name = :name
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", tenant)
                .param("slug", unit.slug())
                .param("name", unit.name())
                .param("type", unit.type().name())
                .param("code", unit.kemendagriCode(), Types.VARCHAR)
                .update();
    }
}
