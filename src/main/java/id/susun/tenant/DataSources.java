package id.susun.tenant;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Three ways into one database, by privilege: the owner migrates, {@code app} serves people under row-level security, and
 * {@code system} does the platform's own work across tenants. They are separate logins, so that no SQL smuggled into a
 * person's transaction can change roles.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSources.Settings.class)
class DataSources {

    /**
     * @param url JDBC address
     * @param owner owns the tables, used by Flyway alone
     * @param app serves people
     * @param system platform work
     * @param poolSize connections of {@code app}; {@code system} gets a third
     */
    @ConfigurationProperties("susun.datasource")
    record Settings(
            String url,
            Login owner,
            Login app,
            Login system,
            @DefaultValue("12") int poolSize) {}

    record Login(String username, String password) {}

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Settings settings) {
        return new DriverManagerDataSource(
                settings.url(), settings.owner().username(), settings.owner().password());
    }

    @Bean(defaultCandidate = false)
    HikariDataSource appDataSource(Settings settings) {
        return pool("app", settings.url(), settings.app(), settings.poolSize());
    }

    @Bean(defaultCandidate = false)
    HikariDataSource systemDataSource(Settings settings) {
        return pool("system", settings.url(), settings.system(), Math.max(3, settings.poolSize() / 3));
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("appDataSource") DataSource app, @Qualifier("systemDataSource") DataSource system) {
        AbstractRoutingDataSource routing = new AbstractRoutingDataSource() {
            @Override
            protected Object determineCurrentLookupKey() {
                return CurrentTenant.isSystem();
            }
        };
        routing.setTargetDataSources(Map.of(true, system, false, app));
        return routing;
    }

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory entityManagerFactory, CurrentTenant currentTenant) {
        return new TenantTransactionManager(entityManagerFactory, currentTenant);
    }

    private static HikariDataSource pool(String name, String url, Login login, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.username());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        return pool;
    }
}
