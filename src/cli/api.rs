//! Prints docs/API.md: every RPC, and the route of Well that it calls; and the service config of
//! gRPC clients: what they may repeat.

use std::fmt::Write;

use serde_json::{Value, json};

// Service, RPC, method and path, what it does, safe to repeat: made by the build from the protos.
include!(concat!(env!("OUT_DIR"), "/routes.rs"));

/// docs/API.md.
pub fn markdown() -> String {
    let mut text = String::from(
        "# RPCs and routes\n\n\
         Printed by `just gen` from the protos in `proto/well/gateway/v1`, package `well.gateway.v1`. An RPC without a \
         route is answered by the gateway itself. What requests and responses hold stands in the protos.\n",
    );
    let mut last = "";
    for (service, rpc, route, what, _) in ROUTES {
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

/// The service config of gRPC clients, JSON: an RPC that is safe to repeat is tried three times. The
/// gateway repeats calls to Well itself, so this is for a gateway that is away for a moment; the
/// throttle ends it where everything fails.
pub fn service_config() -> String {
    let safe = ROUTES.iter().filter(|(.., safe)| *safe);
    let names: Vec<Value> = safe
        .map(|(service, rpc, ..)| {
            json!({ "service": format!("well.gateway.v1.{service}"), "method": rpc })
        })
        .collect();
    let config = json!({
        "methodConfig": [{
            "name": names,
            "retryPolicy": {
                "maxAttempts": 3,
                "initialBackoff": "0.2s",
                "maxBackoff": "2s",
                "backoffMultiplier": 2,
                "retryableStatusCodes": ["UNAVAILABLE"],
            },
        }],
        "retryThrottling": { "maxTokens": 10, "tokenRatio": 0.1 },
    });
    format!("{config:#}\n")
}
