package id.susun.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML page that carries every screen: theme, own style, viewport and icon. */
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://aset/tokens.css")
@StyleSheet("context://aset/layout.css")
@StyleSheet("context://aset/parts.css")
@StyleSheet("context://aset/pictures.css")
public class Susun implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "aset/icon.svg");
        settings.addMetaTag("theme-color", "#0d5c63");
    }
}
