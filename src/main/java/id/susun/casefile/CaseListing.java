package id.susun.casefile;

import id.susun.workflow.Stage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages through cases, newest first, by keyset. */
@Component
class CaseListing {

    private static final int MOST = 200;

    private final EntityManager entities;

    CaseListing(EntityManager entities) {
        this.entities = entities;
    }

    List<CaseSummary> page(CaseFilter filter, List<Stage> visible, CaseFilter.@Nullable Cursor after, int limit) {
        CriteriaBuilder where = entities.getCriteriaBuilder();
        CriteriaQuery<PolicyCase> query = where.createQuery(PolicyCase.class);
        Root<PolicyCase> policyCase = query.from(PolicyCase.class);
        policyCase.fetch("workspace");
        query.where(conditions(filter, visible, after, where, policyCase).toArray(Predicate[]::new));
        query.orderBy(where.desc(policyCase.get("createdAt")), where.desc(policyCase.get("id")));
        return entities.createQuery(query)
                .setMaxResults(Math.min(limit, MOST))
                .getResultStream()
                .map(PolicyCase::summary)
                .toList();
    }

    private static List<Predicate> conditions(
            CaseFilter filter,
            List<Stage> visible,
            CaseFilter.@Nullable Cursor after,
            CriteriaBuilder where,
            Root<PolicyCase> policyCase) {
        List<Predicate> all = new ArrayList<>();
        if (visible.size() < Stage.values().length) {
            all.add(policyCase.get("stage").in(visible));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String part = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            all.add(where.like(where.lower(policyCase.get("title")), "%" + part + "%", '\\'));
        }
        if (filter.stage() != null) {
            all.add(where.equal(policyCase.get("stage"), filter.stage()));
        }
        if (filter.status() != null) {
            all.add(where.equal(policyCase.get("status"), filter.status()));
        }
        if (filter.instrument() != null) {
            all.add(where.equal(policyCase.get("instrument"), filter.instrument()));
        }
        if (filter.workspace() != null) {
            all.add(where.equal(policyCase.get("workspace").get("id"), filter.workspace()));
        }
        if (after != null) {
            all.add(where.or(
                    where.lessThan(policyCase.get("createdAt"), after.createdAt()),
                    where.and(
                            where.equal(policyCase.get("createdAt"), after.createdAt()),
                            where.lessThan(policyCase.get("id"), after.id()))));
        }
        return all;
    }
}
