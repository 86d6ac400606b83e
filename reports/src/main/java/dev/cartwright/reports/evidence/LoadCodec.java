package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.metric.Distribution;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;

/** The samples of a load run, as members of a JSON object and back; a distribution is an array of value and count. */
final class LoadCodec {

    private LoadCodec() {}

    static void write(LoadEvidence load, ObjectNode node) {
        node.put("scenario", load.scenario());
        node.put("startedAt", load.startedAt().toString());
        node.put("window", load.window().toString());
        decimal(node, "wantedRate", load.wantedRate());
        ArrayNode operations = node.putArray("operations");
        load.operations().forEach(operation -> write(operation, operations.addObject()));
        ArrayNode timeline = node.putArray("timeline");
        load.timeline().forEach(point -> write(point, timeline.addObject()));
        ArrayNode troubles = node.putArray("troubles");
        load.troubles().forEach(troubles::add);
    }

    static LoadEvidence read(Members members) {
        return new LoadEvidence(
                members.text("scenario"),
                members.parsed("startedAt", Instant::parse),
                members.parsed("window", Duration::parse),
                members.decimal("wantedRate"),
                members.objects("operations", LoadCodec::operation),
                members.objects("timeline", LoadCodec::point),
                members.texts("troubles"));
    }

    /** JSON has no NaN and no infinity, so they stand as text. */
    static void decimal(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.put(name, Double.toString(value));
        }
    }

    private static void write(OperationSamples operation, ObjectNode node) {
        node.put("operation", operation.operation());
        node.put("addsToCart", operation.addsToCart());
        node.put("requests", operation.requests());
        node.put("errors", operation.errors());
        node.put("cookieFailures", operation.cookieFailures());
        ArrayNode times = node.putArray("responseTimes");
        operation
                .responseTimes()
                .counts()
                .forEach((value, count) -> times.addArray().add(value).add(count));
    }

    private static OperationSamples operation(Members members) {
        long requests = members.count("requests");
        long errors = members.count("errors");
        long cookieFailures = members.count("cookieFailures");
        if (errors > requests || cookieFailures > requests) {
            throw new MalformedEvidence(
                    "an operation has more errors or cookie failures than its " + requests + " requests");
        }
        TreeMap<Long, Long> times = new TreeMap<>();
        for (long[] pair : members.pairs("responseTimes")) {
            if (pair[1] <= 0 || times.put(pair[0], pair[1]) != null) {
                throw new MalformedEvidence("'responseTimes' must count each value once, with a count above 0");
            }
        }
        return new OperationSamples(
                members.text("operation"),
                members.flag("addsToCart"),
                requests,
                errors,
                cookieFailures,
                Distribution.of(times));
    }

    private static void write(LoadPoint point, ObjectNode node) {
        node.put("at", point.at().toString());
        node.put("warmUp", point.warmUp());
        decimal(node, "rate", point.rate());
        node.put("errors", point.errors());
        node.put("p50", point.p50()).put("p95", point.p95()).put("p99", point.p99());
    }

    private static LoadPoint point(Members members) {
        return new LoadPoint(
                members.parsed("at", Duration::parse),
                members.flag("warmUp"),
                members.decimal("rate"),
                members.number("errors"),
                members.number("p50"),
                members.number("p95"),
                members.number("p99"));
    }
}
