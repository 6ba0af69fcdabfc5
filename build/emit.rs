//! Writes the bindings and the message tables as Rust constants.

use std::collections::BTreeMap;
use std::fmt::Write;

use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};

use super::options::{FieldOptions, field_options, resource_type};
use super::rules::{Binding, Rules};
use super::template::Segment;

/// The text of `bindings.rs`.
pub fn emit(rules: &Rules) -> String {
    let mut tables = Tables::default();
    let mut bindings = String::new();
    for binding in &rules.bindings {
        emit_binding(binding, &mut tables, &mut bindings);
    }
    let mut text =
        format!("/// All bindings.\npub static BINDINGS: &[Binding] = &[\n{bindings}];\n\n");
    let specials = rules.specials.iter().map(|rpc| format!("/{rpc}")).collect::<Vec<_>>();
    let _ = writeln!(
        text,
        "/// RPCs with code of their own.\npub static SPECIALS: &[&str] = &{specials:?};\n"
    );
    for table in tables.done.values() {
        text.push_str(table);
    }
    text
}

fn emit_binding(binding: &Binding, tables: &mut Tables, text: &mut String) {
    let path: Vec<String> = binding.path.iter().map(segment).collect();
    let envelope = match &binding.records {
        None => "Envelope::JsonApi".to_owned(),
        Some((root, id)) => format!("Envelope::Records {{ root: {root:?}, id: {id:?} }}"),
    };
    let body = binding.body.as_ref().map(FieldDescriptor::number);
    let constants: Vec<String> = binding
        .constants
        .iter()
        .map(|(path, value, when)| {
            let when = Some(when).filter(|when| !when.is_empty());
            format!("Constant {{ path: &{:?}, value: {value:?}, when: {when:?} }}", keys(path))
        })
        .collect();
    let _ = write!(
        text,
        "    Binding {{\n        rpc: {rpc:?},\n        method: http::Method::{method},\n        \
         path: &[{path}],\n        envelope: {envelope},\n        request: &{request},\n        \
         response: &{response},\n        body: {body:?},\n        constants: &[{constants}],\n        \
         repeat: Repeat::{repeat},\n    }},\n",
        rpc = format!("/{}", binding.rpc),
        method = binding.method,
        path = path.join(", "),
        request = tables.message(&binding.request),
        response = tables.message(&binding.response),
        constants = constants.join(", "),
        repeat = if binding.safe_to_repeat { "Safe" } else { "Never" },
    );
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
            "static {name}: Message = Message {{\n    name: {:?},\n    resource: {:?},\n    fields: &[\n{}    ],\n}};\n\n",
            message.name(),
            resource_type(message),
            fields.concat(),
        );
        self.done.insert(name.clone(), table);
        name
    }

    fn field(&mut self, field: &FieldDescriptor) -> String {
        let FieldOptions {
            well,
            aliases,
            query,
            body_path,
            either_workspace_id,
            not_built,
            read_only,
            required,
        } = field_options(field);
        let kind = self.kind(field);
        let place = match (query.is_empty(), body_path.is_empty()) {
            (false, _) => format!("Place::Query({query:?})"),
            (true, false) => format!("Place::Body(&{:?})", keys(&body_path)),
            (true, true) => "Place::ByName".to_owned(),
        };
        format!(
            "        Field {{ number: {number}, name: {name:?}, well: {well:?}, aliases: &{aliases:?}, \
             kind: {kind}, repeated: {repeated}, place: {place}, read_only: {read_only}, \
             required: {required}, either_workspace_id: {either_workspace_id}, not_built: {not_built} }},\n",
            number = field.number(),
            name = field.name(),
            repeated = field.is_list(),
        )
    }

    fn kind(&mut self, field: &FieldDescriptor) -> String {
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
                "well.gateway.v1.ResourceReference" => "Kind::Reference".to_owned(),
                _ => format!("Kind::Message(&{})", self.message(&message)),
            },
            other => unreachable!("the rules refuse {other:?}"),
        }
    }
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
