package id.susun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "id.susun.shell.none")
class ResponsiveTableTest extends BrowserlessTest {

    @Test
    void anEmptyValueIsMarkedSoThatAPhoneLeavesItOut() {
        ResponsiveTable<String> table = new ResponsiveTable<String>("Temuan")
                .column("Kriteria", row -> row)
                .numeric("Nilai", row -> row.equals("Efektivitas") ? "4 dari 5" : null)
                .rows(List.of("Efektivitas", "Reaksi"));

        assertThat(cells(table.getElement()).filter(cell -> cell.getClassList().contains("nothing")))
                .extracting(Element::getTextRecursively)
                .containsExactly("–");
    }

    private static Stream<Element> cells(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ResponsiveTableTest::cells));
    }
}
