package id.susun.demo;

import id.susun.tenant.TenantId;

/** One story of the demo; all of it is kept, or nothing. */
interface DemoCase {

    /** The tenant it plays in. */
    TenantId tenant();

    /** Title of its case, by which a later start knows that it has been played. */
    String title();

    /** Plays it through the services. */
    void play();
}
