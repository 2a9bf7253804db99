package id.susun.tenant;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface TenantRows extends Repository<Tenant, String> {

    Optional<Tenant> findById(String id);
}
