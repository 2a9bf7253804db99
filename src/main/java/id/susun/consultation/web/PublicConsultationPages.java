package id.susun.consultation.web;

import id.susun.casefile.PolicyText;
import id.susun.casefile.ReadingLine;
import id.susun.consultation.PublicConsultations;
import id.susun.consultation.PublicRound;
import id.susun.consultation.PublicRoundPage;
import id.susun.consultation.RoundCursor;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Tenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What everybody may read about the consultations of a government: no sign-in, no session, no script. */
@Controller
class PublicConsultationPages {

    private static final int ROUNDS = 20;

    /** ISO dates may have more digits than the database knows years. */
    private static final Pattern CURSOR = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d_[0-9a-f-]{36}");

    private static final String CACHED = "max-age=60, public";

    private final Tenants tenants;
    private final PublicConsultations consultations;
    private final boolean demo;

    PublicConsultationPages(
            Tenants tenants, PublicConsultations consultations, @Value("${susun.demo:false}") boolean demo) {
        this.tenants = tenants;
        this.consultations = consultations;
        this.demo = demo;
    }

    @GetMapping("/publik/{tenant}")
    ModelAndView rounds(
            @PathVariable String tenant,
            @RequestParam(required = false) @Nullable String setelah,
            HttpServletResponse response) {
        return answer(tenant, response, government -> {
            List<PublicRound> found = consultations.list(cursor(setelah), ROUNDS + 1);
            List<PublicRound> shown = found.subList(0, Math.min(ROUNDS, found.size()));
            ModelAndView page = new ModelAndView("public/consultations", Map.of("rounds", shown));
            if (found.size() > ROUNDS) {
                PublicRound last = shown.getLast();
                page.addObject("older", last.startsOn() + "_" + last.id());
            }
            return Optional.of(page);
        });
    }

    @GetMapping("/publik/{tenant}/konsultasi/{round}")
    ModelAndView round(
            @PathVariable String tenant,
            @PathVariable String round,
            @RequestParam(defaultValue = "0") String setelah,
            HttpServletResponse response) {
        return answer(
                tenant,
                response,
                government -> uuid(round)
                        .flatMap(id -> consultations.page(id, number(setelah)))
                        .map(PublicConsultationPages::page));
    }

    private static ModelAndView page(PublicRoundPage page) {
        ModelAndView view = new ModelAndView("public/round", "page", page);
        PolicyText text = page.text();
        view.addObject("lines", text == null ? List.of() : ReadingLine.of(text));
        view.addObject("anchors", text == null ? Map.of() : ReadingLine.anchors(text));
        return view;
    }

    private ModelAndView answer(
            String tenant, HttpServletResponse response, Function<Tenant, Optional<ModelAndView>> build) {
        Optional<Tenant> government = government(tenant);
        ModelAndView page = government
                .flatMap(found -> CurrentTenant.callAs(found.id(), () -> build.apply(found)))
                .orElseGet(() -> new ModelAndView("public/not-found", HttpStatus.NOT_FOUND));
        government.ifPresent(found -> page.addObject("government", found));
        page.addObject("demo", demo);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return page;
    }

    private Optional<Tenant> government(String tenant) {
        try {
            return tenants.find(new TenantId(tenant));
        } catch (IllegalArgumentException notATenant) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** A cursor that nobody gave out begins at the start. */
    private static @Nullable RoundCursor cursor(@Nullable String text) {
        if (text == null || !CURSOR.matcher(text).matches()) {
            return null;
        }
        try {
            return new RoundCursor(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11)));
        } catch (DateTimeParseException | IllegalArgumentException notACursor) {
            return null;
        }
    }
}
