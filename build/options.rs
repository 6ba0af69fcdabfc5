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
    pub aliases: Vec<String>,
    pub query: String,
    pub body_path: String,
    pub either_workspace_id: bool,
    pub not_built: bool,
    pub read_only: bool,
    pub required: bool,
}

/// Reads the options of a field.
pub fn field_options(field: &FieldDescriptor) -> FieldOptions {
    let options = field.options();
    let own = extension(&options, field.parent_pool(), FIELD);
    let text = |name: &str| own.as_ref().map(|own| text_of(own, name)).unwrap_or_default();
    let flag = |name: &str| own.as_ref().is_some_and(|own| flag_of(own, name));
    let name = text("name");
    let behaviors = behaviors(field);
    FieldOptions {
        well: if name.is_empty() { field.name().to_owned() } else { name },
        aliases: own.as_ref().map(|own| texts_of(own, "aliases")).unwrap_or_default(),
        query: text("query"),
        body_path: text("body_path"),
        either_workspace_id: flag("either_workspace_id"),
        not_built: flag("not_built"),
        read_only: behaviors.contains(&3),
        required: behaviors.contains(&2),
    }
}

/// The JSON:API type that a message is written as, when it is a resource.
pub fn resource_type(message: &MessageDescriptor) -> Option<String> {
    extension(&message.options(), message.parent_pool(), RESOURCE).map(|own| text_of(&own, "type"))
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
            "google.protobuf.Timestamp"
            | "google.protobuf.FieldMask"
            | "google.protobuf.Struct" => field.cardinality() != Cardinality::Repeated,
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
