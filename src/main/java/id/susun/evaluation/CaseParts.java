package id.susun.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the stores of all kinds of entries have in common. */
@NoRepositoryBean
@Transactional(readOnly = true)
interface CaseParts<T extends CasePart> extends Repository<T, UUID> {

    /** No case holds more entries of one kind than this. */
    int MOST = 500;

    @Transactional
    T saveAndFlush(T part);

    @Transactional
    void delete(T part);

    Optional<T> findByIdAndCaseId(UUID id, UUID caseId);

    List<T> findTop500ByCaseIdOrderByPosition(UUID caseId);

    Optional<T> findTopByCaseIdOrderByPositionDesc(UUID caseId);

    long countByCaseId(UUID caseId);
}
