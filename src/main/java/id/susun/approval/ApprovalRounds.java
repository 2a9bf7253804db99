package id.susun.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ApprovalRounds extends Repository<ApprovalRound, UUID> {

    @Transactional
    ApprovalRound save(ApprovalRound round);

    List<ApprovalRound> findTop20ByCaseIdOrderByNumberDesc(UUID caseId);

    Optional<ApprovalRound> findFirstByCaseIdOrderByNumberDesc(UUID caseId);

    Optional<ApprovalRound> findByCaseIdAndNumber(UUID caseId, int number);

    /** Locks a case's rounds in turn: people who act on one at the same time queue here. */
    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ApprovalRound> findFirstByCaseIdAndOutcomeIsNullOrderByNumberDesc(UUID caseId);
}
