//! A client of well-gateway: typed calls to Well, and one resumable stream of what Well delivers.
//!
//! - [`connect`] makes a [`Gateway`], the channel that every client of [`v1`] takes. It repeats what is
//!   safe to repeat while the gateway is away for a moment.
//! - [`watch`] makes a [`Watcher`]: the events of WatchEvents, one by one, over any number of streams.
//! - [`error_details`] tells what stands in the status of a failed call.
//!
//! ```no_run
//! use well_gateway_client::v1::WatchEventsRequest;
//! use well_gateway_client::v1::watch_events_request::Start;
//! use well_gateway_client::{WatchOptions, connect, error_details, watch};
//!
//! # async fn read_cursor() -> Option<String> { None }
//! # async fn keep_cursor(_cursor: Option<&str>) {}
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let gateway = connect("127.0.0.1:50051", Some("one of WELL_GRPC_TOKENS")).await?;
//! let start = read_cursor().await.map(Start::AfterCursor);
//! let request = WatchEventsRequest { start, ..Default::default() };
//! let mut watcher = watch(&gateway, request, WatchOptions::default());
//! while let Some(event) = watcher.next().await {
//!     match event {
//!         Ok(event) => println!("{} {}", event.r#type, event.resource_id),
//!         Err(status) => eprintln!("{}: {}", error_details(&status).reason, status.message()),
//!     }
//!     keep_cursor(watcher.cursor()).await;
//! }
//! # Ok(())
//! # }
//! ```

mod errors;
mod gateway;
mod retry;
mod watch;

/// The messages of the gateway's API, and a client for each of its services.
#[allow(missing_docs, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod v1 {
    include!("generated/well.gateway.v1.rs");
}

pub use errors::{ErrorDetails, FieldViolation, error_details};
pub use gateway::{Error, Gateway, SERVICE_CONFIG, connect};
pub use watch::{Message, Reconnect, WatchOptions, Watcher, watch};
