#!/usr/bin/env bash
# What the action does: COMMAND behind the proxy, in front of TARGET or of an emulator that is started here.
set -euo pipefail
contract=${CONTRACT:-npx managed-agents-contract}
emulator=${EMULATOR:-npx managed-agents-emulator}
if [ -z "${TARGET:-}" ]; then
  log=$(mktemp)
  $emulator --port 0 >"$log" &
  started=$!
  trap 'kill "$started"' EXIT
  for _ in $(seq 100); do
    TARGET=$(sed -n 's/^listening on \(http[^ ]*\).*/\1/p' "$log")
    [ -n "$TARGET" ] && break
    sleep 0.1
  done
fi
[ "${STRICT:-false}" = true ] && strict=--strict || strict=
$contract proxy --target "$TARGET" --format "${FORMAT:-text}" $strict -- bash -c "$COMMAND"
