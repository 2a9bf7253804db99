package id.susun.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PartySignedRows extends Repository<PartySigned, UUID> {

    @Transactional
    PartySigned save(PartySigned signed);

    Optional<PartySigned> findByCaseIdAndPartyId(UUID caseId, UUID partyId);

    List<PartySigned> findTop50ByCaseIdAndVersionHashOrderByPosition(UUID caseId, String versionHash);

    @Transactional
    void deleteByCaseIdAndVersionHashNot(UUID caseId, String versionHash);
}
