package id.susun.consultation;

import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.tenant.CaseId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The text that a round asks about: the version it was announced with, never what is being written since. */
@Component
class ConsultedTexts {

    private final ObjectProvider<PolicyTextReader> reader;

    ConsultedTexts(ObjectProvider<PolicyTextReader> reader) {
        this.reader = reader;
    }

    /** Empty for a round that was announced before there was a text, or not at all. */
    Optional<PolicyText> of(Round round) {
        return Optional.ofNullable(round.textVersion())
                .flatMap(version -> reader.stream()
                        .flatMap(texts -> texts.versionForAll(new CaseId(round.caseId()), version).stream())
                        .findFirst());
    }
}
