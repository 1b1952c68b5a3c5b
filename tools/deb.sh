#!/usr/bin/env bash
# The Debian package of the released program: tools/deb.sh [FOLDER]
# With MITHAQ_BIN an existing program is packed instead of a release;
# MITHAQ_DEB_PACKING=none leaves it as large as it is, and is done at once.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

to=${1:-$(target)/debian}
bin=${MITHAQ_BIN:-}
if [[ -z $bin ]]; then
  need_toolchains
  npm_packages
  assets
  cargo build --locked --release --workspace --bins
  bin=$(target)/release/mithaq
fi
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
architecture=$(dpkg --print-architecture)
# The newest symbol of the C library that the program asks for says which one it needs.
libc=$(objdump -T "$bin" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)

stage=$(mktemp -d "${TMPDIR:-/tmp}/mithaq-deb.XXXXXX")
trap 'rm -rf "$stage"' EXIT
chmod 755 "$stage"
put() { install -D -m "$1" "$2" "$stage/$3"; }
put 755 "$bin" usr/bin/mithaq
put 755 deploy/debian/mithaqctl usr/sbin/mithaqctl
put 644 deploy/debian/mithaq.conf etc/mithaq/mithaq.conf
put 644 deploy/debian/mithaq.sysusers usr/lib/sysusers.d/mithaq.conf
for unit in mithaq.service mithaq-backup.service mithaq-backup.timer; do
  put 644 "deploy/debian/$unit" "lib/systemd/system/$unit"
done
for page in docs/exploitation/*.md; do put 644 "$page" "usr/share/doc/mithaq/${page##*/}"; done
for example in caddy/Caddyfile nginx/mithaq.conf pgbackrest/pgbackrest.conf; do
  put 644 "deploy/$example" "usr/share/doc/mithaq/examples/${example##*/}"
done
put 644 LICENSE usr/share/doc/mithaq/copyright
for script in postinst prerm postrm; do put 755 "deploy/debian/$script" "DEBIAN/$script"; done
put 644 deploy/debian/conffiles DEBIAN/conffiles
sed -e "s/@VERSION@/${MITHAQ_DEB_VERSION:-$version}/" -e "s/@ARCHITECTURE@/$architecture/" \
  -e "s/@DEPENDS@/libc6 (>= ${libc#GLIBC_}), libgcc-s1/" deploy/debian/control >"$stage/DEBIAN/control"
mkdir -p "$to"
dpkg-deb -Z"${MITHAQ_DEB_PACKING:-xz}" --root-owner-group --build "$stage" "$to" >/dev/null
say "$to/mithaq_${MITHAQ_DEB_VERSION:-$version}_$architecture.deb"
