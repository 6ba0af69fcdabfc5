# List the recipes
default:
    @just --list

# Gateway and emulator together, until Ctrl-C
dev:
    cargo run -- demo --keep-running

# Format, clippy and rustdoc with warnings denied
check:
    cargo fmt --check
    cargo clippy --workspace --all-targets -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --lib

# All tests, or those whose name holds the filter
test filter="":
    cargo test {{filter}}

# The long proofs: power cuts at every sync of a long run (needs strace), kill -9 sixty times, dead peers
crash:
    cargo test --test it -- --ignored --skip recorded_run --skip clients:: --nocapture

# Readers of bytes that nobody may trust, for long
fuzz cases="300000":
    PROPTEST_CASES={{cases}} cargo test --lib fuzz

# Print docs/CONFIG.md from the table of settings, docs/API.md from the protos
gen:
    cargo run -q -- generate config > docs/CONFIG.md
    cargo run -q -- generate api > docs/API.md

# Write the calls and responses of all rows anew, to be read in the diff
rows:
    REWRITE_ROWS=1 cargo test --test it rpcs

# Lint the protos, and compare them with the last release (needs Node)
proto:
    npx --yes @bufbuild/buf@1.75.0 lint
    npx --yes @bufbuild/buf@1.75.0 breaking --against tests/fixtures/proto-baseline.binpb

# With a release: what later protos must not break
proto-baseline:
    npx --yes @bufbuild/buf@1.75.0 build --exclude-source-info -o tests/fixtures/proto-baseline.binpb

# Make the stubs and the service config of all clients anew (needs Go, Python, Node, a JDK with Maven)
stubs:
    bash clients/generate.sh

# Every client plays every scenario, and runs its example; `just clients go,python` only these
clients names="":
    CLIENTS={{names}} cargo test --test it clients::every -- --ignored --nocapture --test-threads 1

# grpcurl and buf curl against the demo, by reflection alone
curl:
    cargo build
    GOBIN="$PWD/target/tools" go install github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.3
    PATH="$PWD/target/tools:$PWD/target/stubs/npm/node_modules/.bin:$PATH" bash tests/clients/curl.sh target/debug/well-gateway

# A page in a headless Chromium, by gRPC-Web
browser:
    cargo build
    cd clients/typescript && npm ci --silent && npm run --silent browser -- ../../target/debug/well-gateway

# A stock Python client against the built binary (needs grpcio, grpcio-reflection, protobuf)
python:
    cargo build
    python3 tests/clients/python/onboard.py target/debug/well-gateway

# Random traffic against the seven guarantees, for long; a seed is printed when one fails
guarantees rounds="500":
    ROUNDS={{rounds}} cargo test --test it guarantees_hold -- --nocapture

# Figures into docs/BENCHMARKS.md, by the release build; beside NATS where Go can install it
bench:
    GOBIN="$PWD/target/tools" go install github.com/nats-io/nats-server/v2@latest || true
    cargo build --release
    cargo bench --bench gateway

# Ten thousand watchers under kills and restarts, for an hour, into docs/SOAK.md
soak minutes="60":
    cargo build --release
    cargo bench --bench soak -- --minutes {{minutes}}

# The image
image:
    docker build -t well-gateway .

# Exactly what CI runs
ci:
    bash .ci/run
