//! Writes the bindings and the message tables as Rust constants.

use std::collections::BTreeMap;
use std::fmt::Write;

use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};

use super::binding::{Binding, Body, Constant, Envelope, Rules};
use super::options::{FieldOptions, Rule, field_options, read_types, resource_type};
use super::template::Segment;

/// The text of `bindings.rs`.
pub fn emit(rules: &Rules) -> String {
    let mut tables = Tables::default();
    let mut bindings = String::new();
    for binding in &rules.bindings {
        emit_binding(binding, &mut tables, &mut bindings);
    }
    for message in &rules.resources {
        tables.message(message);
    }
    let mut text =
        format!("/// All bindings.\npub static BINDINGS: &[Binding] = &[\n{bindings}];\n\n");
    let specials = rules.specials.iter().map(|rpc| format!("/{rpc}")).collect::<Vec<_>>();
    let _ = writeln!(
        text,
        "/// RPCs with code of their own.\npub static SPECIALS: &[&str] = &{specials:?};\n"
    );
    let resources: Vec<String> = rules
        .resources
        .iter()
        .map(|message| format!("&{}", constant_name(message.full_name())))
        .collect();
    let _ = writeln!(
        text,
        "/// All resources.\npub static RESOURCES: &[&Message] = &[{}];\n",
        resources.join(", ")
    );
    for table in tables.done.values() {
        text.push_str(table);
    }
    text
}

fn emit_binding(binding: &Binding, tables: &mut Tables, text: &mut String) {
    let path: Vec<String> = binding.path.iter().map(segment).collect();
    let envelope = match &binding.envelope {
        Envelope::JsonApi => "Envelope::JsonApi".to_owned(),
        Envelope::Records { root, id } => {
            format!("Envelope::Records {{ root: {root:?}, id: {id:?} }}")
        }
        Envelope::Flat => "Envelope::Flat".to_owned(),
        Envelope::Action => "Envelope::Action".to_owned(),
    };
    let body = match &binding.body {
        Body::None => "Body::None".to_owned(),
        Body::Resource(field) => format!("Body::Resource({})", field.number()),
        Body::Places => "Body::Places".to_owned(),
    };
    let pagings = ["Cursor", "BracketCursor", "BracketNumber", "Number", "Whole"];
    let paging = usize::try_from(binding.paging).ok().and_then(|at| pagings.get(at));
    let constants: Vec<String> = binding.constants.iter().map(constant).collect();
    let _ = write!(
        text,
        "    Binding {{\n        rpc: {rpc:?},\n        method: http::Method::{method},\n        \
         path: &[{path}],\n        envelope: {envelope},\n        paging: Paging::{paging},\n        \
         request: &{request},\n        response: &{response},\n        body: {body},\n        \
         constants: &[{constants}],\n        repeat: Repeat::{repeat},\n        \
         put_fallback: {put_fallback},\n        needs: {needs:?},\n    }},\n",
        rpc = format!("/{}", binding.rpc),
        method = binding.method,
        path = path.join(", "),
        paging = paging.unwrap_or(&"Cursor"),
        request = tables.message(&binding.request),
        response = tables.message(&binding.response),
        constants = constants.join(", "),
        repeat = if binding.safe_to_repeat { "Safe" } else { "Never" },
        put_fallback = binding.put_fallback,
        needs = Some(&binding.needs).filter(|needs| !needs.is_empty()),
    );
}

fn constant(constant: &Constant) -> String {
    let Constant { body_path, query, value, when } = constant;
    let when = Some(when).filter(|when| !when.is_empty());
    format!("Constant {{ place: {}, value: {value:?}, when: {when:?} }}", place(query, body_path))
}

fn place(query: &str, body_path: &str) -> String {
    match (query.is_empty(), body_path.is_empty()) {
        (false, _) => format!("Place::Query({query:?})"),
        (true, false) => format!("Place::Body(&{:?})", keys(body_path)),
        (true, true) => "Place::ByName".to_owned(),
    }
}

fn segment(segment: &Segment) -> String {
    match segment {
        Segment::Literal(text) => format!("Segment::Literal({text:?})"),
        Segment::Variable(names) => format!("Segment::Variable(&{names:?})"),
    }
}

fn keys(path: &str) -> Vec<&str> {
    path.split('.').collect()
}

/// Tables by the name of their message; a message is entered before its fields, as it may hold
/// itself.
#[derive(Default)]
struct Tables {
    done: BTreeMap<String, String>,
}

impl Tables {
    fn message(&mut self, message: &MessageDescriptor) -> String {
        let name = constant_name(message.full_name());
        if self.done.contains_key(&name) {
            return name;
        }
        self.done.insert(name.clone(), String::new());
        let fields: Vec<String> = message.fields().map(|field| self.field(&field)).collect();
        let table = format!(
            "static {name}: Message = Message {{\n    name: {:?},\n    resource: {:?},\n    read_types: &{:?},\n    has_paths: {},\n    fields: &[\n{}    ],\n}};\n\n",
            message.name(),
            resource_type(message),
            read_types(message),
            message.fields().any(|field| field_options(&field).well.contains('.')),
            fields.concat(),
        );
        self.done.insert(name.clone(), table);
        name
    }

