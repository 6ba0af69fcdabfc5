//! Writes the list of RPCs with their routes, first sentences and whether they are safe to repeat, for
//! docs/API.md and the service config of clients.

use std::fmt::Write;

use prost_reflect::{DescriptorPool, MethodDescriptor, ServiceDescriptor};

use super::options::{extension, flag_of, text_of};

/// The text of `routes.rs`: service, RPC, method and path, what it does, safe to repeat.
pub fn emit(pool: &DescriptorPool) -> String {
    let mut text = String::from("static ROUTES: &[(&str, &str, &str, &str, bool)] = &[\n");
    for service in pool.services() {
        for method in service.methods() {
            let route = route(&service, &method);
            let safe = is_safe_to_repeat(&service, &method, &route);
            let (what, name) = (sentence(&service, &method), method.name());
            let service = service.name();
            let _ = writeln!(text, "    ({service:?}, {name:?}, {route:?}, {what:?}, {safe}),");
        }
    }
    text.push_str("];\n");
    text
}

fn route(service: &ServiceDescriptor, method: &MethodDescriptor) -> String {
    let Some(http) = extension(&method.options(), service.parent_pool(), "google.api.http") else {
        return String::new();
    };
    let verbs = ["get", "post", "put", "patch", "delete"];
    let verb = verbs.iter().find(|verb| http.has_field_by_name(verb));
    verb.map(|verb| format!("{} {}", verb.to_uppercase(), text_of(&http, verb))).unwrap_or_default()
}

/// By its method, or as its option says; the same holds for the call to Well.
fn is_safe_to_repeat(service: &ServiceDescriptor, method: &MethodDescriptor, route: &str) -> bool {
    let name = "well.gateway.options.v1.call";
    let call = extension(&method.options(), service.parent_pool(), name);
    call.is_some_and(|call| flag_of(&call, "safe_to_repeat"))
        || ["GET ", "PUT ", "DELETE "].iter().any(|verb| route.starts_with(verb))
}

/// The first sentence of the comment above an RPC.
fn sentence(service: &ServiceDescriptor, method: &MethodDescriptor) -> String {
    let file = service.parent_file();
    let info = file.file_descriptor_proto().source_code_info.as_ref();
    let locations = info.map(|info| info.location.as_slice()).unwrap_or_default();
    let found = locations.iter().find(|location| location.path == method.path());
    let comment = found.map(|location| location.leading_comments()).unwrap_or_default();
    let comment = comment.split_whitespace().collect::<Vec<_>>().join(" ");
    comment
        .split(". ")
        .next()
        .map(|first| first.trim_end_matches('.').to_owned())
        .unwrap_or_default()
}
