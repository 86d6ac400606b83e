package dev.cartwright.app.console;

import dev.cartwright.app.console.findings.FindingsModel;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.run.RunModel;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.reports.html.Badge;

/** Keeps the small words in the sidebar true: how far the run is, how much was found, what the verdict is. */
final class Marks {

    Marks(Sidebar sidebar, RunModel run, FindingsModel findings, Desk desk) {
        run.progress()
                .state()
                .subscribe(state -> sidebar.mark(
                        Page.RUN, run.idle().get() ? "" : Math.round(100 * state.share()) + " %", "quiet"));
        run.idle().subscribe(idle -> {
            if (idle) {
                sidebar.mark(Page.RUN, "", "quiet");
            }
        });
        findings.attention()
                .subscribe(found ->
                        sidebar.mark(Page.FINDINGS, found.intValue() == 0 ? "" : String.valueOf(found), "bad"));
        desk.run()
                .subscribe(judged -> judged.ifPresentOrElse(
                        one -> {
                            Badge badge =
                                    Badge.of(one.verdict(new Gate.Automated()).decision());
                            sidebar.mark(
                                    Page.VERDICT, badge.label(), Tone.of(badge).style());
                        },
                        () -> sidebar.mark(Page.VERDICT, "", "quiet")));
    }
}
