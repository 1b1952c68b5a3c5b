#!/usr/bin/env bash
# A PostgreSQL of one's own for the tests, from the distribution's binaries:
#   tools/postgres.sh start DIR           makes a cluster in DIR (absent or empty), prints its address
#   tools/postgres.sh start DIR durable   the same, waiting for the disk as a real one does
#   tools/postgres.sh crash DIR           ends it as a crash would, and starts it again
#   tools/postgres.sh stop DIR            stops it and removes DIR
# It never touches a cluster of the machine. Its data are thrown away, so it
# does not wait for the disk unless the wait is what is measured.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

dir=${2:?which folder}
hurry="-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
if [[ ${3:-} == durable ]]; then hurry=""; fi
bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)

# PostgreSQL refuses to run as root; its package brings a user for that.
as_postgres() {
  if ((EUID == 0)); then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start() {
  local port
  port=$(free_port)
  mkdir -p "$dir"
  if ((EUID == 0)); then chown postgres "$dir"; fi
  as_postgres "$bin/initdb" --pgdata="$dir/data" --username=postgres --auth=trust \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log"
  as_postgres "$bin/pg_ctl" --pgdata="$dir/data" --log="$dir/server.log" --wait --silent start \
    --options="-p $port -h 127.0.0.1 -k $dir $hurry -c max_connections=300 -c timezone=UTC" >/dev/null
  say "postgres://postgres@127.0.0.1:$port/postgres"
}

crash() {
  as_postgres "$bin/pg_ctl" --pgdata="$dir/data" --log="$dir/server.log" --mode=immediate --wait --silent restart >/dev/null
}

stop() {
  as_postgres "$bin/pg_ctl" --pgdata="$dir/data" --mode=immediate --silent stop || true
  rm -rf "$dir"
}

case ${1:-} in
  start) start ;;
  crash) crash ;;
  stop) stop ;;
  *) complain "tools/postgres.sh start|crash|stop DIR [durable]"; exit 2 ;;
esac
