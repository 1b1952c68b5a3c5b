#!/usr/bin/env bash
# From a fresh machine to a commune one can walk through: installs what is
# missing, builds, replays the demo's paper once, and serves it.
#
# The development profile is used on purpose: it builds in less than half the
# time of a release, and `make test` then finds everything compiled already.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

listen=${LISTEN:-127.0.0.1:8080}
data=${DATA:-.demo}
mithaq=$(target)/debug/mithaq

if (exec 3<>"/dev/tcp/${listen%:*}/${listen##*:}") 2>/dev/null; then
  complain "Something answers at $listen already; choose another place: make run LISTEN=127.0.0.1:9000"
  exit 1
fi

if [[ -x $mithaq && -d $data ]]; then
  say "Starting Mithaq: some seconds, unless the code has changed."
elif [[ -x $mithaq ]]; then
  say "Starting Mithaq: some seconds, and up to a minute to replay the demo's day."
else
  say "The first time takes about 4 minutes on two quiet cores; after that, some seconds."
  say "La première fois dure environ 4 minutes sur deux cœurs au repos ; ensuite, quelques secondes."
fi

steps 4
step "Looking at what this machine has"
need_toolchains
want build-essential "the linker and the C compiler for SQLite" has_compiler
install_wanted

step "Front end's packages (fonts, bundler)"
npm_packages
step "Styles, scripts and fonts"
assets

step "Building the program (cargo shows how far it is)"
from=$SECONDS
cargo build --locked --workspace --bins
say "  built in $(span $((SECONDS - from)))"

say ""
say "Serving on http://$listen with the data in $data (Ctrl-C stops it; delete the folder to begin anew)."
exec "$mithaq" demo --listen "$listen" --data "$data"
