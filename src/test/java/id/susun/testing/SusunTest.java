package id.susun.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, with the three demo governments, without a web server and without
 * Keycloak.
 *
 * <p>The database is empty but for the governments when the first such test of a run starts, and shared by all of them:
 * make your own tenant or case rather than counting rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = {TestPostgres.class, NoKeycloak.class})
@Import({TestGovernments.class, CaseJourney.class})
public @interface SusunTest {}
