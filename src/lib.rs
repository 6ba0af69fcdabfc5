//! well-gateway: typed gRPC calls to Well, and Well's webhooks as one resumable event stream.

pub mod accept;
pub mod admin;
pub mod app;
pub mod cli;
pub mod config;
pub mod demo;
pub mod emulator;
pub mod error;
pub mod events;
pub mod grpc;
pub mod http_server;
pub mod idempotency;
pub mod proto;
pub mod registration;
pub mod repair;
pub mod rest;
pub mod schedule;
pub mod secret;
pub mod shutdown;
pub mod special;
pub mod telemetry;
pub mod tls;
pub mod transcode;
pub mod webhook;
pub mod workspace_ids;
pub mod workspaces;
