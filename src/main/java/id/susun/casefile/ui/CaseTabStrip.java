package id.susun.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.List;

/** The parts of a case side by side; links rather than tabs, for every part has its own address. */
class CaseTabStrip extends Nav {

    private static final int STYLED_AFTER_MILLIS = 250;

    CaseTabStrip() {
        addClassName("case-tabs");
        getElement().setAttribute("aria-label", Texts.text("casepage.tabs"));
    }

    void show(CaseId caseId, List<CaseTabName> names, CaseTabName current) {
        removeAll();
        setVisible(names.size() > 1);
        names.forEach(name -> {
            Anchor link = new Anchor(CasePages.path(caseId, name), Texts.label("casepage.tab", name));
            if (name == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
        getElement()
                .executeJs(
                        "setTimeout(() => { const now = this.querySelector('[aria-current]');"
                                + "if (now) this.scrollLeft = now.offsetLeft - (this.clientWidth - now.offsetWidth) / 2; }, $0)",
                        STYLED_AFTER_MILLIS);
    }
}
