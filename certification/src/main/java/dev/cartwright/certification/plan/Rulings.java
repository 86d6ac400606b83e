package dev.cartwright.certification.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All rulings by their number. Immutable and safe to share. */
public final class Rulings {

    private final Map<Integer, Ruling> byNumber = new TreeMap<>();

    private Rulings(List<String> rows) {
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalStateException("rulings.tsv: expected number, question and ruling, got: " + row);
            }
            Ruling ruling = new Ruling(Integer.parseInt(cells[0]), cells[1], cells[2]);
            if (byNumber.put(ruling.number(), ruling) != null) {
                throw new IllegalStateException("rulings.tsv: " + ruling.number() + " stands twice");
            }
        }
    }

    /**
     * The rulings this build was made for.
     *
     * @throws IllegalStateException when the resource is malformed
     */
    public static Rulings current() {
        return new Rulings(ReadinessPlan.rows("rulings.tsv"));
    }

    /** All of them, by number. */
    public List<Ruling> all() {
        return List.copyOf(byNumber.values());
    }

    /** Those with these numbers, in their order; a number that none has is left out. */
    public List<Ruling> of(Collection<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> Optional.ofNullable(byNumber.get(number)).stream())
                .toList();
    }
}
