#!/usr/bin/env bash
# grpcurl and buf curl against the demo, by reflection alone: a call, an error, a stream.
#
#     bash tests/clients/curl.sh target/debug/well-gateway
set -euo pipefail
binary=$1
out=$(mktemp)
"$binary" demo --keep-running >"$out" &
demo=$!
trap 'kill $demo; rm -f "$out"' EXIT

gateway=
for _ in $(seq 100); do
  gateway=$(sed -n 's/^ *export GATEWAY=//p' "$out")
  [ -n "$gateway" ] && break
  kill -0 $demo || { echo "the demo ended"; cat "$out"; exit 1; }
  sleep 0.1
done
[ -n "$gateway" ] || { echo "the demo does not come up"; exit 1; }

holds() { # what, text that must stand in it, text
  grep -qF "$2" <<<"$3" || { printf '%s: no %s in\n%s\n' "$1" "$2" "$3"; exit 1; }
  echo "$1: $2"
}

if command -v grpcurl >/dev/null; then
  ask() { grpcurl -plaintext "$@" 2>&1 || true; }
  holds "grpcurl list" well.gateway.v1.EventService "$(ask "$gateway" list)"
  holds "grpcurl describe" "returns ( stream" "$(ask "$gateway" describe well.gateway.v1.EventService.WatchEvents)"
  holds "grpcurl call" customer-1 "$(ask -d '{"workspace_id":"customer-1"}' "$gateway" well.gateway.v1.WorkspaceService/GetWorkspace)"
  holds "grpcurl error" google.rpc.ErrorInfo "$(ask -d '{"workspace_id":"nobody"}' "$gateway" well.gateway.v1.WorkspaceService/GetWorkspace)"
  holds "grpcurl stream" document.processed "$(ask -max-time 2 -d '{"start_position":"START_POSITION_EARLIEST"}' "$gateway" well.gateway.v1.EventService/WatchEvents)"
else
  echo "skipped: grpcurl is not there"
fi

if command -v buf >/dev/null; then
  ask() { timeout 10 buf curl --protocol grpc --http2-prior-knowledge "$@" 2>&1 || true; }
  holds "buf curl list" EventService/WatchEvents "$(ask --list-methods "http://$gateway")"
  holds "buf curl call" customer-1 "$(ask -d '{"workspaceId":"customer-1"}' "http://$gateway/well.gateway.v1.WorkspaceService/GetWorkspace")"
  holds "buf curl error" not_found "$(ask -d '{"workspaceId":"nobody"}' "http://$gateway/well.gateway.v1.WorkspaceService/GetWorkspace")"
  holds "buf curl stream" document.processed "$(ask -d '{"startPosition":"START_POSITION_EARLIEST"}' "http://$gateway/well.gateway.v1.EventService/WatchEvents")"
else
  echo "skipped: buf is not there"
fi
