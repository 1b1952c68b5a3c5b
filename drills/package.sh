#!/usr/bin/env bash
# The Debian package in a bare Debian: installed, used, upgraded, removed,
# purged. `drills/package.sh BIN` with the built program; as root.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

bin=$(realpath "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/mithaq-package.XXXXXX")
chmod 755 "$work"
root=$work/root
served=
clean_up() {
  if [[ -n $served ]]; then kill "$served" 2>/dev/null || true; fi
  umount "$root/proc" 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

inside() { chroot "$root" env PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
fails=0
check() {
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    say "  PASS  $what"
  else
    say "  FAIL  $what"
    sed 's/^/        /' "$work/said"
    fails=$((fails + 1))
  fi
}
is() { [[ $1 == "$2" ]] || { say "$1, not $2"; return 1; }; }
rights() { inside stat -c '%U:%G %a' "$1"; }

say "A bare Debian, by mmdebstrap"
sources=(/etc/apt/sources.list.d/debian.sources)
[[ -e ${sources[0]} ]] || sources=(/etc/apt/sources.list)
codename=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
mmdebstrap --quiet --variant=minbase --include=adduser,tzdata,curl,systemd "$codename" "$root" "${sources[@]}"
mount -t proc proc "$root/proc"
# Packing is for a release.
export MITHAQ_DEB_PACKING=none
first=$(MITHAQ_BIN=$bin tools/deb.sh "$work/packages")
second=$(MITHAQ_BIN=$bin MITHAQ_DEB_VERSION=9.9.9 tools/deb.sh "$work/packages")
cp "$first" "$second" "$root/tmp/"

check "installs with what a minimal Debian has" inside dpkg -i "/tmp/${first##*/}"
check "its state is for its own account alone" is "$(rights /var/lib/mithaq)" "mithaq:mithaq 700"
check "its settings are read by the service alone" is "$(rights /etc/mithaq/mithaq.conf)" "root:mithaq 640"
check "a key for backups is made" is "$(rights /etc/mithaq/backup.key)" "root:mithaq 640"
for unit in mithaq mithaq-backup; do
  check "$unit.service is exposed by 2.0 at most" \
    systemd-analyze security --offline=true --threshold=20 --root="$root" "$unit.service"
  say "        $(systemd-analyze security --offline=true --root="$root" "$unit.service" | tail -n 1)"
done
check "the units are understood" inside systemd-analyze verify --man=no mithaq.service mithaq-backup.timer

serve() {
  inside setpriv --reuid=mithaq --regid=mithaq --init-groups -- \
    env MITHAQ_DATA=/var/lib/mithaq MITHAQ_LISTEN=127.0.0.1:8097 mithaq serve >"$work/log" 2>&1 &
  served=$!
  for _ in $(seq 300); do
    if inside curl --silent --fail --output /dev/null http://127.0.0.1:8097/readyz; then return 0; fi
    sleep 0.2
  done
  cat "$work/log"
  return 1
}
stop() {
  kill "$served" 2>/dev/null && wait "$served" || true
  served=
}
check "serves under its account" serve
check "is backed up while it serves" inside mithaqctl backup
check "shows the copy" inside mithaqctl restore --list
check "says what is left to do" bash -c 'chroot "$0" mithaqctl doctor --json | grep -q "\"of\":\"address\",\"state\":\"wrong\""' "$root"
stop
inside sed -i 's/^#MITHAQ_LIMITS=.*/MITHAQ_LIMITS=on/' /etc/mithaq/mithaq.conf
check "is upgraded" inside dpkg -i --force-confold "/tmp/${second##*/}"
check "keeps its settings" inside grep -q '^MITHAQ_LIMITS=on' /etc/mithaq/mithaq.conf
check "serves the same data" serve
stop
check "is removed" inside dpkg --remove mithaq
check "leaves the data" inside test -s /var/lib/mithaq/mithaq.db
check "leaves no program" inside test ! -e /usr/bin/mithaq
check "is purged" inside dpkg --purge mithaq
check "takes the data" inside test ! -e /var/lib/mithaq
check "leaves the copies and their key" inside test -s /etc/mithaq/backup.key
say "package: $((fails)) failed"
exit $((fails > 0))
