package dev.cartwright.reports.script;

import java.util.List;

/** The functions that every script begins with. */
final class ShellTools {

    static final List<String> LINES = """

            umask 077
            work=${TMPDIR:-/tmp}/cartwright-replay.$$
            command -v curl >/dev/null || { echo 'replay.sh needs curl, which is not there' >&2; exit 2; }
            mkdir "$work" || exit 2
            trap 'rm -rf "$work"' EXIT
            trap 'exit 2' HUP INT TERM

            say() { printf '%s\\n' "$@"; }

            # ask NUMBER OPTIONS…: sends a request and keeps the answer.
            ask() {
                request=$1
                shift
                curl --silent --show-error --http1.1 --path-as-is --globoff --max-time 60 -H 'Expect:' \\
                    --dump-header "$work/$request.head" --output "$work/$request.body" "$@" 2>"$work/$request.trouble" ||
                    : >"$work/unanswered"
            }

            # skip NUMBER WHY: a request that can't be sent from here.
            skip() { say "Not sent: $2." >"$work/$1.trouble"; : >"$work/skipped"; }

            # show NUMBER REQUEST: the answer, without the values of its cookies.
            show() {
                say '' "--- $1: $2"
                [ ! -f "$work/$1.head" ] || tr -d '\\r' <"$work/$1.head" |
                    sed -e '/^$/d' -e 's/^\\([Ss][Ee][Tt]-[Cc][Oo][Oo][Kk][Ii][Ee]: *[^=;]*=\\)[^;]*/\\1…/' -e 's/^/    /'
                [ ! -s "$work/$1.body" ] || { cat "$work/$1.body"; say ''; }
                [ ! -s "$work/$1.trouble" ] || sed -e 's/^/    /' "$work/$1.trouble"
            }

            # given NUMBER NAME BEFORE: the value that the answer gives a cookie, or the one it had before.
            given() {
                value=$(tr -d '\\r' <"$work/$1.head" 2>/dev/null |
                    sed -n "s/^[Ss][Ee][Tt]-[Cc][Oo][Oo][Kk][Ii][Ee]: *$2=\\([^;]*\\).*/\\1/p" | tail -n 1)
                [ -n "$value" ] || say "    (in the run this answer set the cookie $2)" >&2
                printf '%s' "${value:-$3}"
            }

            # here EXPECTED SEEN ADVICE: what the answer above shows.
            here() { say '>>> LOOK HERE' "    expected:   $1" "    in the run: $2" "    to do:      $3"; }

            # overall EXPECTED SEEN ADVICE: what all answers together show.
            overall() { say '' '>>> ALL TOGETHER' "    expected:   $1" "    in the run: $2" "    to do:      $3"; }

            finish() {
                [ ! -f "$work/skipped" ] || say '' 'Not every request could be sent from here; cartwright replay sends them all.'
                [ ! -f "$work/unanswered" ] || exit 1
                exit 0
            }

            slice() { printf '%s' "$3" | cut -c"$1-$2"; }
            # unlike THEIRS OWN: what the check wrote, or others where the shop's value has the very same by chance.
            unlike() {
                if [ "$1" = "$2" ]; then
                    printf '%s' "$2" | tr '0-9a-fg-zA-Z_-' '1-90b-fah-zgB-ZA00'
                else
                    printf '%s' "$2"
                fi
            }
            in_upper_case() { printf '%s' "$1" | tr 'a-z' 'A-Z'; }
            in_lower_case() { printf '%s' "$1" | tr 'A-Z' 'a-z'; }
            decoded() { printf '%s' "$1" | tr '_-' '/+' | base64 -d 2>/dev/null; }
            repeated() { printf "%$1s" '' | tr ' ' "$2"; }""".lines().toList();

    private ShellTools() {}
}
