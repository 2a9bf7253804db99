package id.susun.drafting.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order legislation of one rank is cited (UU 12/2011 Lampiran II angka 28–52: by hierarchy, then by date). */
class BasisBookTest {

    private static final String HOME = "Peraturan Menteri Dalam Negeri";
    private static final String STAFF = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi";

    @Test
    void theDayCountsWhereTheRegisterKnowsIt() {
        BasisBook book = new BasisBook(
                List.of(row(HOME, "8", LocalDate.of(2023, 9, 1)), row(STAFF, "20", LocalDate.of(2023, 3, 1))));

        assertThat(book.earlier(cited(STAFF, "20"), cited(HOME, "8"))).isTrue();
        assertThat(book.earlier(cited(HOME, "8"), cited(STAFF, "20"))).isFalse();
    }

    @Test
    void numbersOfTwoOfficesTellNothing() {
        BasisBook book = new BasisBook(List.of(row(HOME, "8", null), row(STAFF, "20", LocalDate.of(2023, 3, 1))));

        assertThat(book.earlier(cited(HOME, "8"), cited(STAFF, "20"))).isFalse();
        assertThat(book.earlier(cited(STAFF, "20"), cited(HOME, "8"))).isFalse();
    }

    @Test
    void numbersOfOneOfficeRunOnAsNumbers() {
        assertThat(BasisBook.empty().earlier(cited(HOME, "8"), cited(HOME, "20")))
                .isTrue();
        assertThat(BasisBook.empty().earlier(cited(HOME, "20"), cited(HOME, "8")))
                .isFalse();
    }

    private static LegalBasis row(String name, String number, @Nullable LocalDate on) {
        return new LegalBasis(
                null, null, BasisKind.PERMEN, name, number, 2023, "Uji", "", on, BasisStatus.IN_FORCE, "", "P");
    }

    private static Citation cited(String name, String number) {
        return new Citation(BasisKind.PERMEN, name, number, 2023, 0, 1);
    }
}
