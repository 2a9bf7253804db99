package id.susun.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Inputs extends Repository<Input, UUID> {

    @Transactional
    Input saveAndFlush(Input input);

    @EntityGraph(attributePaths = "round")
    Optional<Input> findByCaseIdAndId(UUID caseId, UUID id);

    @EntityGraph(attributePaths = "round")
    List<Input> findByCaseIdAndIdIn(UUID caseId, Collection<UUID> ids);

    @EntityGraph(attributePaths = "round")
    List<Input> findTop200ByCaseIdAndEnteredByAndSourceOrderByReceivedAtDesc(
            UUID caseId, String enteredBy, InputSource source);

    @Query("""
            select i from Input i join fetch i.round r
            where i.caseId = :caseId
              and (:unanswered = false or i.replyStatus is null)
              and (:status is null or i.replyStatus = :status)
              and (:round is null or r.id = :round)
              and (i.receivedAt > :after or i.receivedAt = :after and i.id > :afterId)
            order by i.receivedAt, i.id
            """)
    List<Input> page(
            UUID caseId,
            boolean unanswered,
            @Nullable ReplyStatus status,
            @Nullable UUID round,
            Instant after,
            UUID afterId,
            Limit limit);

    @Query("""
            select i from Input i
            where i.round.id = :round and i.hiddenReason is null and i.number > :after order by i.number
            """)
    List<Input> published(UUID round, int after, Limit limit);

    @Query("select count(i) from Input i where i.caseId = :caseId and i.replyStatus is null")
    int unanswered(UUID caseId);

    @Query("""
            select new id.susun.consultation.Ledger$Tally(i.category, i.replyStatus,
                case when i.hiddenReason is null then false else true end, count(i))
            from Input i where i.caseId = :caseId group by 1, 2, 3
            """)
    List<Ledger.Tally> tally(UUID caseId);

    @Query("""
            select new id.susun.consultation.Ledger$Tally(i.category, i.replyStatus,
                case when i.hiddenReason is null then false else true end, count(i))
            from Input i where i.round.id = :round group by 1, 2, 3
            """)
    List<Ledger.Tally> tallyOfRound(UUID round);

    @Query("select coalesce(max(i.number), 0) from Input i where i.round.id = :round")
    int lastNumber(UUID round);

    @Query("select count(i) from Input i where i.caseId = :caseId")
    int count(UUID caseId);

    boolean existsByCaseIdAndStakeholderId(UUID caseId, UUID stakeholder);
}
