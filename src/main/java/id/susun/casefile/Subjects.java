package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CurrentTenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The affairs of government that the tenant names for its policies. Which it has follows from the law and from its own
 * organisation, so the list is the tenant's, empty until its administrator fills it.
 */
@Service
@Transactional(readOnly = true)
public class Subjects {

    /** As many as a tenant may keep. */
    public static final int MOST = 200;

    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 50;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;

    Subjects(JdbcClient jdbc, CurrentTenant currentTenant, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.events = events;
    }

    /** All of them, retired ones too, by name. */
    public List<Subject> all() {
        return jdbc.sql("select code, name, retired from policy_subject where tenant_id = :tenant"
                        + " order by lower(name) limit :most")
                .param("tenant", tenant())
                .param("most", MOST)
                .query((row, n) -> new Subject(row.getString("code"), row.getString("name"), row.getBoolean("retired")))
                .list();
    }

    /** Those that are offered, by name. */
    public List<Subject> offered() {
        return all().stream().filter(subject -> !subject.retired()).toList();
    }

    /** The one with this code. */
    public Optional<Subject> find(String code) {
        return all().stream().filter(subject -> subject.code().equals(code)).findFirst();
    }

    /**
     * Adds affairs by their names; names that are there already are passed over.
     *
     * @return how many are new
     * @throws Refused {@code casefile.subject.name} for a name without a letter or of more than 200 characters, {@code
     *     casefile.subject.many}
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public int add(List<String> names) {
        int before = all().size();
        if (before + names.size() > MOST) {
            throw new Refused("casefile.subject.many", MOST);
        }
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(this::add);
        return all().size() - before;
    }

    private void add(String name) {
        String code = code(name);
        if (name.length() > LONGEST || code.isEmpty()) {
            throw new Refused("casefile.subject.name", name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        }
        if (all().stream().anyMatch(known -> known.name().equalsIgnoreCase(name))) {
            return;
        }
        while (find(code).isPresent()) {
            code += "_X";
        }
        jdbc.sql("insert into policy_subject (tenant_id, code, name) values (:tenant, :code, :name)")
                .param("tenant", tenant())
                .param("code", code)
                .param("name", name)
                .update();
        events.publishEvent(new SubjectEvents.SubjectAdded(null, code, name));
    }

    /** Letters only, as decision tables may write them. */
    private static String code(String name) {
        String letters =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_").replaceAll("^_+|_+$", "");
        return letters.substring(0, Math.min(LONGEST_CODE, letters.length()));
    }

    /** Offers one no longer, or again; throws {@link Refused} {@code casefile.subject.unknown}. */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void retire(String code, boolean retired) {
        Subject subject = find(code).orElseThrow(() -> new Refused("casefile.subject.unknown"));
        if (subject.retired() == retired) {
            return;
        }
        jdbc.sql("update policy_subject set retired = :retired where tenant_id = :tenant and code = :code")
                .param("retired", retired)
                .param("tenant", tenant())
                .param("code", code)
                .update();
        events.publishEvent(
                retired
                        ? new SubjectEvents.SubjectRetired(null, code, subject.name())
                        : new SubjectEvents.SubjectTakenUp(null, code, subject.name()));
    }

    /** Refuses ({@code casefile.subject.unknown}) an affair that is not on offer, but for the one that a case has already. */
    void check(Concerns concerns, Concerns before) {
        String code = concerns.subject();
        if (code != null
                && !code.equals(before.subject())
                && offered().stream().noneMatch(subject -> subject.code().equals(code))) {
            throw new Refused("casefile.subject.unknown");
        }
    }

    private String tenant() {
        return currentTenant.require().value();
    }
}
