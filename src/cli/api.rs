//! Prints docs/API.md: every RPC, and the route of Well that it calls.

use std::fmt::Write;

// Service, RPC, method and path, what it does: made by the build from the protos.
include!(concat!(env!("OUT_DIR"), "/routes.rs"));

/// docs/API.md.
pub fn markdown() -> String {
    let mut text = String::from(
        "# RPCs and routes\n\n\
         Printed by `just gen` from the protos in `proto/well/gateway/v1`, package `well.gateway.v1`. An RPC without a \
         route is answered by the gateway itself. What requests and responses hold stands in the protos.\n",
    );
    let mut last = "";
    for (service, rpc, route, what) in ROUTES {
        // Writing to a String cannot fail.
        if *service != last {
            let _ = write!(text, "\n## {service}\n\n| RPC | route | |\n| --- | --- | --- |\n");
            last = service;
        }
        let route = if route.is_empty() { String::new() } else { format!("`{route}`") };
        let _ = writeln!(text, "| `{rpc}` | {route} | {what} |");
    }
    text
}
