#!/usr/bin/env bash
# Starts `mithaq serve` on a folder and ends with its first answer: what
# hyperfine times. `first-answer.sh MITHAQ PORT DATA`
set -euo pipefail
"$1" serve --listen "127.0.0.1:$2" --data "$3" >/dev/null 2>&1 &
trap 'kill -KILL $! 2>/dev/null; wait $! 2>/dev/null || true' EXIT
until (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null; do sleep 0.002; done
curl --silent --fail --output /dev/null "http://127.0.0.1:$2/readyz"
