package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the stores of all kinds of entries have in common.
 *
 * @param <T> the kind of entry
 */
@NoRepositoryBean
@Transactional(readOnly = true)
public interface CaseParts<T extends CasePart> extends Repository<T, UUID> {

    /** No case holds more entries of one kind than this. */
    int MOST = 500;

    /** Stores the entry at once, so that its version is the new one. */
    @Transactional
    T saveAndFlush(T part);

    /** Takes the entry away. */
    @Transactional
    void delete(T part);

    /** The entry, if it belongs to this case. */
    Optional<T> findByIdAndCaseId(UUID id, UUID caseId);

    /** All entries of the case, in order. */
    List<T> findTop500ByCaseIdOrderByPosition(UUID caseId);

    /** The last entry of the case. */
    Optional<T> findTopByCaseIdOrderByPositionDesc(UUID caseId);

    /** How many entries the case has. */
    long countByCaseId(UUID caseId);

    /** The position behind the last; throws {@link Refused} {@code casefile.part.many} when the case is full. */
    default int nextPosition(CaseId caseId) {
        if (countByCaseId(caseId.value()) >= MOST) {
            throw new Refused("casefile.part.many", MOST);
        }
        return findTopByCaseIdOrderByPositionDesc(caseId.value())
                        .map(CasePart::position)
                        .orElse(0)
                + 1;
    }
}
