package id.susun.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface WorkspaceRows extends Repository<Workspace, UUID> {

    Optional<Workspace> findById(UUID id);

    Optional<Workspace> findBySlug(String slug);

    Optional<Workspace> findFirstByTypeOrderBySlug(WorkspaceType type);

    /** A tenant has a few dozen units; 500 is far above the largest provinsi. */
    List<Workspace> findTop500ByOrderByName();
}
