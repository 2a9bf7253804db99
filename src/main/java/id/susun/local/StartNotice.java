package id.susun.local;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Membership;
import id.susun.identity.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of a local start where Susun is and who can sign in. */
@Component
@Profile("local")
class StartNotice {

    /** Everybody's password in the realm file. */
    static final String PASSWORD = "Susun-Demo-2026";

    private static final Logger log = LoggerFactory.getLogger(StartNotice.class);

    private final String url;

    StartNotice(@Value("${susun.url}") String url) {
        this.url = url;
    }

    // Last, so that it stands below whatever else happens at the start.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        log.info("""


                {}

                  Kata sandi / password:  {}
                  Susun siap di / Susun is ready at:  {}
                """, table(DemoPeople.load()), PASSWORD, url);
    }

    static String table(DemoPeople demo) {
        Map<String, List<Membership>> memberships = demo.members().stream()
                .collect(groupingBy(acting -> acting.person().username(), mapping(ActingPerson::membership, toList())));
        Stream<String> heading = Stream.of(row("Nama pengguna / user", "Nama / name", "Peran / roles"));
        Stream<String> rows = demo.everyone().stream()
                .map(person -> row(person, memberships.getOrDefault(person.username(), List.of())));
        return Stream.concat(heading, rows).collect(joining("\n"));
    }

    private static String row(Person person, List<Membership> memberships) {
        return row(
                person.username(),
                person.name(),
                memberships.stream().map(StartNotice::describe).collect(joining("; ")));
    }

    private static String row(String username, String name, String roles) {
        return "  %-33s %-24s %s".formatted(username, name, roles).stripTrailing();
    }

    private static String describe(Membership membership) {
        String offices = names(membership.offices());
        String workspaces = membership.workspaces().stream().sorted().collect(joining(", "));
        return membership.tenant().value() + ": " + names(membership.roles())
                + (offices.isEmpty() ? "" : " [" + offices + "]")
                + (workspaces.isEmpty() ? "" : " (" + workspaces + ")");
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .collect(joining(", "));
    }
}
