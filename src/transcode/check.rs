//! What a request must be before any call goes out: the rules that stand in the protos.
//!
//! All violations are found at once, each with the path of its field. What only Well can know is
//! left to Well.

use jiff::civil::Date;
use serde_json::{Map, Number, Value};

use super::table::{Access, Binding, Body, Field, Format, Kind, Message, Rule, Segment};
use super::{Error, Violation, path, request};

/// Fields of a message by name.
type Fields = Map<String, Value>;

/// Checks a request.
///
/// # Errors
/// All violations at once, or the one field that is not built.
pub fn check(binding: &'static Binding, fields: &Fields) -> Result<(), Error> {
    if let Some(field) =
        binding.request.fields.iter().find(|field| field.not_built && is_given(fields, field.name))
    {
        return Err(Error::NotBuilt { field: field.name });
    }
    let mut found = Violations { path: Vec::new(), list: Vec::new() };
    found.variables(binding, fields);
    found.message(binding.request, fields, &Moment::of(binding, Part::Request));
    if let Body::Resource(number) = binding.body
        && let Some(field) = binding.request.field(number)
        && let Kind::Message(message) = field.kind
    {
        found.mask(binding.request, message, field, fields);
        found.children(binding.request, field, fields);
    }
    if found.list.is_empty() { Ok(()) } else { Err(Error::Invalid(found.list)) }
}

/// A text that is given; empty text and empty lists are not.
fn is_given(fields: &Fields, name: &str) -> bool {
    match fields.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        Some(_) => true,
    }
}

/// Which part of a request is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Request,
    Resource,
    Inside,
}

/// What the request does, and which part of it is looked at.
#[derive(Clone, Copy)]
struct Moment {
    creates: bool,
    part: Part,
}

impl Moment {
    fn of(binding: &Binding, part: Part) -> Self {
        Self { creates: binding.method != http::Method::PATCH, part }
    }

    fn inside(self, message: &Message) -> Self {
        let part = if message.resource.is_some() { Part::Resource } else { Part::Inside };
        Self { part, ..self }
    }

    /// An update need not repeat what a create must have.
    fn asks(self, field: &Field) -> bool {
        field.required && (self.part != Part::Resource || self.creates)
    }
}

/// Violations, and the path of what is looked at.
struct Violations {
    path: Vec<String>,
    list: Vec<Violation>,
}

impl Violations {
    fn add(&mut self, name: &str, text: &str) {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        self.list.push(request::violation(&path.join("."), text));
    }

    fn variables(&mut self, binding: &'static Binding, fields: &Fields) {
        for segment in binding.path {
            let Segment::Variable(names) = segment else { continue };
            let value = request::at(fields, names).and_then(Value::as_str).unwrap_or_default();
            if let Err(text) = path::check(value) {
                self.add(&names.join("."), &text);
            }
        }
    }

    fn message(&mut self, message: &'static Message, fields: &Fields, moment: &Moment) {
        for field in message.fields {
            let given = is_given(fields, field.name);
            if !given && moment.asks(field) {
                let named = [self.path.join("."), field.name.to_owned()].join(".");
                // A variable of the path has said so already.
                if !self.list.iter().any(|v| v.field == named.trim_start_matches('.')) {
                    self.add(field.name, "is required");
                }
            }
            if let Some(value) = fields.get(field.name).filter(|value| !value.is_null())
                && field.access != Access::Read
            {
                self.beside(message, field, fields, moment);
                self.field(field, value, *moment);
            }
        }
    }

    /// What must stand, or must not, beside a field that is given.
    fn beside(
        &mut self,
        message: &'static Message,
        field: &'static Field,
        fields: &Fields,
        moment: &Moment,
    ) {
        if moment.part == Part::Resource && !moment.creates && field.access == Access::Create {
            self.add(field.name, "cannot be changed: it is set when the resource is created");
        }
        if !field.requires.is_empty() && !is_given(fields, field.requires) {
            self.add(field.requires, &format!("is required beside `{}`", field.name));
        }
        self.operator(message, field, fields);
    }

    /// Which operators may stand depends on the value, and on whether there is one.
    fn operator(&mut self, message: &'static Message, field: &'static Field, fields: &Fields) {
        if field.operators.is_empty() {
            return;
        }
        let operator = fields.get("operator").and_then(Value::as_str).unwrap_or_default();
        let is_operator = matches!(field.kind, Kind::Enum(_));
        let is_value = |other: &&Field| !other.operators.is_empty() && other.name != field.name;
        let is_valued =
            || message.fields.iter().filter(is_value).any(|value| fields.contains_key(value.name));
        if field.operators.contains(&operator) || is_operator && is_valued() {
            return;
        }
        let what = if is_operator { "filter without a value" } else { field.name };
        let text =
            format!("is no operator for a {what}: take one of {}", field.operators.join(", "));
        self.add("operator", &text);
    }

    fn field(&mut self, field: &'static Field, value: &Value, moment: Moment) {
        let Value::Array(list) = value else {
            return self.one(field, field.name, value, moment);
        };
        let (min, max) = field.rule.items;
        if list.len() < min || max > 0 && list.len() > max {
            let text = format!("has {} values, must have {}", list.len(), bounds(min, max));
            self.add(field.name, &text);
        }
        for (at, value) in list.iter().enumerate() {
            self.one(field, &format!("{}[{at}]", field.name), value, moment);
        }
    }

