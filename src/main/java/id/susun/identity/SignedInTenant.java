package id.susun.identity;

import id.susun.tenant.TenantId;
import id.susun.tenant.TenantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SignedInTenant implements TenantSource {

    private final CurrentUser currentUser;

    SignedInTenant(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Optional<TenantId> tenant() {
        return currentUser.find().flatMap(SignedIn::active).map(Membership::tenant);
    }
}
