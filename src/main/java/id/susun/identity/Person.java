package id.susun.identity;

import java.io.Serializable;

/**
 * A person as Keycloak knows them.
 *
 * @param id the subject claim, stable for life
 * @param username what they sign in with
 * @param name the name to show
 */
public record Person(String id, String username, String name) implements Serializable {}
