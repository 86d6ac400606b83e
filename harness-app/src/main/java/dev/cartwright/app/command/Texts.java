package dev.cartwright.app.command;

/** Words that several help texts share. */
final class Texts {

    static final String EXIT_GO = "0:GO, or a command that judges nothing did its work";
    static final String EXIT_NO_GO = "1:NO-GO: something was shown that forbids it";
    static final String EXIT_USAGE = "2:the command line or a file it names can't be used as it is";
    static final String EXIT_INCONCLUSIVE = "3:INCONCLUSIVE: too little was shown; also a target that can't be reached";
    static final String EXIT_CONDITIONAL = "4:CONDITIONAL: nothing forbids it, something has to be kept in mind";
    static final String EXIT_TROUBLE = "5:trouble of our own, which says nothing about the shop";

    private Texts() {}
}
