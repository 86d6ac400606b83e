package dev.cartwright.contract.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of a profile whose keys are known: unknown and doubled ones are told, the others can be taken. */
final class ProfileMapping {

    private static final Pattern SECRET =
            Pattern.compile(".*(secret|password|passwd|token|api_?key|credential).*", Pattern.CASE_INSENSITIVE);

    private final Node node;
    private final String path;
    private final Problems problems;
    private final Map<String, Node> members = new LinkedHashMap<>();

    private ProfileMapping(Node node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /**
     * The mapping a node is.
     *
     * @param path the path of the mapping in {@link ProfileKey}, empty at the top
     */
    static ProfileMapping of(Node node, String path, Problems problems) {
        ProfileMapping mapping = new ProfileMapping(node, path, problems);
        if (node instanceof MappingNode found) {
            found.getValue().forEach(mapping::note);
        } else {
            problems.at(
                    node,
                    (path.isEmpty() ? "a profile" : "'" + path + "'") + " must be a mapping with the keys "
                            + String.join(", ", ProfileKey.under(path)));
        }
        return mapping;
    }

    private void note(NodeTuple member) {
        List<String> known = ProfileKey.under(path);
        String key = member.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!known.contains(key)) {
            problems.at(member.getKeyNode(), unknown(key, known));
        } else if (members.containsKey(key)) {
            problems.at(member.getKeyNode(), "'" + full(key) + "' stands twice; keep one");
        } else if (!(member.getValueNode() instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.NULL))) {
            members.put(key, member.getValueNode());
        } else {
            problems.at(member.getKeyNode(), "'" + full(key) + "' has no value; fill it in or delete the line");
        }
    }

    private String unknown(String key, List<String> known) {
        if (SECRET.matcher(key).matches()) {
            return "'" + full(key)
                    + "' looks like a secret, and a profile holds none: put it into an environment variable and name that in"
                    + " cookieSecretVariable";
        }
        return "unknown key '" + full(key) + "'" + Suggestion.of(key, known) + "; allowed "
                + (path.isEmpty() ? "at the top" : "under " + path) + ": " + String.join(", ", known);
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The node of a key, when it is there. */
    Optional<Node> node(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** A problem of the value of a key. */
    void problem(String key, String sentence) {
        problems.at(members.getOrDefault(key, node), "'" + full(key) + "' " + sentence);
    }

    /** A value that must be there. */
    void require(String key, String why) {
        if (!members.containsKey(key) && node instanceof MappingNode) {
            problems.at(node, "'" + full(key) + "' is missing: " + why);
        }
    }

    /** A text. Numbers and booleans must be quoted to be one, because YAML would change them. */
    Optional<String> text(String key) {
        return scalar(key, "a text")
                .filter(value -> {
                    boolean text = value.getTag().equals(Tag.STR);
                    if (!text) {
                        problem(key, "must be a text; put '" + value.getValue() + "' in quotes");
                    }
                    return text;
                })
                .map(ScalarNode::getValue);
    }

    /** A text of a closed set. */
    Optional<String> choice(String key, List<String> allowed) {
        return text(key).filter(value -> {
            if (!allowed.contains(value)) {
                problem(
                        key,
                        "is '" + value + "'" + Suggestion.of(value, allowed) + "; allowed: "
                                + String.join(", ", allowed));
            }
            return allowed.contains(value);
        });
    }

    /** A whole number of a range. */
    Optional<Long> integer(String key, long least, long most) {
        String allowed = "a whole number from " + least + " to " + most;
        return scalar(key, allowed).flatMap(value -> {
            if (value.getTag().equals(Tag.INT) && value.getValue().matches("-?\\d{1,18}")) {
                long number = Long.parseLong(value.getValue());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            }
            problem(key, "is '" + value.getValue() + "' and must be " + allowed);
            return Optional.empty();
        });
    }

    /** A number above 0. */
    Optional<Double> rate(String key) {
        return scalar(key, "a number above 0").flatMap(value -> {
            if ((value.getTag().equals(Tag.INT) || value.getTag().equals(Tag.FLOAT))
                    && value.getValue().matches("\\d{1,9}(\\.\\d{1,6})?")) {
                double number = Double.parseDouble(value.getValue());
                if (number > 0) {
                    return Optional.of(number);
                }
            }
            problem(key, "is '" + value.getValue() + "' and must be a number above 0, for example 50");
            return Optional.empty();
        });
    }

    /** {@code true} or {@code false}. */
    Optional<Boolean> truth(String key) {
        return scalar(key, "true or false").flatMap(value -> {
            if (value.getTag().equals(Tag.BOOL)) {
                return Optional.of(value.getValue().toLowerCase(Locale.ROOT).equals("true"));
            }
            problem(key, "is '" + value.getValue() + "' and must be true or false");
            return Optional.empty();
        });
    }

    private Optional<ScalarNode> scalar(String key, String allowed) {
        Node value = members.get(key);
        if (value != null && !(value instanceof ScalarNode)) {
            problem(key, "must be " + allowed);
        }
        return value instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }
}