    fn one(&mut self, field: &'static Field, name: &str, value: &Value, moment: Moment) {
        match (&field.kind, value) {
            (Kind::Message(inner) | Kind::Child(inner), Value::Object(map)) => {
                self.path.push(name.to_owned());
                self.message(inner, map, &moment.inside(inner));
                self.path.pop();
            }
            (Kind::Decimal, Value::String(text)) if text.parse::<Number>().is_err() => {
                self.add(name, "must be a decimal number, as `-12.50`");
            }
            (Kind::Reference, Value::Object(map)) => self.reference(field, name, map),
            (Kind::String, Value::String(text)) => {
                if let Err(flaw) = check_text(&field.rule, text) {
                    self.add(name, &flaw);
                }
            }
            (Kind::Int32 | Kind::Int64, Value::Number(number)) => {
                self.number(field, name, number.as_i64().unwrap_or_default());
            }
            _ => {}
        }
    }

    fn number(&mut self, field: &'static Field, name: &str, number: i64) {
        if name == "page_size" && number < 0 {
            self.add(name, "is negative: 0 takes the default");
        }
        let (min, max) = field.rule.range;
        if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
            let text = match (min, max) {
                (Some(min), Some(max)) => format!("must be from {min} to {max}"),
                (Some(min), None) => format!("must be at least {min}"),
                (None, max) => format!("must be at most {}", max.unwrap_or_default()),
            };
            self.add(name, &text);
        }
    }

    fn reference(&mut self, field: &'static Field, name: &str, reference: &Fields) {
        if !is_given(reference, "id") {
            self.add(&format!("{name}.id"), "is required");
        }
        if !is_given(reference, "type") && field.refers_to.is_empty() {
            self.add(&format!("{name}.type"), "is required: several kinds can stand here");
        }
    }

    /// The paths of the update mask.
    fn mask(
        &mut self,
        request: &'static Message,
        message: &'static Message,
        resource: &'static Field,
        fields: &Fields,
    ) {
        let Some(mask) = request.fields.iter().find(|field| matches!(field.kind, Kind::FieldMask))
        else {
            return;
        };
        let paths = request::mask_paths(mask, fields);
        for path in &paths {
            match message.named(path) {
                None => {
                    self.add(mask.name, &format!("`{path}` is not a field of {}", message.name));
                }
                Some(field) if !request::is_writable(field) || field.access == Access::Create => {
                    let text = format!("`{path}` of {} cannot be written", message.name);
                    self.add(mask.name, &text);
                }
                Some(_) => {}
            }
        }
        let given = fields.get(resource.name).and_then(Value::as_object);
        let any = given.is_some_and(|given| {
            message.fields.iter().any(|f| request::is_writable(f) && given.contains_key(f.name))
        });
        if paths.is_empty() && !any {
            self.add(resource.name, "has no field to change");
        }
    }

    /// New resources beside the one that is written: Well drops those that nothing points to.
    fn children(&mut self, request: &'static Message, resource: &'static Field, fields: &Fields) {
        let Some(field) = request.fields.iter().find(|field| matches!(field.kind, Kind::Child(_)))
        else {
            return;
        };
        let mut referred = Vec::new();
        if let Some(given) = fields.get(resource.name).and_then(Value::as_object) {
            given.values().for_each(|value| reference_ids(value, &mut referred));
        }
        let children = fields.get(field.name).and_then(Value::as_array).into_iter().flatten();
        for (at, child) in children.enumerate() {
            let id = child.get("local_id").and_then(Value::as_str).unwrap_or_default();
            let name = format!("{}[{at}]", field.name);
            if child.as_object().is_some_and(|child| !child.values().any(Value::is_object)) {
                self.add(&name, "holds no resource");
            }
            if !id.is_empty() && !referred.contains(&id) {
                let text = format!("is `{id}`, to which no relationship of the resource points");
                self.add(&format!("{name}.local_id"), &text);
            }
        }
    }
}

fn reference_ids<'a>(value: &'a Value, ids: &mut Vec<&'a str>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| reference_ids(value, ids)),
        Value::Object(map) => ids.extend(map.get("id").and_then(Value::as_str)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn check_text(rule: &Rule, text: &str) -> Result<(), String> {
    let (min, max) = rule.length;
    let count = text.chars().count();
    if count < min || max > 0 && count > max {
        return Err(format!("has {count} characters, must have {}", bounds(min, max)));
    }
    if text.is_empty() {
        return Ok(());
    }
    let (fits, form) = match rule.format {
        Format::Any => (true, ""),
        Format::Uuid => (request::is_uuid(text), "a UUID, as 4e5f6071-8293-4a4b-95c6-d7e8f9a0b1c2"),
        Format::Url => (is_address(text), "an absolute http or https address"),
        Format::Date => (text.parse::<Date>().is_ok() && text.len() == 10, "a date, as 2026-05-31"),
        Format::Key => {
            (text.bytes().all(is_key), "lower-case letters, digits, dots and underscores")
        }
    };
    if fits { Ok(()) } else { Err(format!("must be {form}")) }
}

fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

fn is_key(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_')
}

fn bounds(min: usize, max: usize) -> String {
    match (min, max) {
        (min, 0) => format!("at least {min}"),
        (0, max) => format!("at most {max}"),
        (min, max) => format!("{min} to {max}"),
    }
}
