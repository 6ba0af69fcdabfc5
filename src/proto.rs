//! The messages and client stubs that the build makes of the protos.

#![expect(clippy::large_enum_variant, reason = "made by the build from the protos")]

tonic::include_proto!("well.gateway.v1");
include!(concat!(env!("OUT_DIR"), "/redacted.rs"));

/// The descriptor set of all protos, options included, for reflection.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));
