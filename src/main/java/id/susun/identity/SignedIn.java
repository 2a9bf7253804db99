package id.susun.identity;

import java.util.List;
import java.util.Optional;

/** The principal of every signed-in session: who it is, where they belong, and where they work now. */
public interface SignedIn {

    /** The person. */
    Person person();

    /** Every tenant the person belongs to, as of the last token. */
    List<Membership> memberships();

    /** The membership being worked in; empty while none is chosen or none exists. */
    Optional<Membership> active();

    /** Whether this is a platform operator: a realm role that sees no tenant content. */
    boolean operator();
}
