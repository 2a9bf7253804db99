package id.susun.drafting.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.susun.drafting.Comparing;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;

/** The forms in which a text can be taken along. */
class ExportMenu extends MenuBar {

    ExportMenu(CaseId caseId, boolean hasChapters) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu forms = addItem(Texts.text("formats.export")).getSubMenu();
        forms.addItem(link("formats.export.word", ExportDownload.path(caseId, "docx", Comparing.CURRENT, false)));
        if (hasChapters) {
            forms.addItem(
                    link("formats.export.contents", ExportDownload.path(caseId, "docx", Comparing.CURRENT, true)));
        }
        forms.addItem(link("formats.export.akn", ExportDownload.path(caseId, "akn.xml", Comparing.CURRENT, false)));
    }

    private static Anchor link(String key, String address) {
        Anchor link = new Anchor(address, Texts.text(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
