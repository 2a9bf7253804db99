package id.susun.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a screen: keeps cookies, follows redirects and fills in Keycloak's sign-in form. */
final class WebSession implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String PASSWORD = "Susun-Demo-2026";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    // By name alone, whatever their attributes: both servers are on this machine, and plain HTTP carries "Secure" ones
    // too.
    private final Map<String, String> cookies = new TreeMap<>();
    private final String url;

    WebSession(String url) {
        this.url = url;
    }

    HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"), true);
    }

    HttpResponse<String> withoutRedirect(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"), false);
    }

    HttpResponse<String> json(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "application/json"), false);
    }

    WhoAmI.Seen me() {
        return JsonMapper.shared().readValue(json(WhoAmI.PATH).body(), WhoAmI.Seen.class);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(at(path), fields).header("Accept", "text/html"), true);
    }

    /** Signs in on Keycloak's own page and ends where the application leads. */
    HttpResponse<String> signIn(String username) {
        HttpResponse<String> form = page("/");
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no sign-in form at " + form.uri() + ": " + form.statusCode());
        }
        return post(HtmlUtils.htmlUnescape(action.group(1)), Map.of("username", username, "password", PASSWORD));
    }

    private static HttpRequest.Builder form(URI uri, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, boolean follow) {
        HttpResponse<String> response = once(request);
        for (int hops = 0; follow && isRedirect(response) && hops < 15; hops++) {
            URI next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            response = once(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return response;
    }

    private HttpResponse<String> once(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(request.build().uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private URI at(String path) {
        return URI.create(path.startsWith("/") ? url + path : path);
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return response.statusCode() / 100 == 3;
    }

    @Override
    public void close() {
        client.close();
    }
}
