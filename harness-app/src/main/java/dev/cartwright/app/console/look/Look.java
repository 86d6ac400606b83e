package dev.cartwright.app.console.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import dev.cartwright.app.console.settings.ThemeChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Fonts, theme and style sheet, and the smallest pieces that pages are made of. */
public final class Look {

    private static final List<String> FONTS = List.of(
            "inter-latin-400-normal",
            "inter-latin-500-normal",
            "inter-latin-600-normal",
            "jetbrains-mono-latin-400-normal");

    private Look() {}

    /** Loads the fonts the console brings along, so that it looks the same on every machine. */
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream font = resource("fonts/" + name + ".woff").openStream()) {
                Font.loadFont(font, 13);
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read the font " + name, e);
            }
        }
    }

    /** Gives a scene the console's looks in this theme. */
    public static void dress(Scene scene, ThemeChoice choice) {
        Theme theme = choice == ThemeChoice.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        String sheet = resource("console.css").toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        Parent root = scene.getRoot();
        root.getStyleClass().removeAll("theme-light", "theme-dark");
        root.getStyleClass().add(choice == ThemeChoice.DARK ? "theme-dark" : "theme-light");
    }

    /** Named from the root, since a jar knows no folder above. */
    private static URL resource(String name) {
        return Objects.requireNonNull(Look.class.getResource("/dev/cartwright/app/console/" + name), name);
    }

    /** An icon. */
    public static FontIcon icon(Feather feather, String... styles) {
        FontIcon icon = new FontIcon(feather);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /** A text on one line, cut with an ellipsis where there is no room. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text over as many lines as it takes. */
    public static Label prose(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes the room that is left in a row or column. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /** Shows a node, or takes it out of the layout. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
