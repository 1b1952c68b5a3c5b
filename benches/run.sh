#!/usr/bin/env bash
# The figures that matter, beside their targets, on a town made for it: the
# program as it is released, loaded by wrk, and the bare framework in the same
# run. Nothing else should be working on the machine meanwhile.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

say "About 6 minutes, and up to 15 more if the release has to be built first."
steps 4
step "Looking at what this machine has"
need_toolchains
want build-essential "the linker and the C compiler for SQLite" has_compiler
want wrk "sends the load" command -v wrk
want hyperfine "times the start" command -v hyperfine
want curl "asks for the first answer" command -v curl
install_wanted

step "Front end's packages, styles, scripts and fonts"
npm_packages
assets

step "Building the release"
cargo build --locked --release --workspace --bins --example bare

step "Measuring"
exec node benches/measure.mjs "$(realpath "$(target)/release")"
