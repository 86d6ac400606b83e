package dev.cartwright.app.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.app.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the shop of a run was made of, kept beside the evidence so that its findings can be replayed. A profile names secrets
 * and holds none.
 *
 * @param profile the text of the profile that was given
 * @param builtIn whether it was the reference cart of this program
 * @param faults ids of the reference cart's faults
 * @param variants ids of its variants
 */
public record ShopOrigin(Optional<String> profile, boolean builtIn, List<String> faults, List<String> variants) {

    /** The file in a run folder. */
    public static final String FILE = "shop.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Copies the lists. */
    public ShopOrigin {
        faults = List.copyOf(faults);
        variants = List.copyOf(variants);
    }

    /** A shop of somebody's, by the profile that was given for it. */
    static ShopOrigin named(Optional<String> profile) {
        return new ShopOrigin(profile, false, List.of(), List.of());
    }

    /** The reference cart as it was chosen. */
    static ShopOrigin reference(ReferenceChoice choice) {
        return new ShopOrigin(Optional.empty(), true, List.of(choice.faults()), List.of(choice.variants()));
    }

    /** The file's text. */
    public String json() {
        ObjectNode node = JSON.createObjectNode();
        profile.ifPresent(text -> node.put("profile", text));
        node.put("builtIn", builtIn);
        faults.forEach(node.putArray("faults")::add);
        variants.forEach(node.putArray("variants")::add);
        return node.toPrettyString() + "\n";
    }

    /**
     * What a run folder says.
     *
     * @throws UsageException when it does not say
     */
    public static ShopOrigin read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            JsonNode node = JSON.readTree(Files.readString(file));
            return new ShopOrigin(
                    Optional.ofNullable(node.path("profile").textValue()),
                    node.path("builtIn").booleanValue(),
                    texts(node.path("faults")),
                    texts(node.path("variants")));
        } catch (NoSuchFileException _) {
            throw new UsageException(
                    file + " is missing: a run can be replayed from its own folder only, as it was left.");
        } catch (JsonProcessingException malformed) {
            throw new UsageException(
                    file + " is no JSON (" + malformed.getOriginalMessage() + "); take the folder as the run left it.");
        } catch (IOException unreadable) {
            throw new UsageException(
                    file + " can't be read (" + unreadable.getClass().getSimpleName() + "); see who may read it.");
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
