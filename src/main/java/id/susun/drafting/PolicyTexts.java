package id.susun.drafting;

import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Party;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads texts for other stages. */
@Service
class PolicyTexts implements PolicyTextReader {

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final EnactedText enactedText;
    private final DocumentVersions versions;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final DraftJson json;
    private final DraftKeeper keeper;

    PolicyTexts(
            CaseAccess access,
            CaseFiles caseFiles,
            EnactedText enactedText,
            DocumentVersions versions,
            Drafts drafts,
            DraftNodes nodes,
            DraftJson json,
            DraftKeeper keeper) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.enactedText = enactedText;
        this.versions = versions;
        this.drafts = drafts;
        this.nodes = nodes;
        this.json = json;
        this.keeper = keeper;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PolicyText> current(CaseId caseId) {
        access.requireWhole(caseId);
        return caseFiles
                .find(caseId)
                .filter(policyCase -> drafts.exists(caseId))
                .map(policyCase -> {
                    DraftText text = nodes.text(caseId);
                    return flat(policyCase, text, enactedText.formalities(policyCase, text));
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PolicyText> version(CaseId caseId, int number) {
        return versions.find(caseId, number).flatMap(this::flat);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> subject(CaseId caseId, int number) {
        return versions.find(caseId, number)
                .flatMap(version -> json.read(version.content()))
                .map(DraftText::subject)
                .map(String::strip)
                .filter(subject -> !subject.isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Party> parties(CaseId caseId, int number) {
        return versions.find(caseId, number)
                .flatMap(version -> json.read(version.content()))
                .map(DraftText::parties)
                .orElse(List.of());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PolicyText> versionForAll(CaseId caseId, int number) {
        return versions.findForAll(caseId, number).flatMap(this::flat);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> keep(CaseId caseId, String note) {
        return drafts.exists(caseId)
                ? Optional.of(keeper.keepUnlessKept(caseId, note).number())
                : Optional.empty();
    }

    private Optional<PolicyText> flat(DocumentVersion version) {
        CaseSummary policyCase = caseFiles.get(version.caseId());
        return json.read(version.content())
                .map(text -> flat(policyCase, text, enactedText.formalities(policyCase, text, version.number())));
    }

    private static PolicyText flat(CaseSummary policyCase, DraftText text, Formalities formalities) {
        return new FlatText(policyCase.id(), text, formalities).lines();
    }
}
