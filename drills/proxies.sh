#!/usr/bin/env bash
# Caddy and nginx of the distribution in front of the program, with the
# configurations of deploy/, on ports and a name of this machine's own.
# `drills/proxies.sh BIN` with the built program.
set -euo pipefail
cd "$(dirname "$0")/.."
source tools/lib.sh

bin=$(realpath "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/mithaq-proxies.XXXXXX")
running=()
clean_up() {
  for process in "${running[@]}"; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

fails=0
check() {
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    say "  PASS  $what"
  else
    say "  FAIL  $what"
    head -n 20 "$work/said" | sed 's/^/        /'
    fails=$((fails + 1))
  fi
}
back=$(free_port) plain=$(free_port) secure=$(free_port)
site=https://localhost:$secure
ask() { curl --silent --insecure --max-time 30 "$@"; }
answers() { for _ in $(seq 100); do if "$@" >/dev/null 2>&1; then return 0; fi; sleep 0.2; done; return 1; }

town=$("$bin" bench-hall --data "$work/data" | tail -n 1)
told() { node -p 'JSON.parse(process.argv[1])[process.argv[2]]' "$town" "$1"; }
"$bin" serve --data "$work/data" --listen "127.0.0.1:$back" --public-address "$site" >"$work/mithaq.log" 2>&1 &
running+=($!)
answers curl --silent --fail "http://127.0.0.1:$back/readyz"

redirects() { [[ $(ask --output /dev/null --write-out '%{http_code} %{redirect_url}' "http://localhost:$plain/ar/") == 308\ https://* ]]; }
says_hsts() { ask --head "$site/ar/" | grep -qi '^strict-transport-security: max-age='; }
packs() { ask --head --header 'Accept-Encoding: gzip' --request GET "$site/ar/" | grep -qi '^content-encoding: gzip'; }
packs_once() { ask --compressed "$site/ar/" | grep -q '<html'; }
# The first event comes while the stream stays open.
streams() {
  rm -f "$work/jar"
  ask --output /dev/null --cookie-jar "$work/jar" --header 'Sec-Fetch-Site: same-origin' \
    --data-urlencode "login=$(told login)" --data-urlencode "password=$(told password)" "$site/ar/sign-in"
  (ask --cookie "$work/jar" --no-buffer --max-time 3 "$site/ar/beni-mellal/news" || true) | grep 'listening'
}
# A file that is too large gets the program's own answer, not a broken line.
answers_large() {
  head -c 12000000 /dev/zero >"$work/large"
  local status
  status=$(ask --output "$work/answer" --write-out '%{http_code}' --header 'Sec-Fetch-Site: same-origin' \
    --form "photo=@$work/large" "$site/ar/sign-in")
  say "$status"
  [[ $status == 4?? && $status != 413 ]] || grep -q '<html' "$work/answer"
}
walk() {
  local name=$1
  check "$name: plain goes to https" redirects
  check "$name: HSTS" says_hsts
  check "$name: pages are packed" packs
  check "$name: and once only" packs_once
  check "$name: events come at once" streams
  check "$name: a file of 12 MB is answered in words" answers_large
}

say "nginx $(nginx -v 2>&1 | grep -o '[0-9.]*')"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
  -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
sed -e "s/participation\.example/localhost/g" -e "s/127.0.0.1:8080/127.0.0.1:$back/" \
  -e "/\[::\]/d" -e "s/listen 80;/listen 127.0.0.1:$plain;/" -e "s/listen 443/listen 127.0.0.1:$secure/" \
  -e "s|/etc/letsencrypt/live/localhost/fullchain.pem|$work/cert.pem|" \
  -e "s|/etc/letsencrypt/live/localhost/privkey.pem|$work/key.pem|" deploy/nginx/mithaq.conf >"$work/site.conf"
cat >"$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/nginx.log;
events {}
http {
  access_log off; client_body_temp_path $work/body; proxy_temp_path $work/proxy;
  fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s;
  include $work/site.conf;
}
CONF
chmod 755 "$work"
nginx -c "$work/nginx.conf" >"$work/nginx.out" 2>&1 &
nginx=$!
running+=("$nginx")
check "nginx: answers" answers ask --fail "$site/healthz"
walk nginx
kill "$nginx" && wait "$nginx" || true

say "caddy $(caddy version | grep -o '^[v0-9.]*')"
{
  printf '{\n\tadmin off\n\thttp_port %s\n\thttps_port %s\n\tskip_install_trust\n\tlocal_certs\n}\n' "$plain" "$secure"
  sed -e "s/participation\.example/localhost/g" -e "s/127.0.0.1:8080/127.0.0.1:$back/" \
    -e "s|/var/log/caddy/mithaq.log|$work/caddy-access.log|" deploy/caddy/Caddyfile
} >"$work/Caddyfile"
XDG_DATA_HOME=$work/caddy-data XDG_CONFIG_HOME=$work/caddy-config \
  caddy run --config "$work/Caddyfile" --adapter caddyfile >"$work/caddy.log" 2>&1 &
running+=($!)
check "caddy: answers" answers ask --fail "$site/healthz"
walk caddy
say "proxies: $((fails)) failed"
exit $((fails > 0))
