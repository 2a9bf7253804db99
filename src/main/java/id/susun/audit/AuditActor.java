package id.susun.audit;

/**
 * Somebody who stands in a history.
 *
 * @param id as {@link AuditEntry#actorId()}
 * @param name the name they had when they last did something
 */
public record AuditActor(String id, String name) {}
