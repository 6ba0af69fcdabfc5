//! Stories told through public doors.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets what it did not expect should end there"
)]

mod binary;
mod calls;
mod checks;
mod clients;
mod config;
mod consumers;
mod crash;
mod dead_letters;
mod documents;
mod emulator;
mod event_log;
mod fixtures;
mod guarantees;
mod onboarding;
mod operations;
mod registration;
mod repair;
mod requests;
mod resources;
mod rpcs;
mod rules;
mod story;
mod subscribe;
mod watch;
mod web;
mod webhook;
mod webhooks;
