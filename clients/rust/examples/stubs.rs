//! Writes `src/generated` anew from a descriptor set; run by `just stubs`.

use std::error::Error;
use std::path::{Path, PathBuf};

use prost::Message;
use prost_types::FileDescriptorSet;

/// The one package that callers need. The others are those of the gateway's annotations, which
/// prost drops where they are used.
const PACKAGE: &str = "well.gateway.v1.rs";

fn main() -> Result<(), Box<dyn Error>> {
    let path = PathBuf::from(std::env::args().nth(1).ok_or("say which descriptor set")?);
    let descriptors = FileDescriptorSet::decode(std::fs::read(&path)?.as_slice())?;
    let scratch = path.with_extension("rust");
    std::fs::create_dir_all(&scratch)?;
    tonic_prost_build::configure()
        .build_server(false)
        .bytes(".")
        .out_dir(&scratch)
        .compile_fds(descriptors)?;
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    std::fs::create_dir_all(&out)?;
    std::fs::copy(scratch.join(PACKAGE), out.join(PACKAGE))?;
    Ok(())
}
