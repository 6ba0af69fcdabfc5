//! Reads the annotations of every RPC and checks them: what passes here can be called.
//!
//! All mistakes are found in one go, each with file, line, column and RPC or message.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor,
    ServiceDescriptor,
};

use super::binding::{Binding, Body, Constant, Envelope, Mistake, Rules};
use super::fields;
use super::options::{
    enum_of, extension, field_at, field_options, flag_of, messages_of, resource_type, text_of,
};
use super::place::Place;
use super::template::{self, Segment};

const HTTP: &str = "google.api.http";
const CALL: &str = "well.gateway.options.v1.call";

/// Reads all services of the pool; `folder` holds the sources, to find columns in.
pub fn read(pool: &DescriptorPool, folder: &Path) -> Result<Rules, Vec<Mistake>> {
    let mut reader = Reader { folder, mistakes: Vec::new(), checked: BTreeSet::new() };
    let mut rules = Rules::default();
    for service in pool.services() {
        for method in service.methods() {
            reader.rpc(&service, &method, &mut rules);
        }
    }
    for message in pool.all_messages() {
        // What has no id is only ever written, beside the resource that points to it.
        let is_read = message.get_field_by_name("id").is_some();
        if is_read && resource_type(&message).is_some_and(|name| !name.is_empty()) {
            reader.message(&message);
            rules.resources.push(message.clone());
        }
        if message.fields().any(|field| field_options(&field).secret) {
            rules.secret.push(message);
        }
    }
    if reader.mistakes.is_empty() { Ok(rules) } else { Err(reader.mistakes) }
}

struct Reader<'a> {
    folder: &'a Path,
    mistakes: Vec<Mistake>,
    checked: BTreeSet<String>,
}

