//! Compiles the protos without `protoc` and makes the table of bindings from their annotations.
//!
//! A wrong annotation ends the build with file, line, column and RPC. Nothing here is in the
//! binary but what it writes: prost messages, client stubs, `bindings.rs` and the descriptor set.

#[path = "build/binding.rs"]
mod binding;
#[path = "build/emit.rs"]
mod emit;
#[path = "build/fields.rs"]
mod fields;
#[path = "build/options.rs"]
mod options;
#[path = "build/place.rs"]
mod place;
#[path = "build/routes.rs"]
mod routes;
#[path = "build/rules.rs"]
mod rules;
#[path = "build/template.rs"]
mod template;

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use prost::Message;

#[expect(clippy::disallowed_methods, reason = "cargo says by its environment where to write")]
fn main() -> anyhow::Result<()> {
    println!("cargo:rerun-if-changed=proto");
    println!("cargo:rerun-if-changed=build");
    let out = PathBuf::from(std::env::var("OUT_DIR").context("OUT_DIR is set by cargo")?);
    let files = gateway_protos(Path::new("proto/well/gateway/v1"))?;
    let mut compiler = protox::Compiler::new(["proto"])?;
    compiler.include_imports(true).include_source_info(true).open_files(&files)?;

    let rules = match rules::read(&compiler.descriptor_pool(), Path::new("proto")) {
        Ok(rules) => rules,
        Err(mistakes) => bail!("wrong annotations:\n{}", binding::list(&mistakes)),
    };
    std::fs::write(out.join("bindings.rs"), emit::emit(&rules))?;
    std::fs::write(out.join("routes.rs"), routes::emit(&compiler.descriptor_pool()))?;
    std::fs::write(out.join("redacted.rs"), emit::redacted(&rules.secret))?;

    // prost's descriptor types drop options; reflection clients get the bytes that keep them.
    let bytes = compiler.encode_file_descriptor_set();
    std::fs::write(out.join("descriptors.bin"), without_source_info(&bytes)?)?;
    let mut messages = tonic_prost_build::configure()
        .build_server(false)
        .bytes(".well.gateway.v1.Event.raw_body")
        .bytes(".well.gateway.v1.UploadDocumentRequest.chunk")
        .bytes(".well.gateway.v1.DownloadDocumentResponse.chunk");
    for message in &rules.secret {
        messages = messages.skip_debug([format!(".{}", message.full_name())]);
    }
    messages.compile_fds(compiler.file_descriptor_set())?;
    Ok(())
}

fn gateway_protos(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path.strip_prefix("proto")?.to_path_buf());
        }
    }
    files.sort();
    Ok(files)
}

/// Comments are for readers of the files; in the binary they would be 100 kB.
fn without_source_info(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let pool = prost_reflect::DescriptorPool::decode(bytes)?;
    let descriptor = prost_reflect::DescriptorPool::global()
        .get_message_by_name("google.protobuf.FileDescriptorSet")
        .context("the global pool knows the descriptor types")?;
    let mut set = prost_reflect::DynamicMessage::decode(descriptor, bytes)?;
    drop(pool);
    if let Some(files) = set.get_field_by_name_mut("file").and_then(|files| files.as_list_mut()) {
        for file in files.iter_mut().filter_map(|file| file.as_message_mut()) {
            file.clear_field_by_name("source_code_info");
        }
    }
    Ok(set.encode_to_vec())
}
