# shellcheck shell=bash
# Words that the scripts of this folder share: saying where one stands, and
# getting from the distribution what the machine lacks.

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

# `steps 4` once, then `step "…"` at the head of each: prints "[2/4] …".
steps() { steps_total=$1 steps_now=0; }
step() {
  steps_now=$((steps_now + 1))
  printf '\n[%s/%s] %s\n' "$steps_now" "$steps_total" "$*"
}

# A number of seconds as a person would say it.
span() {
  if (($1 < 90)); then printf '%s s' "$1"; else printf '%s min %02d s' $(($1 / 60)) $(($1 % 60)); fi
}

# `want PACKAGE REASON TEST…` notes a Debian package unless the test already
# succeeds; `install_wanted` then installs everything noted in one go.
wanted=()
want() {
  local package=$1 reason=$2
  shift 2
  if ! "$@" >/dev/null 2>&1; then
    wanted+=("$package")
    say "  missing: $package, $reason"
  fi
}
install_wanted() {
  ((${#wanted[@]})) || return 0
  local root=()
  if ((EUID != 0)); then root=(sudo); fi
  if ! command -v apt-get >/dev/null || { ((EUID != 0)) && ! command -v sudo >/dev/null; }; then
    complain "Please install these and start again: ${wanted[*]}"
    return 1
  fi
  say "  installing ${wanted[*]} from the distribution (about a minute)"
  # Run level 1 keeps a freshly installed PostgreSQL from starting as a service.
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
  wanted=()
}

# Rust and Node are the two things that this project does not install itself.
need_toolchains() {
  local fine=0
  command -v cargo >/dev/null || { complain "Rust 1.95 or newer is needed: https://rustup.rs"; fine=1; }
  command -v npm >/dev/null || { complain "Node 20 or newer with npm is needed: https://nodejs.org"; fine=1; }
  return "$fine"
}

has_compiler() { command -v cc; }

# Fetches the front end's packages, unless those of this very lock file are there.
npm_packages() {
  if [[ node_modules/.package-lock.json -nt package-lock.json ]]; then
    say "  already there"
  else
    npm ci --no-progress --loglevel=error
    touch node_modules/.package-lock.json
  fi
}

# Bundles styles, scripts and fonts, unless nothing that goes in has changed.
assets() {
  local made=assets/dist/manifest.json
  [[ -f assets/build.mjs ]] || return 0
  if [[ -f $made ]] && [[ -z $(find assets package-lock.json -path assets/dist -prune -o -type f -newer "$made" -print -quit) ]]; then
    say "  already there"
  else
    npm run --silent build
  fi
}

target() { printf '%s' "${CARGO_TARGET_DIR:-target}"; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}
