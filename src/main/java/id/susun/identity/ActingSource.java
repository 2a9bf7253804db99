package id.susun.identity;

import id.susun.tenant.TenantId;
import java.util.Set;

/** Knows which offices somebody acts for today; what the token says of them is theirs, this is lent. */
interface ActingSource {

    /** The offices that this person acts for today in this tenant. */
    Set<ActingOffice> today(TenantId tenant, String personId);
}
