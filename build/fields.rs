//! Checks the options of one field.

use std::collections::BTreeMap;

use prost_reflect::{FieldDescriptor, Kind, MessageDescriptor};

use super::options::{field_options, supported};

/// Messages that the engine knows by name, each with a form of its own.
pub const KNOWN: [&str; 2] = ["well.gateway.v1.ResourceReference", "well.gateway.v1.Sort"];

/// What is wrong with a field, each with the text in the source at which it stands.
pub fn flaws(
    message: &MessageDescriptor,
    field: &FieldDescriptor,
    names: &mut BTreeMap<String, FieldDescriptor>,
) -> Vec<(Option<String>, String)> {
    let options = field_options(field);
    let mut flaws = Vec::new();
    for name in std::iter::once(&options.well).chain(&options.aliases) {
        // Fields of other kinds may share a name: each takes the values of its kind.
        if let Some(other) = names.insert(name.clone(), field.clone())
            && other.kind() == field.kind()
            && field.containing_oneof().is_none()
        {
            flaws.push((None, format!("Well's name `{name}` stands at `{}` too", other.name())));
        }
    }
    if !supported(field) {
        let text = format!("the kind {:?} has no form in Well's bodies yet", field.kind());
        flaws.push((None, text));
    }
    if options.decimal && field.kind() != Kind::String {
        flaws.push((None, "decimal is for a string".to_owned()));
    }
    if !options.requires.is_empty() && message.get_field_by_name(&options.requires).is_none() {
        let text = format!("requires `{}`: not a field of {}", options.requires, message.name());
        flaws.push((Some(options.requires.clone()), text));
    }
    if !options.refers_to.is_empty()
        && field.kind().as_message().is_none_or(|kind| kind.full_name() != KNOWN[0])
    {
        flaws.push((None, "refers_to is for a ResourceReference".to_owned()));
    }
    flaws
}
