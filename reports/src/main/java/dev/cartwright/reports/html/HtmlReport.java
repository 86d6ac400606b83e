package dev.cartwright.reports.html;

import dev.cartwright.reports.dossier.Dossier;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The dossier as a page for people, complete in itself: no script, no font, no picture from elsewhere. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page as UTF-8 bytes. */
    public static byte[] of(Dossier dossier) {
        Stylesheet style = Stylesheet.load();
        StringOutput text = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "index.jte",
                        Map.of("page", Page.of(dossier), "policy", style.policy(), "style", style.element()),
                        text);
        // Once over the whole page, so that no place in a template can be forgotten.
        return VisibleText.of(text.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
