package id.susun.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PolicyCases extends Repository<PolicyCase, UUID>, JpaSpecificationExecutor<PolicyCase> {

    @Transactional
    PolicyCase save(PolicyCase policyCase);

    @EntityGraph(attributePaths = "workspace")
    Optional<PolicyCase> findById(UUID id);

    @EntityGraph(attributePaths = "workspace")
    List<PolicyCase> findByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = "workspace")
    List<PolicyCase> findTop50ByPredecessorIdOrderByCreatedAt(UUID predecessor);

    @EntityGraph(attributePaths = "workspace")
    List<PolicyCase> findTop1000ByPredecessorIdInOrderByCreatedAt(Collection<UUID> predecessors);

    @EntityGraph(attributePaths = "workspace")
    List<PolicyCase> findTop200ByEnactedNumberIsNotNullOrderByEnactedOnDescIdDesc();

    @EntityGraph(attributePaths = "workspace")
    List<PolicyCase> findTop50ByProposedFromIdOrderByCreatedAt(UUID origin);
}
