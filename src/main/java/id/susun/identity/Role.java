package id.susun.identity;

/** What a person may do in a tenant; the names are those of the Keycloak client roles in lower case with hyphens. */
public enum Role {
    DRAFTER,
    STAKEHOLDER,
    APPROVER,
    IMPLEMENTER,
    AUDITOR,
    TENANT_ADMIN;

    /** The Spring Security authority, for example {@code ROLE_DRAFTER}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
