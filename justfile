# List the recipes
default:
    @just --list

# Gateway and emulator together, until Ctrl-C
dev:
    cargo run -- demo --keep-running

# Format, clippy and rustdoc with warnings denied
check:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --lib

# All tests, or those whose name holds the filter
test filter="":
    cargo test {{filter}}

# Print docs/CONFIG.md from the table of settings
gen:
    cargo run -q -- generate config > docs/CONFIG.md

# Exactly what CI runs
ci:
    bash .ci/run