    fn field(&mut self, field: &FieldDescriptor) -> String {
        let FieldOptions {
            well,
            write,
            aliases,
            query,
            signed,
            body_path,
            either_workspace_id,
            not_built,
            decimal,
            refers_to,
            whole,
            requires,
            operators,
            read_only,
            immutable,
            required,
            secret,
            rule,
        } = field_options(field);
        let kind = if decimal { "Kind::Decimal".to_owned() } else { self.kind(field, signed) };
        let access = match (read_only, immutable) {
            (true, _) => "Read",
            (false, true) => "Create",
            (false, false) => "Free",
        };
        format!(
            "        Field {{ number: {number}, name: {name:?}, well: {well:?}, write: {write:?}, \
             aliases: &{aliases:?}, kind: {kind}, repeated: {repeated}, place: {place}, \
             access: Access::{access}, required: {required}, \
             either_workspace_id: {either_workspace_id}, not_built: {not_built}, \
             secret: {secret}, refers_to: {refers_to:?}, whole: {whole}, requires: {requires:?}, \
             operators: &{operators:?}, rule: {rule} }},\n",
            number = field.number(),
            name = field.name(),
            repeated = field.is_list(),
            place = place(&query, &body_path),
            rule = emit_rule(&rule),
        )
    }

    fn kind(&mut self, field: &FieldDescriptor, signed: bool) -> String {
        match field.kind() {
            Kind::String => "Kind::String".to_owned(),
            Kind::Bool => "Kind::Bool".to_owned(),
            Kind::Int32 => "Kind::Int32".to_owned(),
            Kind::Int64 => "Kind::Int64".to_owned(),
            Kind::Double => "Kind::Double".to_owned(),
            Kind::Enum(values) => format!("Kind::Enum(&{:?})", enum_values(&values)),
            Kind::Message(_) if field.is_map() => "Kind::StringMap".to_owned(),
            Kind::Message(message) => match message.full_name() {
                "google.protobuf.Timestamp" => "Kind::Timestamp".to_owned(),
                "google.protobuf.FieldMask" => "Kind::FieldMask".to_owned(),
                "google.protobuf.Struct" => "Kind::Struct".to_owned(),
                "google.protobuf.Value" => "Kind::Value".to_owned(),
                "google.protobuf.Any" => "Kind::Included".to_owned(),
                "well.gateway.v1.ResourceReference" => "Kind::Reference".to_owned(),
                "well.gateway.v1.Sort" => {
                    format!("Kind::Sort(Signed::{})", if signed { "Yes" } else { "No" })
                }
                "well.gateway.v1.NewChild" => format!("Kind::Child(&{})", self.message(&message)),
                _ => format!("Kind::Message(&{})", self.message(&message)),
            },
            other => unreachable!("the rules refuse {other:?}"),
        }
    }
}

fn emit_rule(rule: &Rule) -> String {
    let Rule { length, format, range, items } = rule;
    let formats = ["Any", "Uuid", "Url", "Date", "Key"];
    let format = usize::try_from(*format).ok().and_then(|at| formats.get(at)).unwrap_or(&"Any");
    format!(
        "Rule {{ length: {length:?}, format: Format::{format}, range: {range:?}, items: {items:?} }}"
    )
}

/// Numbers and Well's words: the value's name without the enum's prefix, in lower case.
fn enum_values(values: &EnumDescriptor) -> Vec<(i32, String)> {
    let prefix = format!("{}_", constant_name(values.name()));
    let word = |name: &str| name.strip_prefix(&prefix).unwrap_or(name).to_lowercase();
    values.values().map(|value| (value.number(), word(value.name()))).collect()
}

fn constant_name(full_name: &str) -> String {
    let mut name = String::new();
    for letter in full_name.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        name.push(if letter == '.' { '_' } else { letter.to_ascii_uppercase() });
    }
    name
}

/// The text of `redacted.rs`: `Debug` of messages with a secret, without it.
pub fn redacted(messages: &[MessageDescriptor]) -> String {
    let mut text = String::new();
    for message in messages {
        let fields: Vec<String> = message
            .fields()
            .filter(|field| !field_options(field).secret && field.name() != "additional_attributes")
            .map(|field| format!(".field({:?}, &self.{})", field.name(), rust_name(field.name())))
            .collect();
        let _ = writeln!(
            text,
            "impl std::fmt::Debug for {name} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        \
             f.debug_struct({name:?}){fields}.finish_non_exhaustive()\n    }}\n}}",
            name = message.name(),
            fields = fields.concat(),
        );
    }
    text
}

fn rust_name(name: &str) -> String {
    if name == "type" { "r#type".to_owned() } else { name.to_owned() }
}
