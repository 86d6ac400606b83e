#!/bin/sh
# Starts three servers behind nginx and one Redis, loads them with adds, kills one server with -9 in mid-run, shows that
# every acknowledged add is there, and makes the contract checks against nginx. Needs nginx (Debian: apt-get install nginx-light).
# Seconds of load: three-servers.sh [30]
set -eu
cd -- "$(dirname -- "$0")/.."
exec ./mvnw -q -pl harness-app -am test -Dtest=ThreeServersTest -Dcartwright.three-servers.seconds="${1:-30}"
