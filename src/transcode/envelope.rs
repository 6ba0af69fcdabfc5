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

    /// Names and values of the attributes: those under `attributes`, and what stands in the object
    /// beside the envelope's own keys, unless it repeats the id.
    pub fn attributes(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let inner = self.object.get("attributes").and_then(Value::as_object);
        let id = self.object.get("id");
        let beside = self.object.iter().filter(move |(name, value)| {
            !STRUCTURE.contains(&name.as_str()) && (id.is_none() || Some(*value) != id)
        });
        // `type` and `meta` are the envelope's beside `attributes`, and attributes inside it.
        inner.into_iter().flatten().filter(|(name, _)| name.as_str() != "id").chain(beside)
    }

    /// The value at a path of keys.
    pub fn at(&self, path: &str) -> Option<&'a Value> {
        let (first, rest) = path.split_once('.')?;
        rest.split('.').try_fold(self.object.get(first)?, |value, key| value.get(key))
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
    (next, number(answer, &["/meta/total", "/meta/pagination/total"]))
}

/// How many pages there are, where pages have numbers.
pub fn page_count(answer: &Value) -> Option<i64> {
    number(answer, &["/meta/total_pages", "/meta/pagination/total_pages"])
}

/// The number of this page, where pages have numbers.
pub fn page_number(answer: &Value) -> Option<i64> {
    number(answer, &["/meta/page", "/meta/pagination/current_page"])
}

fn number(answer: &Value, pointers: &[&str]) -> Option<i64> {
    pointers.iter().find_map(|pointer| answer.pointer(pointer)?.as_i64())
}

/// Resources beside the one, or the list, that is answered: at the top, inside `data`, or inside
/// an element of it; a list, or an object keyed by relationship. With each the key that it stood
/// under.
pub fn included(answer: &Value) -> Vec<(Option<&str>, &Value)> {
    let data = data(answer);
    let elements = data.as_array().into_iter().flatten();
    let holders = std::iter::once(answer).chain(std::iter::once(data)).chain(elements);
    let mut found: Vec<(Option<&str>, &Value)> = Vec::new();
    for included in holders.filter_map(|holder| holder.get("included")) {
        match included {
            Value::Array(list) => found.extend(list.iter().map(|value| (None, value))),
            Value::Object(map) => {
                for (key, value) in map {
                    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                    found.extend(list.iter().map(|value| (Some(key.as_str()), value)));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    if std::ptr::eq(answer, data) {
        // Without a wrapper, the answer and its data are one and have been looked at twice.
        found.truncate(found.len() / 2);
    }
    found.retain(|(_, value)| value.is_object());
    found
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
