//! Reads our options, and Google's, from descriptors.

use prost_reflect::{
    Cardinality, DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, Value,
};

const FIELD: &str = "well.gateway.options.v1.field";
const RESOURCE: &str = "well.gateway.options.v1.resource";
const BEHAVIOR: &str = "google.api.field_behavior";

/// The options of one field, read.
#[derive(Debug, Default)]
pub struct FieldOptions {
    pub well: String,
    pub write: String,
    pub aliases: Vec<String>,
    pub query: String,
    pub signed: bool,
    pub body_path: String,
    pub either_workspace_id: bool,
    pub not_built: bool,
    pub decimal: bool,
    pub refers_to: String,
    pub whole: bool,
    pub requires: String,
    pub operators: Vec<String>,
    pub read_only: bool,
    pub immutable: bool,
    pub required: bool,
    pub secret: bool,
    pub rule: Rule,
}

/// What values of a field must be, read.
#[derive(Debug, Default)]
pub struct Rule {
    pub length: (u64, u64),
    pub format: i32,
    pub range: (Option<i64>, Option<i64>),
    pub items: (u64, u64),
}

/// Reads the options of a field.
pub fn field_options(field: &FieldDescriptor) -> FieldOptions {
    let options = field.options();
    let own = extension(&options, field.parent_pool(), FIELD);
    let text = |name: &str| own.as_ref().map(|own| text_of(own, name)).unwrap_or_default();
    let texts = |name: &str| own.as_ref().map(|own| texts_of(own, name)).unwrap_or_default();
    let flag = |name: &str| own.as_ref().is_some_and(|own| flag_of(own, name));
    let or = |text: String, other: &str| if text.is_empty() { other.to_owned() } else { text };
    let well = or(text("name"), field.name());
    let behaviors = behaviors(field);
    FieldOptions {
        write: or(text("write_name"), &well),
        well,
        aliases: texts("aliases"),
        query: text("query"),
        signed: flag("signed"),
        body_path: text("body_path"),
        either_workspace_id: flag("either_workspace_id"),
        not_built: flag("not_built"),
        decimal: flag("decimal"),
        refers_to: text("refers_to"),
        whole: flag("whole"),
        requires: text("requires"),
        operators: texts("operators"),
        read_only: behaviors.contains(&3),
        immutable: behaviors.contains(&5),
        required: behaviors.contains(&2),
        secret: flag_of(&options, "debug_redact"),
        rule: own.as_ref().map(rule).unwrap_or_default(),
    }
}

fn rule(own: &DynamicMessage) -> Rule {
    if !own.has_field_by_name("rule") {
        return Rule::default();
    }
    let value = own.get_field_by_name("rule");
    let Some(rule) = value.as_ref().and_then(|value| value.as_message()) else {
        return Rule::default();
    };
    let count = |name: &str| {
        let value = rule.get_field_by_name(name);
        value.and_then(|value| value.as_u32()).map(u64::from).unwrap_or_default()
    };
    let bound = |name: &str| {
        let given = rule.has_field_by_name(name);
        rule.get_field_by_name(name).filter(|_| given).and_then(|value| value.as_i64())
    };
    Rule {
        length: (count("min_length"), count("max_length")),
        format: enum_of(rule, "format"),
        range: (bound("min"), bound("max")),
        items: (count("min_items"), count("max_items")),
    }
}

/// The JSON:API type that a message is written as, when it is a resource.
pub fn resource_type(message: &MessageDescriptor) -> Option<String> {
    extension(&message.options(), message.parent_pool(), RESOURCE).map(|own| text_of(&own, "type"))
}

/// Types under which a resource is read: all spellings in lower case, without `-` and `_`.
pub fn read_types(message: &MessageDescriptor) -> Vec<String> {
    let Some(own) = extension(&message.options(), message.parent_pool(), RESOURCE) else {
        return Vec::new();
    };
    let all = std::iter::once(text_of(&own, "type")).chain(texts_of(&own, "read_types"));
    let mut plain: Vec<String> =
        all.map(|name| name.to_lowercase().replace(['-', '_'], "")).collect();
    plain.sort();
    plain.dedup();
    plain
}

fn behaviors(field: &FieldDescriptor) -> Vec<i32> {
    let Some(extension) = field.parent_pool().get_extension_by_name(BEHAVIOR) else {
        return Vec::new();
    };
    let options = field.options();
    let value = options.get_extension(&extension);
    value.as_list().unwrap_or_default().iter().filter_map(Value::as_enum_number).collect()
}

/// An option that is a message, when it is given.
pub fn extension(
    options: &DynamicMessage,
    pool: &DescriptorPool,
    name: &str,
) -> Option<DynamicMessage> {
    let extension = pool.get_extension_by_name(name)?;
    // `get_extension` answers an empty default where there is none.
    options
        .has_extension(&extension)
        .then(|| options.get_extension(&extension).into_owned())
        .and_then(|value| value.as_message().cloned())
}

/// A field of an option that is text; empty when it is not given.
pub fn text_of(message: &DynamicMessage, name: &str) -> String {
    message
        .get_field_by_name(name)
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// A field of an option that is a bool.
pub fn flag_of(message: &DynamicMessage, name: &str) -> bool {
    message.get_field_by_name(name).and_then(|value| value.as_bool()).unwrap_or_default()
}

/// A field of an option that is an enum, as its number.
pub fn enum_of(message: &DynamicMessage, name: &str) -> i32 {
    message.get_field_by_name(name).and_then(|value| value.as_enum_number()).unwrap_or_default()
}

/// A field of an option that is a list of texts.
pub fn texts_of(message: &DynamicMessage, name: &str) -> Vec<String> {
    let value = message.get_field_by_name(name);
    let list = value.as_ref().and_then(|value| value.as_list()).unwrap_or_default();
    list.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

/// A field of an option that is a list of messages.
pub fn messages_of(message: &DynamicMessage, name: &str) -> Vec<DynamicMessage> {
    let value = message.get_field_by_name(name);
    let list = value.as_ref().and_then(|value| value.as_list()).unwrap_or_default();
    list.iter().filter_map(|value| value.as_message().cloned()).collect()
}

/// Whether a field's kind has a form in Well's bodies.
pub fn supported(field: &FieldDescriptor) -> bool {
    match field.kind() {
        Kind::String | Kind::Bool | Kind::Int32 | Kind::Int64 | Kind::Double | Kind::Enum(_) => {
            true
        }
        Kind::Message(message) if field.is_map() => {
            let text =
                |name| message.get_field_by_name(name).is_some_and(|f| f.kind() == Kind::String);
            text("key") && text("value")
        }
        Kind::Message(message) => match message.full_name() {
            "google.protobuf.Timestamp" | "google.protobuf.FieldMask" | "google.protobuf.Value" => {
                field.cardinality() != Cardinality::Repeated
            }
            "google.protobuf.Struct" => true,
            "google.protobuf.Any" => field.cardinality() == Cardinality::Repeated,
            name => !name.starts_with("google.protobuf."),
        },
        _ => false,
    }
}

/// The field that these names lead to.
pub fn field_at(message: &MessageDescriptor, names: &[String]) -> Option<FieldDescriptor> {
    let (last, before) = names.split_last()?;
    let mut message = message.clone();
    for name in before {
        message = message.get_field_by_name(name)?.kind().as_message()?.clone();
    }
    message.get_field_by_name(last)
}
