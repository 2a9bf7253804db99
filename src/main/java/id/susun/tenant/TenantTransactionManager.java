package id.susun.tenant;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Tells PostgreSQL, as each transaction begins, which tenant it serves; the row-level policies read it. */
class TenantTransactionManager extends JpaTransactionManager {

    private final CurrentTenant currentTenant;

    TenantTransactionManager(EntityManagerFactory entityManagerFactory, CurrentTenant currentTenant) {
        super(entityManagerFactory);
        this.currentTenant = currentTenant;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            bindTenant();
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the tenant could not be bound", e);
        }
    }

    private void bindTenant() throws SQLException {
        String tenant = currentTenant.find().map(TenantId::value).orElse("");
        Connection connection = DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }
}
