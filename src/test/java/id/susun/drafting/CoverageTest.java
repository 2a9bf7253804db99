package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.NodeKind;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final ThreadNode first = node(NodeKind.ARTICLE, "Pasal 1");
    private final ThreadNode second = node(NodeKind.ARTICLE, "Pasal 2");
    private final ThreadNode gap = node(NodeKind.GAP, "T.01");
    private final ThreadNode input = node(NodeKind.INPUT, "M-1");

    @Test
    void anArticleThatRestsOnNothingIsNamed() {
        Coverage coverage = new Coverage(
                List.of(first, second),
                List.of(gap, input),
                Set.of(new ThreadLink(first.id(), gap.id()), new ThreadLink(first.id(), input.id())),
                List.of(),
                0);

        assertThat(coverage.withoutEvidence()).containsExactly(second);
        assertThat(coverage.of(first.id())).containsExactly(gap, input);
    }

    private static ThreadNode node(NodeKind kind, String label) {
        return new ThreadNode(UUID.randomUUID(), kind, label, 1);
    }
}
