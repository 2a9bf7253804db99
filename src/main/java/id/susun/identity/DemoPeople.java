package id.susun.identity;

import id.susun.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented people of the demo realm, read from the very file that Keycloak imports, for demo data and tests. */
public final class DemoPeople {

    private static final String REALM = "keycloak/susun-realm.json";

    private final List<ActingPerson> people;
    private final List<Person> everyone;

    private DemoPeople(JsonNode realm) {
        RealmMembers members = new RealmMembers(realm);
        List<ActingPerson> acting = new ArrayList<>();
        List<Person> all = new ArrayList<>();
        for (JsonNode user : realm.path("users")) {
            Person person =
                    new Person(user.path("id").asString(), user.path("username").asString(), name(user));
            all.add(person);
            members.of(person.username()).forEach(membership -> acting.add(new ActingPerson(person, membership)));
        }
        people = List.copyOf(acting);
        everyone = List.copyOf(all);
    }

    /** Reads the realm file from the class path. */
    public static DemoPeople load() {
        try (InputStream realm = new ClassPathResource(REALM).getInputStream()) {
            return new DemoPeople(JsonMapper.shared().readTree(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everyone in the realm, those without a tenant too, in the order of the file. */
    public List<Person> everyone() {
        return everyone;
    }

    /** One entry for each membership; somebody in two tenants appears twice. */
    public List<ActingPerson> members() {
        return people;
    }

    /** The members of one tenant. */
    public List<ActingPerson> of(TenantId tenant) {
        return people.stream()
                .filter(acting -> acting.membership().tenant().equals(tenant))
                .toList();
    }

    /** The person in the only tenant they belong to; throws {@link NoSuchElementException} where there is not exactly one. */
    public ActingPerson as(String username) {
        List<ActingPerson> found = people.stream()
                .filter(acting -> acting.person().username().equals(username))
                .toList();
        if (found.size() != 1) {
            throw new NoSuchElementException(username + " belongs to " + found.size() + " tenants");
        }
        return found.getFirst();
    }

    /** The person in the given tenant; throws {@link NoSuchElementException} when they do not belong there. */
    public ActingPerson as(String username, TenantId tenant) {
        return of(tenant).stream()
                .filter(acting -> acting.person().username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(username + " does not belong to " + tenant));
    }

    private static String name(JsonNode user) {
        return user.path("firstName").asString() + " " + user.path("lastName").asString();
    }
}
