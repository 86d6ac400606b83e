package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Attestation;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.ImportedEvidence;
import java.time.Instant;
import java.time.LocalDate;

/** What people sign and what other systems measured, as members of a JSON object and back. */
final class StatementCodec {

    private StatementCodec() {}

    static void write(Attestation attestation, ObjectNode node) {
        node.put("item", attestation.item());
        node.put("holds", attestation.holds());
        node.put("signer", attestation.signer());
        node.put("statement", attestation.statement());
        node.put("signedOn", attestation.signedOn().toString());
        node.put("expiresOn", attestation.expiresOn().toString());
    }

    static AttestedEvidence readAttested(Members members) {
        return new AttestedEvidence(new Attestation(
                members.text("item"),
                members.flag("holds"),
                members.text("signer"),
                members.text("statement"),
                members.parsed("signedOn", LocalDate::parse),
                members.parsed("expiresOn", LocalDate::parse)));
    }

    static void write(ImportedEvidence imported, ObjectNode node) {
        node.put("item", imported.item());
        LoadCodec.decimal(node, "value", imported.value());
        node.put("holds", imported.holds());
        node.put("source", imported.source());
        node.put("takenAt", imported.takenAt().toString());
    }

    static ImportedEvidence readImported(Members members) {
        return new ImportedEvidence(
                members.text("item"),
                members.decimal("value"),
                members.flag("holds"),
                members.text("source"),
                members.parsed("takenAt", Instant::parse));
    }
}
