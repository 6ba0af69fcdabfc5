//! The envelope of Well's answers, in every form that its documentation has shown.

use serde_json::{Map, Value};

/// A resource taken out of its envelope.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// The object that holds `id` and `attributes`.
    pub object: &'a Map<String, Value>,
}

/// Keys of a resource object that are no attributes.
const STRUCTURE: [&str; 7] =
    ["id", "type", "attributes", "relationships", "included", "links", "meta"];

/// The resource object, or the list, of an answer: under `data`, or the answer itself where the
/// wrapper is missing.
pub fn data(answer: &Value) -> &Value {
    answer.get("data").unwrap_or(answer)
}

impl<'a> Resource<'a> {
    /// Takes an object as a resource.
    pub fn new(value: &'a Value) -> Option<Self> {
        value.as_object().map(|object| Self { object })
    }

    /// Well's id.
    pub fn id(&self) -> Option<String> {
        let attributes = self.object.get("attributes");
        let id = self
            .object
            .get("id")
            .or_else(|| attributes.and_then(|attributes| attributes.get("id")))?;
        match id {
            Value::String(id) => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        }
    }

    /// Names and values of the attributes: those under `attributes`, or, where that is missing,
    /// what stands in the object beside the envelope's own keys.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let inner = self.object.get("attributes").and_then(Value::as_object);
        let flat = inner.is_none();
        let map = inner.unwrap_or(self.object);
        map.iter().filter(move |(name, _)| {
            if flat { !STRUCTURE.contains(&name.as_str()) } else { name.as_str() != "id" }
        })
    }

    /// Names of the relationships and what they point to.
    pub fn relationships(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let map = self.object.get("relationships").and_then(Value::as_object);
        map.into_iter().flatten()
    }
}

/// The cursor of the next page, of whichever form, and the total.
pub fn page(answer: &Value) -> (Option<String>, Option<i64>) {
    let text = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let next = text("/links/next").or_else(|| text("/meta/nextCursor"));
    let next = next.filter(|next| !next.is_empty()).map(cursor_of);
    (next, answer.pointer("/meta/total").and_then(Value::as_i64))
}

/// `links.next` holds a bare cursor; should it be an address, the cursor is a parameter of it.
fn cursor_of(next: String) -> String {
    let Ok(url) = url::Url::parse(&next) else {
        return next;
    };
    let cursor =
        url.query_pairs().find(|(name, _)| matches!(name.as_ref(), "cursor" | "page[cursor]"));
    cursor.map(|(_, value)| value.into_owned()).unwrap_or(next)
}
