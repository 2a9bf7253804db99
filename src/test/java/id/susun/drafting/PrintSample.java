package id.susun.drafting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.casefile.Instrument;
import id.susun.tenant.CaseId;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.DefaultResourceLoader;

/** Prints a draft without a database. */
final class PrintSample {

    private PrintSample() {}

    static byte[] print(Instrument instrument, List<NewNode> text) {
        return print(instrument, text, PdfSettingsSample.defaults());
    }

    static byte[] print(Instrument instrument, List<NewNode> text, PdfSettings settings) {
        CaseSummary policyCase = new CaseSummary(
                new CaseId(new UUID(1, 2)),
                "Jam Layanan",
                "",
                instrument,
                "",
                Concerns.UNSAID,
                new UUID(3, 4),
                "bkpsdm",
                "BKPSDM",
                WorkspaceType.PERANGKAT_DAERAH,
                Stage.DRAFTING,
                Instant.EPOCH,
                CaseStatus.ACTIVE,
                1,
                null,
                null,
                "x",
                "X",
                Instant.EPOCH,
                null,
                0);
        List<DraftNode> nodes = new ArrayList<>();
        text.forEach(node -> nodes.add(node.at(null, nodes.size())));
        OfficialText official = OfficialTextSample.of(policyCase, new DraftText(nodes), null);
        OfficialTexts texts = mock();
        when(texts.of(any(), anyInt())).thenReturn(official);
        return new DraftPdf(texts, mock(), new DefaultResourceLoader(), settings, "https://susun.example")
                .print(policyCase.id(), Comparing.CURRENT);
    }
}
