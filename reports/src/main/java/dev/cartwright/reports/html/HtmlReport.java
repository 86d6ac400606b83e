package dev.cartwright.reports.html;

import dev.cartwright.reports.dossier.Dossier;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/** The dossier as a page for people, complete in itself: no script, no font, no picture from elsewhere. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page as UTF-8 bytes. */
    public static byte[] of(Dossier dossier) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        StringOutput page = new StringOutput();
        templates.render("index.jte", dossier, page);
        // Once over the whole page, so that no place in a template can be forgotten.
        return VisibleText.of(page.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
