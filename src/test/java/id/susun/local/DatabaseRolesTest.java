package id.susun.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.susun.testing.SusunTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@SusunTest
class DatabaseRolesTest {

    private final Environment environment;

    DatabaseRolesTest(@Autowired Environment environment) {
        this.environment = environment;
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "app", "system"})
    void noRoleHasSpecialPowers(String role) throws SQLException {
        try (Connection connection = as(role, password(role));
                Statement statement = connection.createStatement();
                ResultSet own = statement.executeQuery("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb"
                        + " from pg_roles where rolname = current_user")) {
            assertThat(own.next()).isTrue();
            for (int power = 1; power <= 4; power++) {
                assertThat(own.getBoolean(power)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "system"})
    void onlyTheOwnerMayChangeTheSchema(String role) throws SQLException {
        try (Connection connection = as(role, password(role));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table intruder (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> as("app", "guess").close()).hasMessageContaining("password authentication failed");
    }

    private String password(String role) {
        return environment.getRequiredProperty("susun.datasource." + role + ".password");
    }

    private Connection as(String role, String password) throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("susun.datasource.url"),
                environment.getRequiredProperty("susun.datasource." + role + ".username"),
                password);
    }
}
