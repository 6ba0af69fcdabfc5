//! The binary: one program, several roles.

use std::process::ExitCode;

use clap::Parser;
use well_gateway::cli::{Cli, run};

/// Many small allocations from many threads: the system's allocator keeps twice the memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    run(Cli::parse())
}
