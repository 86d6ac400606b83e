package dev.cartwright.certification.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The criteria of the release gate: the plan's GO and NO-GO lists, each item derived from others or attested. */
final class ReleaseCriteria {

    private static final Set<String> CRITICAL = Set.of("R01", "R02", "R03", "R04", "R05");
    private static final Set<String> IMPORTANT = Set.of("R06", "R07", "R08", "R09", "R10");
    private static final Set<String> PERFORMANCE = Set.of("MET.tech.1", "MET.tech.2", "MET.tech.3");

    private final List<ItemAssessment> assessments;

    private ReleaseCriteria(List<ItemAssessment> assessments) {
        this.assessments = assessments;
    }

    static List<Criterion> of(List<ItemAssessment> assessments) {
        ReleaseCriteria release = new ReleaseCriteria(assessments);
        return assessments.stream()
                .filter(assessment ->
                        Set.of("GO", "NOGO").contains(assessment.item().chapter()))
                .map(release::criterion)
                .toList();
    }

    private Criterion criterion(ItemAssessment assessment) {
        return switch (assessment.item().id()) {
            case "GO.technical.1", "NOGO.blockers.1" -> all(assessment, chapter(CRITICAL), "critical requirements");
            case "GO.technical.2" -> all(assessment, chapter(Set.of("SCN")), "testing scenarios");
            case "GO.technical.3", "NOGO.blockers.3" ->
                all(assessment, item -> PERFORMANCE.contains(item.item().id()), "performance targets");
            case "GO.technical.4", "NOGO.blockers.4" -> security(assessment);
            case "GO.ux.1" -> important(assessment, 2);
            case "NOGO.concerns.1" -> important(assessment, 1);
            default -> criterion(assessment, assessment.standing(), assessment.reason(), assessment.sources());
        };
    }

    private static Predicate<ItemAssessment> chapter(Set<String> chapters) {
        return assessment -> chapters.contains(assessment.item().chapter());
    }

    private Criterion all(ItemAssessment criterion, Predicate<ItemAssessment> wanted, String what) {
        List<ItemAssessment> of = assessments.stream().filter(wanted).toList();
        Standing standing = together(of.stream().map(ItemAssessment::standing).toList());
        List<ItemAssessment> deciding =
                of.stream().filter(item -> item.standing() == standing).toList();
        String reason = standing == Standing.SATISFIED
                ? "all " + of.size() + " " + what + " hold"
                : "%s of %s %s are %s, first %s: %s"
                        .formatted(
                                deciding.size(),
                                of.size(),
                                what,
                                word(standing),
                                deciding.getFirst().item().id(),
                                deciding.getFirst().reason());
        return criterion(criterion, standing, reason, ids(deciding));
    }

    /** A violated security item refutes it; that all of it was audited, a person has to attest. */
    private Criterion security(ItemAssessment criterion) {
        List<ItemAssessment> violated = assessments.stream()
                .filter(item -> item.item().id().startsWith("CHK.security."))
                .filter(item -> item.standing() == Standing.VIOLATED)
                .toList();
        return violated.isEmpty()
                ? criterion(criterion, criterion.standing(), criterion.reason(), criterion.sources())
                : criterion(
                        criterion,
                        Standing.VIOLATED,
                        violated.getFirst().item().id() + ": "
                                + violated.getFirst().reason(),
                        ids(violated));
    }

    /** Ruling 2: at least {@code wanted} of the five important requirements have to be complete. */
    private Criterion important(ItemAssessment criterion, int wanted) {
        List<String> complete = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String requirement : new TreeSet<>(IMPORTANT)) {
            Standing standing = together(assessments.stream()
                    .filter(chapter(Set.of(requirement)))
                    .map(ItemAssessment::standing)
                    .toList());
            switch (standing) {
                case SATISFIED, NOT_APPLICABLE -> complete.add(requirement);
                case UNDECIDED -> open.add(requirement);
                case VIOLATED, WAIVED -> {}
            }
        }
        Standing standing = complete.size() >= wanted
                ? Standing.SATISFIED
                : complete.size() + open.size() >= wanted ? Standing.UNDECIDED : Standing.VIOLATED;
        String reason = complete.size() + " of 5 important requirements are complete" + named(complete)
                + (open.isEmpty() ? "" : ", " + open.size() + " undecided" + named(open));
        return criterion(criterion, standing, reason, complete);
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    private static Standing together(List<Standing> standings) {
        return Stream.of(Standing.VIOLATED, Standing.UNDECIDED, Standing.WAIVED, Standing.SATISFIED)
                .filter(standings::contains)
                .findFirst()
                .orElse(standings.isEmpty() ? Standing.UNDECIDED : Standing.NOT_APPLICABLE);
    }

    private static Criterion criterion(
            ItemAssessment assessment, Standing standing, String reason, List<String> sources) {
        return new Criterion(
                assessment.item().id(),
                kind(assessment.item().id()),
                assessment.item().text(),
                standing,
                reason,
                sources);
    }

    private static Criterion.Kind kind(String id) {
        if (id.startsWith("NOGO.blockers")) {
            return Criterion.Kind.BLOCKER;
        }
        if (id.startsWith("NOGO.concerns")) {
            return Criterion.Kind.CONCERN;
        }
        return id.startsWith("NOGO.timing") ? Criterion.Kind.TIMING : Criterion.Kind.GO;
    }

    private static List<String> ids(List<ItemAssessment> assessments) {
        return assessments.stream().map(assessment -> assessment.item().id()).toList();
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case SATISFIED -> "satisfied";
            case VIOLATED -> "violated";
            case UNDECIDED -> "undecided";
            case WAIVED -> "waived";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
