package dev.cartwright.contract.profile;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects every problem of one file, with its line. */
final class Problems {

    private final String file;
    private final List<String> all = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** A problem of a node. */
    void at(Node node, String sentence) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        at(line, sentence);
    }

    /** A problem of a line, from 1. */
    void at(int line, String sentence) {
        all.add(file + ":" + line + ": " + sentence);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
