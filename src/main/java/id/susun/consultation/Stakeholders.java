package id.susun.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Stakeholders extends Repository<Stakeholder, UUID> {

    @Transactional
    Stakeholder saveAndFlush(Stakeholder stakeholder);

    @Transactional
    void delete(Stakeholder stakeholder);

    @Transactional
    void flush();

    Optional<Stakeholder> findByCaseIdAndId(UUID caseId, UUID id);

    List<Stakeholder> findTop500ByCaseIdOrderByCreatedAtAscIdAsc(UUID caseId);

    boolean existsByCaseId(UUID caseId);
}