impl Reader<'_> {
    fn rpc(&mut self, service: &ServiceDescriptor, method: &MethodDescriptor, rules: &mut Rules) {
        let rpc = format!("{}/{}", service.full_name(), method.name());
        let place = Place::of_method(service, method, 72_295_728);
        let call = extension(&method.options(), service.parent_pool(), CALL);
        if call.as_ref().is_some_and(|call| flag_of(call, "special")) {
            rules.specials.push(rpc);
            return;
        }
        let Some(http) = extension(&method.options(), service.parent_pool(), HTTP) else {
            let text = "no google.api.http rule: add one, or mark the RPC as special";
            return self.mistake(&place, None, &rpc, text.to_owned());
        };
        let before = self.mistakes.len();
        let binding = self.binding(&rpc, &place, method, &http, call.as_ref());
        if self.mistakes.len() == before {
            rules.bindings.extend(binding);
        }
    }

    fn binding(
        &mut self,
        rpc: &str,
        place: &Place,
        method: &MethodDescriptor,
        http: &DynamicMessage,
        call: Option<&DynamicMessage>,
    ) -> Option<Binding> {
        if method.is_client_streaming() || method.is_server_streaming() {
            self.mistake(place, None, rpc, "a streaming RPC must be special".to_owned());
            return None;
        }
        let verbs = ["get", "post", "put", "patch", "delete"];
        let Some(verb) = verbs.iter().find(|verb| http.has_field_by_name(verb)) else {
            self.mistake(
                place,
                None,
                rpc,
                "the rule has none of get, post, put, patch, delete".to_owned(),
            );
            return None;
        };
        let template = text_of(http, verb);
        let path = match template::parse(&template) {
            Ok(path) => path,
            Err(flaw) => {
                self.mistake(place, Some((&template, flaw.at)), rpc, flaw.text);
                return None;
            }
        };
        self.variables(rpc, place, &template, &path, &method.input());
        let body = self.body(rpc, place, verb, &text_of(http, "body"), &method.input());
        let envelope = self.envelope(rpc, place, call);
        let constants = self.constants(rpc, place, call, &method.input());
        self.places(rpc, place, &path, &body, &method.input());
        self.response(rpc, place, &envelope, &method.output());
        let flag = |name: &str| call.is_some_and(|call| flag_of(call, name));
        if flag("put_fallback") && *verb != "patch" {
            self.mistake(place, None, rpc, "put_fallback is for patch".to_owned());
        }
        Some(Binding {
            rpc: rpc.to_owned(),
            method: verb.to_uppercase(),
            path,
            request: method.input(),
            response: method.output(),
            body,
            envelope,
            paging: call.map(|call| enum_of(call, "paging")).unwrap_or_default(),
            constants,
            safe_to_repeat: matches!(*verb, "get" | "put" | "delete") || flag("safe_to_repeat"),
            put_fallback: flag("put_fallback"),
            needs: call.map(|call| text_of(call, "needs")).unwrap_or_default(),
        })
    }

    fn envelope(&mut self, rpc: &str, place: &Place, call: Option<&DynamicMessage>) -> Envelope {
        let text = |name: &str| call.map(|call| text_of(call, name)).unwrap_or_default();
        match call.map(|call| enum_of(call, "envelope")).unwrap_or_default() {
            1 => {
                let (root, id) = (text("records_root"), text("records_id"));
                if root.is_empty() || id.is_empty() {
                    let text = "the records envelope needs records_root and records_id";
                    self.mistake(place, None, rpc, text.to_owned());
                }
                Envelope::Records { root, id }
            }
            2 => Envelope::Flat,
            3 => Envelope::Action,
            _ => Envelope::JsonApi,
        }
    }

    fn variables(
        &mut self,
        rpc: &str,
        place: &Place,
        template: &str,
        path: &[Segment],
        request: &MessageDescriptor,
    ) {
        let mut seen = BTreeSet::new();
        for segment in path {
            let Segment::Variable(names) = segment else {
                continue;
            };
            let variable = names.join(".");
            let at = template.find(&format!("{{{variable}}}")).map(|at| at + 1);
            let literal = at.map(|at| (template, at));
            if !seen.insert(variable.clone()) {
                self.mistake(place, literal, rpc, format!("`{variable}` stands twice in the path"));
            }
            match field_at(request, names) {
                None => {
                    let text = format!("`{variable}` is not a field of {}", request.name());
                    self.mistake(place, literal, rpc, text);
                }
                Some(field) if field.is_list() || field.kind() != Kind::String => {
                    self.mistake(
                        place,
                        literal,
                        rpc,
                        format!("`{variable}` is not a single string"),
                    );
                }
                Some(_) => {}
            }
        }
    }

    fn body(
        &mut self,
        rpc: &str,
        place: &Place,
        verb: &str,
        name: &str,
        request: &MessageDescriptor,
    ) -> Body {
        if name.is_empty() {
            return Body::None;
        }
        if matches!(verb, "get" | "delete") {
            self.mistake(place, None, rpc, format!("{verb} takes no body"));
            return Body::None;
        }
        if name == "*" {
            return Body::Places;
        }
        let Some(field) = request.get_field_by_name(name) else {
            let text = format!("body `{name}` is not a field of {}", request.name());
            self.mistake(place, Some((name, 0)), rpc, text);
            return Body::None;
        };
        let resource = field.kind().as_message().and_then(resource_type);
        if resource.is_none_or(|resource| resource.is_empty()) {
            let text =
                format!("body `{name}` is not a message with the resource option and a type");
            self.mistake(place, Some((name, 0)), rpc, text);
            return Body::None;
        }
        Body::Resource(field)
    }

    fn constants(
        &mut self,
        rpc: &str,
        place: &Place,
        call: Option<&DynamicMessage>,
        request: &MessageDescriptor,
    ) -> Vec<Constant> {
        let mut constants = Vec::new();
        for constant in call.map(|call| messages_of(call, "constants")).unwrap_or_default() {
            let text = |name: &str| text_of(&constant, name);
            let constant = Constant {
                body_path: text("body_path"),
                query: text("query"),
                value: text("value"),
                when: text("when"),
            };
            if constant.body_path.is_empty() == constant.query.is_empty() {
                let text = "a constant needs a body_path or a query".to_owned();
                self.mistake(place, None, rpc, text);
            }
            let when = &constant.when;
            if !when.is_empty() && request.get_field_by_name(when).is_none() {
                let text = format!("constant when `{when}`: not a field of {}", request.name());
                self.mistake(place, Some((when, 0)), rpc, text);
            }
            constants.push(constant);
        }
        constants
    }

    /// Every field of a request must go somewhere: a value that a caller sets is never dropped.
    fn places(
        &mut self,
        rpc: &str,
        place: &Place,
        path: &[Segment],
        body: &Body,
        request: &MessageDescriptor,
    ) {
        let in_path = |field: &FieldDescriptor| {
            path.iter().any(|segment| {
                matches!(segment, Segment::Variable(names) if names.first().is_some_and(|name| name == field.name()))
            })
        };
        let resource = match body {
            Body::Resource(field) => Some(field),
            Body::None | Body::Places => None,
        };
        for field in request.fields() {
            let options = field_options(&field);
            let by_name = matches!(field.name(), "page_size" | "page_token" | "request_id")
                || field.name() == "update_mask" && resource.is_some();
            let placed = in_path(&field)
                || resource.is_some_and(|resource| resource.number() == field.number())
                || by_name
                || !options.query.is_empty()
                || !options.body_path.is_empty()
                || options.not_built;
            if !placed {
                let text = format!(
                    "field `{}` of {} goes nowhere: put it into the path, the body, a query or a body_path",
                    field.name(),
                    request.name()
                );
                self.mistake(place, None, rpc, text);
            }
            if !options.body_path.is_empty() && matches!(body, Body::None) {
                let text =
                    format!("field `{}` has a body_path, but the call has no body", field.name());
                self.mistake(place, None, rpc, text);
            }
        }
        self.message(request);
    }

    fn response(
        &mut self,
        rpc: &str,
        place: &Place,
        envelope: &Envelope,
        response: &MessageDescriptor,
    ) {
        let resources = response
            .fields()
            .filter(|field| field.kind().as_message().is_some_and(|m| resource_type(m).is_some()))
            .count();
        if resources > 1 {
            self.mistake(place, None, rpc, format!("{} holds two resources", response.name()));
        }
        let own = matches!(envelope, Envelope::Flat | Envelope::Action);
        if resources == 0 && !own && response.fields().len() > 0 {
            let text = format!(
                "{} holds no resource: its fields would stay empty; use the flat or action envelope",
                response.name()
            );
            self.mistake(place, None, rpc, text);
        }
        self.message(response);
    }

    /// Checks the fields of a message and of those inside it, once.
    fn message(&mut self, message: &MessageDescriptor) {
        let known = message.full_name().starts_with("google.protobuf.");
        if known || !self.checked.insert(message.full_name().to_owned()) {
            return;
        }
        let mut names: BTreeMap<String, FieldDescriptor> = BTreeMap::new();
        for field in message.fields() {
            for (literal, what) in fields::flaws(message, &field, &mut names) {
                let place = Place::of_field(message, &field);
                self.mistake(
                    &place,
                    literal.as_deref().map(|text| (text, 0)),
                    field.full_name(),
                    what,
                );
            }
            if let Kind::Message(inner) = field.kind()
                && !field.is_map()
                && !fields::KNOWN.contains(&inner.full_name())
            {
                self.message(&inner);
            }
        }
    }

    fn mistake(&mut self, place: &Place, literal: Option<(&str, usize)>, what: &str, text: String) {
        let (line, column) = place.locate(self.folder, literal);
        self.mistakes.push(Mistake {
            file: place.file.clone(),
            line,
            column,
            what: what.to_owned(),
            text,
        });
    }
}
