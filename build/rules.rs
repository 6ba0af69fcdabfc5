//! Reads the annotations of every RPC and checks them: what passes here can be called.
//!
//! All mistakes are found in one go, each with file, line, column and RPC or message.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor,
    ServiceDescriptor,
};

use super::options::{
    enum_of, extension, field_at, field_options, flag_of, messages_of, resource_type, supported,
    text_of,
};
use super::template::{self, Segment};

const HTTP: &str = "google.api.http";
const CALL: &str = "well.gateway.options.v1.call";
const REFERENCE: &str = "well.gateway.v1.ResourceReference";

/// An RPC and the call that it makes.
#[derive(Debug)]
pub struct Binding {
    pub rpc: String,
    pub method: String,
    pub path: Vec<Segment>,
    pub request: MessageDescriptor,
    pub response: MessageDescriptor,
    pub body: Option<FieldDescriptor>,
    pub records: Option<(String, String)>,
    pub constants: Vec<(String, String, String)>,
    pub safe_to_repeat: bool,
}

/// A wrong annotation.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub what: String,
    pub text: String,
}

/// One line for each mistake.
pub fn list(mistakes: &[Mistake]) -> String {
    let line = |m: &Mistake| format!("{}:{}:{}: {}: {}", m.file, m.line, m.column, m.what, m.text);
    mistakes.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Everything that the annotations say: the bindings, and the RPCs that have code of their own.
#[derive(Debug, Default)]
pub struct Rules {
    pub bindings: Vec<Binding>,
    pub specials: Vec<String>,
}

/// Reads all services of the pool; `folder` holds the sources, to find columns in.
pub fn read(pool: &DescriptorPool, folder: &Path) -> Result<Rules, Vec<Mistake>> {
    let mut reader = Reader { folder, mistakes: Vec::new(), checked: BTreeSet::new() };
    let mut rules = Rules::default();
    for service in pool.services() {
        for method in service.methods() {
            reader.rpc(&service, &method, &mut rules);
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
        let records = call
            .filter(|call| enum_of(call, "envelope") == 1)
            .map(|call| (text_of(call, "records_root"), text_of(call, "records_id")));
        if records.as_ref().is_some_and(|(root, id)| root.is_empty() || id.is_empty()) {
            let text = "the records envelope needs records_root and records_id";
            self.mistake(place, None, rpc, text.to_owned());
        }
        let constants = self.constants(rpc, place, call, &method.input());
        self.places(rpc, place, &path, body.as_ref(), records.is_some(), &method.input());
        self.response(rpc, place, &method.output());
        let repeatable = matches!(*verb, "get" | "put" | "delete");
        Some(Binding {
            rpc: rpc.to_owned(),
            method: verb.to_uppercase(),
            path,
            request: method.input(),
            response: method.output(),
            body,
            records,
            constants,
            safe_to_repeat: repeatable || call.is_some_and(|call| flag_of(call, "safe_to_repeat")),
        })
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
    ) -> Option<FieldDescriptor> {
        if name.is_empty() || name == "*" {
            return None;
        }
        if matches!(verb, "get" | "delete") {
            self.mistake(place, None, rpc, format!("{verb} takes no body"));
            return None;
        }
        let Some(field) = request.get_field_by_name(name) else {
            let text = format!("body `{name}` is not a field of {}", request.name());
            self.mistake(place, Some((name, 0)), rpc, text);
            return None;
        };
        let resource = field.kind().as_message().and_then(resource_type);
        if resource.is_none_or(|resource| resource.is_empty()) {
            let text =
                format!("body `{name}` is not a message with the resource option and a type");
            self.mistake(place, Some((name, 0)), rpc, text);
            return None;
        }
        Some(field)
    }

    fn constants(
        &mut self,
        rpc: &str,
        place: &Place,
        call: Option<&DynamicMessage>,
        request: &MessageDescriptor,
    ) -> Vec<(String, String, String)> {
        let mut constants = Vec::new();
        for constant in call.map(|call| messages_of(call, "constants")).unwrap_or_default() {
            let when = text_of(&constant, "when");
            let body_path = text_of(&constant, "body_path");
            if body_path.is_empty() {
                self.mistake(place, None, rpc, "a constant needs a body_path".to_owned());
            }
            if !when.is_empty() && request.get_field_by_name(&when).is_none() {
                let text = format!("constant when `{when}`: not a field of {}", request.name());
                self.mistake(place, Some((&when, 0)), rpc, text);
            }
            constants.push((body_path, text_of(&constant, "value"), when));
        }
        constants
    }

    /// Every field of a request must go somewhere: a value that a caller sets is never dropped.
    fn places(
        &mut self,
        rpc: &str,
        place: &Place,
        path: &[Segment],
        body: Option<&FieldDescriptor>,
        records: bool,
        request: &MessageDescriptor,
    ) {
        let in_path = |field: &FieldDescriptor| {
            path.iter().any(|segment| {
                matches!(segment, Segment::Variable(names) if names.first().is_some_and(|name| name == field.name()))
            })
        };
        for field in request.fields() {
            let options = field_options(&field);
            let by_name = matches!(field.name(), "page_size" | "page_token") && records
                || field.name() == "update_mask" && body.is_some();
            let placed = in_path(&field)
                || body.is_some_and(|body| body.number() == field.number())
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
            if !options.body_path.is_empty() && body.is_none() {
                let text =
                    format!("field `{}` has a body_path, but the call has no body", field.name());
                self.mistake(place, None, rpc, text);
            }
        }
        self.message(request);
    }

    fn response(&mut self, rpc: &str, place: &Place, response: &MessageDescriptor) {
        let resources = response
            .fields()
            .filter(|field| field.kind().as_message().is_some_and(|m| resource_type(m).is_some()))
            .count();
        if resources > 1 {
            self.mistake(place, None, rpc, format!("{} holds two resources", response.name()));
        }
        self.message(response);
    }

    /// Checks the fields of a message and of those inside it, once.
    fn message(&mut self, message: &MessageDescriptor) {
        let known = message.full_name().starts_with("google.protobuf.");
        if known || !self.checked.insert(message.full_name().to_owned()) {
            return;
        }
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for field in message.fields() {
            let options = field_options(&field);
            let place = Place::of_field(message, &field);
            let what = field.full_name().to_owned();
            for name in std::iter::once(&options.well).chain(&options.aliases) {
                if let Some(other) = names.insert(name.clone(), field.name().to_owned()) {
                    let text = format!("Well's name `{name}` stands at `{other}` too");
                    self.mistake(&place, None, &what, text);
                }
            }
            if !supported(&field) {
                let text = format!("the kind {:?} has no form in Well's bodies yet", field.kind());
                self.mistake(&place, None, &what, text);
            }
            if let Kind::Message(inner) = field.kind()
                && !field.is_map()
                && inner.full_name() != REFERENCE
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

/// Where an annotation stands in its file.
struct Place {
    file: String,
    line: usize,
    column: usize,
}

impl Place {
    fn of_method(service: &ServiceDescriptor, method: &MethodDescriptor, option: i32) -> Self {
        let file = service.parent_file();
        let at = [6, index(service.index()), 2, index(method.index())];
        Self::find(&file, &[at.as_slice(), &[4, option]].concat(), &at)
    }

    fn of_field(message: &MessageDescriptor, field: &FieldDescriptor) -> Self {
        let position = message.fields().position(|other| other.number() == field.number());
        let at = [message.path(), &[2, index(position.unwrap_or_default())]].concat();
        Self::find(&message.parent_file(), &at, &at)
    }

    fn find(file: &prost_reflect::FileDescriptor, path: &[i32], fallback: &[i32]) -> Self {
        let info = file.file_descriptor_proto().source_code_info.as_ref();
        let locations = info.map(|info| info.location.as_slice()).unwrap_or_default();
        let find = |path: &[i32]| locations.iter().find(|location| location.path == path);
        let span = find(path).or_else(|| find(fallback)).map(|location| location.span.as_slice());
        let part = |at: usize| {
            span.and_then(|span| span.get(at))
                .map_or(0, |value| usize::try_from(*value).unwrap_or_default())
        };
        Self { file: file.name().to_owned(), line: part(0), column: part(1) }
    }

    /// Line and column from 1; inside the quoted `literal` after the annotation's begin, when the
    /// source has it.
    fn locate(&self, folder: &Path, literal: Option<(&str, usize)>) -> (usize, usize) {
        let start = (self.line + 1, self.column + 1);
        let Some((literal, at)) = literal else {
            return start;
        };
        let Ok(source) = std::fs::read_to_string(folder.join(&self.file)) else {
            return start;
        };
        let quoted = format!("\"{literal}\"");
        for (number, line) in source.lines().enumerate().skip(self.line) {
            if let Some(column) = line.find(&quoted) {
                return (number + 1, column + 2 + at);
            }
        }
        start
    }
}

fn index(value: usize) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}
