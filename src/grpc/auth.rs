//! Asks callers for the gateway's own bearer token, where it has one.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::AUTHORIZATION;
use tonic::Status;

use crate::error::Error;
use crate::secret::Secrets;

/// Orchestrators ask for health and have no token; the answer says nothing but SERVING or not.
const OPEN: &str = "/grpc.health.v1.Health/";

/// Lets a request pass when its token is right, or none is asked for.
pub async fn check(State(tokens): State<Secrets>, request: Request, next: Next) -> Response {
    let is_open = tokens.is_empty() || request.uri().path().starts_with(OPEN);
    if is_open || is_right(&tokens, &request) {
        return next.run(request).await;
    }
    Status::from(Error::CallerToken).into_http()
}

fn is_right(tokens: &Secrets, request: &Request) -> bool {
    let given = request.headers().get(AUTHORIZATION).map(http::HeaderValue::as_bytes);
    let token = given.and_then(|given| {
        let (scheme, token) = given.split_at_checked("Bearer ".len())?;
        scheme.eq_ignore_ascii_case(b"Bearer ").then_some(token)
    });
    token.is_some_and(|token| tokens.any_equals(token))
}
