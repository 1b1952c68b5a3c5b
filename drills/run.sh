#!/usr/bin/env bash
# What is too long for every day: the released program is broken on purpose
# while it is used, and what became of people's words is counted.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

say "About 25 minutes, and up to 15 more if the release has to be built first."
steps 6
failed=0
step "Looking at what this machine has"
need_toolchains
want build-essential "the linker and the C compiler for SQLite" has_compiler
want postgresql "the second database" compgen -G '/usr/lib/postgresql/*/bin/initdb'
want mmdebstrap "the bare Debian of the package" command -v mmdebstrap
want nginx-light "in front of the program" command -v nginx
want caddy "in front of the program" command -v caddy
want curl "walks through them" command -v curl
install_wanted

step "Front end's packages, styles, scripts and fonts"
npm_packages
assets

step "Building the release"
cargo build --locked --release --workspace --bins

step "Kills under load"
node drills/kills.mjs "$(realpath "$(target)/release")" || failed=1

step "Caddy and nginx in front"
drills/proxies.sh "$(target)/release/mithaq" || failed=1

step "The package in a bare Debian"
drills/package.sh "$(target)/release/mithaq" || failed=1
exit "$failed"
