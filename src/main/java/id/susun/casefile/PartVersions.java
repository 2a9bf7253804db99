package id.susun.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the version of an entry cover what belongs to it but stands outside its row, such as its ties in the thread. */
@Component
public class PartVersions {

    private final EntityManager entities;

    PartVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** Moves the version of an entry that is itself unchanged, so that whoever saw the one before is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(CasePart part) {
        entities.lock(part, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
