package id.susun.publication.web;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Tenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/** Finds the government that an address names and works in its name, with one look at the database. */
@Component
class PublicGovernments {

    static final String CACHED = "max-age=300, public";

    private final Tenants tenants;
    private final TransactionTemplate transactions;
    private final boolean demo;

    PublicGovernments(Tenants tenants, TransactionTemplate transactions, @Value("${susun.demo:false}") boolean demo) {
        this.tenants = tenants;
        this.transactions = transactions;
        this.demo = demo;
    }

    /** A page of the government, or the one that says there is none. */
    ModelAndView page(String tenant, HttpServletResponse response, Function<Tenant, Optional<ModelAndView>> build) {
        Optional<Tenant> government = find(tenant);
        ModelAndView page = government
                .flatMap(found -> in(found, build))
                .orElseGet(() -> new ModelAndView("public/not-found", HttpStatus.NOT_FOUND));
        government.ifPresent(found -> page.addObject("government", found));
        page.addObject("demo", demo);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return page;
    }

    /** Something of the government that is no page; empty for an unknown government. */
    <T> Optional<T> read(String tenant, Function<Tenant, Optional<T>> read) {
        return find(tenant).flatMap(found -> in(found, read));
    }

    private <T> Optional<T> in(Tenant government, Function<Tenant, Optional<T>> work) {
        return CurrentTenant.callAs(
                government.id(), () -> Objects.requireNonNull(transactions.execute(status -> work.apply(government))));
    }

    private Optional<Tenant> find(String tenant) {
        try {
            return tenants.find(new TenantId(tenant));
        } catch (IllegalArgumentException notATenant) {
            return Optional.empty();
        }
    }
}
