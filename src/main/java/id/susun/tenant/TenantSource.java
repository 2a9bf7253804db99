package id.susun.tenant;

import java.util.Optional;

/** Names the tenant of the person at work, where no tenant was bound by hand; implemented by the identity module. */
@FunctionalInterface
public interface TenantSource {

    /** The tenant that the signed-in person works in, or empty when nobody is signed in or no tenant is chosen. */
    Optional<TenantId> tenant();
}
