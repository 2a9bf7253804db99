package id.susun.testing;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes people and memberships in the Keycloak of a test run, through its administration interface. */
public final class KeycloakAdmin implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    /** @param issuer the address of the realm, as in {@code susun.oidc.issuer} */
    public KeycloakAdmin(String issuer) {
        server = issuer.substring(0, issuer.indexOf("/realms/"));
    }

    /** Ends one person's membership of an organization. */
    public void removeMember(String alias, String username) {
        call("DELETE", "/organizations/" + organization(alias) + "/members/" + user(username), "");
    }

    /** Makes one person a member and puts them into groups of the organization, for example {@code workspace/tubei}. */
    public void addMember(String alias, String username, String... groups) {
        String organization = "/organizations/" + organization(alias);
        String user = user(username);
        call("POST", organization + "/members", "\"" + user + "\"");
        for (String group : groups) {
            String found = "";
            for (String name : group.split("/", -1)) {
                String below = organization + "/groups" + (found.isEmpty() ? "" : "/" + found + "/children");
                found = id(call("GET", below + "?max=100", ""), "name", name);
            }
            call("PUT", organization + "/groups/" + found + "/members/" + user, "");
        }
    }

    /** Ends all sessions of one person, as an administrator would; Keycloak then tells the application. */
    public void signOut(String username) {
        call("POST", "/users/" + user(username) + "/logout", "");
    }

    /** How many sessions Keycloak holds for one person. */
    public int sessions(String username) {
        return JsonMapper.shared()
                .readTree(call("GET", "/users/" + user(username) + "/sessions", ""))
                .size();
    }

    private String organization(String alias) {
        return id(call("GET", "/organizations?max=100", ""), "alias", alias);
    }

    private String user(String username) {
        return id(call("GET", "/users?exact=true&username=" + username, ""), "username", username);
    }

    private static String id(String json, String field, String value) {
        for (JsonNode found : JsonMapper.shared().readTree(json)) {
            if (found.path(field).asString().equals(value)) {
                return found.path("id").asString();
            }
        }
        throw new IllegalStateException("no " + field + " " + value);
    }

    private String call(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(server + "/admin/realms/susun" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password(), StandardCharsets.UTF_8);
        return JsonMapper.shared()
                .readTree(
                        send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))))
                .path("access_token")
                .asString();
    }

    private static String password() {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(TestFolder.path().resolve("keycloak-secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("the Keycloak of this test run left no secrets", e);
        }
        return secrets.getProperty("admin");
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(response.uri() + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
