package id.susun.casefile.ui;

import id.susun.workflow.Stage;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tabs of the case page in their order; the slugs are part of the address. */
enum CaseTabName {
    SUMMARY("ringkasan", null),
    NEEDS("kebutuhan", Stage.NEEDS),
    CONSULTATION("konsultasi", Stage.CONSULTATION),
    DRAFTING("naskah", Stage.DRAFTING),
    APPROVAL("persetujuan", Stage.APPROVAL),
    IMPLEMENTATION("pelaksanaan", Stage.IMPLEMENTATION),
    EVALUATION("evaluasi", Stage.EVALUATION),
    FLOW("alur", null),
    HISTORY("riwayat", null);

    private final String slug;
    private final @Nullable Stage stage;

    CaseTabName(String slug, @Nullable Stage stage) {
        this.slug = slug;
        this.stage = stage;
    }

    String slug() {
        return slug;
    }

    @Nullable
    Stage stage() {
        return stage;
    }

    static Optional<CaseTabName> of(String slug) {
        return Arrays.stream(values()).filter(tab -> tab.slug.equals(slug)).findFirst();
    }

    static CaseTabName of(Stage stage) {
        return Arrays.stream(values())
                .filter(tab -> tab.stage == stage)
                .findFirst()
                .orElseThrow();
    }
}
