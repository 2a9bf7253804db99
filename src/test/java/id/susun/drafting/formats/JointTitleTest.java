package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parties of a joint regulation are read from its title, however that is broken into lines. */
class JointTitleTest {

    private static final Computed LEBONG = (subject, parties) -> List.of(
            "RANCANGAN PERATURAN BERSAMA BUPATI LEBONG" + parties + " NOMOR … TAHUN … TENTANG " + subject,
            " BUPATI LEBONG,");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PERATURAN BERSAMA BUPATI LEBONG DAN BUPATI REJANG LEBONG\nNOMOR 4 TAHUN 2026\nNOMOR 9 TAHUN 2026\nTENTANG\nSAMPAH",
                "PERATURAN BERSAMA\nBUPATI REJANG LEBONG\nDAN\nBUPATI LEBONG\nNOMOR 4 TAHUN 2026\nTENTANG\nSAMPAH",
                "BUPATI LEBONG\nRANCANGAN\nPERATURAN BERSAMA\nBUPATI LEBONG DAN BUPATI REJANG\nLEBONG\nTENTANG SAMPAH",
                "PERATURAN BERSAMA BUPATI LEBONG DENGAN BUPATI REJANG LEBONG NOMOR 4 TAHUN 2026 TENTANG SAMPAH",
            })
    void theOtherPartyIsFound(String title) {
        Recognised read = read(title + "\nPasal 1\nIsi.");
        assertThat(Outlines.of(read.nodes())).isEqualTo("JUDUL | SAMPAH\nPIHAK | BUPATI REJANG LEBONG\nPASAL | Isi.\n");
    }

    @Test
    void aRegionMayHaveAndInItsName() {
        Recognised read =
                read("PERATURAN BERSAMA BUPATI LEBONG, WALIKOTA MAKASSAR, DAN BUPATI PANGKAJENE DAN KEPULAUAN\n"
                        + "TENTANG\nSAMPAH\nPasal 1\nIsi.");
        assertThat(read.nodes())
                .filteredOn(node -> node.kind() == TextKind.PIHAK)
                .extracting(NewNode::text)
                .containsExactly("WALIKOTA MAKASSAR", "BUPATI PANGKAJENE DAN KEPULAUAN");
    }

    @Test
    void whoseTextItIsComesFirstWhereThatIsNotKnown() {
        Recognised read = TextRecognizer.recogniseWhole(
                "PERATURAN BERSAMA BUPATI A DAN BUPATI B\nTENTANG\nUJI\nPasal 1\nIsi.", Instrument.PERATURAN_BERSAMA);
        assertThat(Outlines.of(read.nodes())).startsWith("JUDUL | UJI\nPIHAK | BUPATI B\n");
    }

    @Test
    void noOtherInstrumentHasParties() {
        Recognised read = TextRecognizer.recogniseWhole(
                "PERATURAN BERSAMA BUPATI A DAN BUPATI B\nTENTANG\nUJI\nPasal 1\nIsi.", Instrument.PERKADA);
        assertThat(Outlines.of(read.nodes())).isEqualTo("JUDUL | UJI\nPASAL | Isi.\n");
    }

    private static Recognised read(String text) {
        return TextRecognizer.recogniseWhole(text, Instrument.PERATURAN_BERSAMA, LEBONG);
    }
}
