package dev.cartwright.app.command;

import dev.cartwright.app.Surroundings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verbs, in the order in which a newcomer needs them. */
enum Verb {
    CERTIFY(CertifyCommand::new),
    CONTRACT(ContractCommand::new),
    LOAD(LoadCommand::new),
    CONSOLE(ConsoleCommand::new),
    REPORT(ReportCommand::new),
    REPLAY(ReplayCommand::new),
    INIT(InitCommand::new),
    CHECKS(ChecksCommand::new),
    FAULTS(FaultsCommand::new),
    SELF_TEST(SelfTestCommand::new),
    SERVE(ServeCommand::new),
    SECRET(SecretCommand::new),
    DOCTOR(DoctorCommand::new),
    COMPLETION(CompletionCommand::new);

    private final Function<Surroundings, Object> maker;

    Verb(Function<Surroundings, Object> maker) {
        this.maker = maker;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A fresh command object. */
    Object command(Surroundings surroundings) {
        return maker.apply(surroundings);
    }

    /** Whether it speaks of the other verbs too. */
    boolean needsAll() {
        return this == COMPLETION;
    }

    /** The verb with this word. */
    static Optional<Verb> named(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    /** All words, for a sentence. */
    static String all() {
        return Arrays.stream(values()).map(Verb::word).collect(Collectors.joining(", "));
    }
}
