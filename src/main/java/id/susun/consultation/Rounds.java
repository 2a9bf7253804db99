package id.susun.consultation;

import id.susun.tenant.CaseId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Rounds extends Repository<Round, UUID> {

    @Transactional
    Round saveAndFlush(Round round);

    @Transactional
    void delete(Round round);

    Optional<Round> findByCaseIdAndId(UUID caseId, UUID id);

    /** Those who write inputs to a round queue here; its closing waits for them. */
    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.caseId = :caseId and r.id = :id")
    Optional<Round> lock(UUID caseId, UUID id);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.caseId = :caseId and r.status = :status order by r.number")
    List<Round> lockAll(UUID caseId, RoundStatus status);

    List<Round> findTop200ByCaseIdOrderByNumber(UUID caseId);

    List<Round> findTop200ByCaseIdAndStatusInOrderByNumber(UUID caseId, Collection<RoundStatus> status);

    Optional<Round> findById(UUID id);

    /** A round with what its case is called. */
    record Announced(Round round, UUID caseUuid, String caseTitle, String workspace) {
        CaseId caseId() {
            return new CaseId(caseUuid);
        }
    }

    @Query("""
            select new id.susun.consultation.Rounds$Announced(r, c.id, c.title, w.name)
            from Round r, PolicyCase c join c.workspace w
            where c.id = r.caseId and r.status <> id.susun.consultation.RoundStatus.DRAFT
              and (r.startsOn < :before or r.startsOn = :before and r.id < :beforeId)
            order by r.startsOn desc, r.id desc
            """)
    List<Announced> announced(LocalDate before, UUID beforeId, Limit limit);

    @Query("select coalesce(max(r.number), 0) from Round r where r.caseId = :caseId")
    int lastNumber(UUID caseId);
}
