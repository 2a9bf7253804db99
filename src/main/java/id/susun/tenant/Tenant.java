package id.susun.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;

/** One regional government. Provisioned by the platform, read by everyone who works in it. */
@Entity
@Immutable
@Table(name = "tenant")
public class Tenant {

    @Id
    private String id;

    private String name;

    @Enumerated(EnumType.STRING)
    private TenantLevel level;

    private String regionName;

    private String kemendagriCode;

    private String province;

    private String seat;

    private String headTitle;

    @Column(name = "time_zone")
    private String timeZone;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    /** Its stable id. */
    public TenantId id() {
        return new TenantId(id);
    }

    /** Official name, for example "Pemerintah Kota Medan". */
    public String name() {
        return name;
    }

    /** Provinsi, kabupaten or kota. */
    public TenantLevel level() {
        return level;
    }

    /** Name inside titles, for example "Kota Medan". */
    public String regionName() {
        return regionName;
    }

    /** Region code of the Ministry of Home Affairs, for example "12.71". */
    public String kemendagriCode() {
        return kemendagriCode;
    }

    /** Province it lies in. */
    public String province() {
        return province;
    }

    /** Place that stands after "Ditetapkan di". */
    public String seat() {
        return seat;
    }

    /** Title of the head of the region with its name, for example "Wali Kota Medan". */
    public String headTitle() {
        return headTitle;
    }

    /** Time zone of dates and deadlines, for example "Asia/Jakarta". */
    public String timeZone() {
        return timeZone;
    }

    /** The same as a zone. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
