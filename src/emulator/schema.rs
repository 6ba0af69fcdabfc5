//! Strict checks of requests: what Well would refuse is refused, so that mistakes of ours show.

use serde_json::{Map, Value, json};

/// A kind of attribute.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text of so many characters.
    Text(usize, usize),
    /// Text, or null.
    TextOrNull(usize),
    /// True or false.
    Bool,
    /// An http or https address of at most so many characters.
    Address(usize),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of these words.
    Words(&'static [&'static str]),
    /// An object of texts, or null.
    TextsOrNull,
    /// A number, or null.
    Number,
    /// An object, or null.
    Object,
    /// A list, or null.
    List,
    /// Anything.
    Any,
}

/// A wrong value, and where.
#[derive(Debug)]
pub struct Flaw {
    /// Its path in the body.
    pub path: String,
    /// What is wrong.
    pub issue: String,
}

impl Flaw {
    /// A flaw.
    pub fn new(path: &str, issue: &str) -> Self {
        Self { path: path.to_owned(), issue: issue.to_owned() }
    }

    /// As an error's `details`.
    pub fn details(&self) -> Value {
        json!({ "path": self.path, "issue": self.issue })
    }
}

/// A checked JSON:API body.
#[derive(Debug)]
pub struct Checked {
    /// The attributes.
    pub attributes: Map<String, Value>,
    /// The relationships.
    pub relationships: Map<String, Value>,
    /// `meta` at the top.
    pub meta: Map<String, Value>,
}

/// Checks the envelope and the attributes; every one that is required must be there.
pub fn check(
    body: &Value,
    kind: &str,
    known: &[(&str, Kind)],
    required: &[&str],
) -> Result<Checked, Flaw> {
    let top = keys(body, "", &["data", "meta", "included"])?;
    let data = top.get("data").ok_or(Flaw::new("data", "required"))?;
    let data = keys(data, "data", &["type", "id", "attributes", "relationships"])?;
    if data.get("type").and_then(Value::as_str) != Some(kind) {
        return Err(Flaw::new("data.type", &format!("must be {kind}")));
    }
    let attributes = data.get("attributes").cloned().unwrap_or_else(|| json!({}));
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let attributes = keys(&attributes, "data.attributes", &names)?;
    for name in required {
        if !attributes.contains_key(*name) {
            return Err(Flaw::new(&format!("data.attributes.{name}"), "required"));
        }
    }
    for (name, kind) in known {
        if let Some(value) = attributes.get(*name) {
            kind.check(value)
                .map_err(|issue| Flaw { path: format!("data.attributes.{name}"), issue })?;
        }
    }
    let object =
        |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
    Ok(Checked {
        attributes,
        relationships: object(data.get("relationships")),
        meta: object(top.get("meta")),
    })
}

/// An object with none but these keys.
pub fn keys(value: &Value, path: &str, known: &[&str]) -> Result<Map<String, Value>, Flaw> {
    let map = value.as_object().ok_or(Flaw::new(path, "must be an object"))?;
    match map.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => {
            Err(Flaw::new([path, key].join(".").trim_start_matches('.'), "unrecognized key"))
        }
        None => Ok(map.clone()),
    }
}

impl Kind {
    fn check(self, value: &Value) -> Result<(), String> {
        let fits = match self {
            Self::Text(min, max) => {
                value.as_str().is_some_and(|text| (min..=max).contains(&text.chars().count()))
            }
            Self::TextOrNull(max) => {
                value.is_null() || value.as_str().is_some_and(|text| text.chars().count() <= max)
            }
            Self::Bool => value.is_boolean(),
            Self::Address(max) => {
                value.as_str().is_some_and(|text| text.len() <= max && is_address(text))
            }
            Self::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Self::Words(words) => value.as_array().is_some_and(|list| {
                !list.is_empty()
                    && list
                        .iter()
                        .all(|word| word.as_str().is_some_and(|word| words.contains(&word)))
            }),
            Self::Number => value.is_null() || value.is_number(),
            Self::Object => value.is_null() || value.is_object(),
            Self::List => value.is_null() || value.is_array(),
            Self::Any => true,
            Self::TextsOrNull => {
                value.is_null()
                    || value.as_object().is_some_and(|map| map.values().all(Value::is_string))
            }
        };
        if fits { Ok(()) } else { Err(self.expected()) }
    }

    fn expected(self) -> String {
        match self {
            Self::Text(min, max) => format!("must be a string of {min} to {max} characters"),
            Self::TextOrNull(max) => {
                format!("must be a string of at most {max} characters, or null")
            }
            Self::Bool => "must be a boolean".to_owned(),
            Self::Address(max) => format!("must be a URL of at most {max} characters"),
            Self::Word(words) => format!("must be one of {}", words.join(", ")),
            Self::Words(words) => format!("must be a list of {}", words.join(", ")),
            Self::TextsOrNull => "must be an object of strings, or null".to_owned(),
            Self::Number => "must be a number, or null".to_owned(),
            Self::Object => "must be an object, or null".to_owned(),
            Self::List => "must be a list, or null".to_owned(),
            Self::Any => "can be anything".to_owned(),
        }
    }
}

fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}
