//! Reads settings one by one, notes mistakes and goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use url::{Host, Url};

use super::keys::{KEYS, Key, Shown};
use super::{Effective, Mistakes};
use crate::secret::Secrets;

/// Ends of the names that Kubernetes injects for a service; `PORT_443_TCP_ADDR` and its like are
/// told by their middle.
const INJECTED_ENDS: [&str; 3] = ["_PORT", "_SERVICE_HOST", "_SERVICE_PORT"];

/// The environment as it is read.
pub struct Reader<'a> {
    environment: &'a BTreeMap<String, String>,
    rows: BTreeMap<&'static str, (String, bool)>,
    mistakes: Vec<String>,
}

impl<'a> Reader<'a> {
    /// Begins.
    pub fn new(environment: &'a BTreeMap<String, String>) -> Self {
        Self { environment, rows: BTreeMap::new(), mistakes: Vec::new() }
    }

    /// Ends: the values in the table's order, or all mistakes.
    pub fn finish(mut self) -> Result<Effective, Mistakes> {
        for key in KEYS {
            if !self.rows.contains_key(key.name) {
                self.mistake(key.name, "is in the table of settings and nobody reads it");
            }
        }
        let warnings = self.unknown_names();
        if !self.mistakes.is_empty() {
            // A name that is spelt wrong is often why another one is missing.
            self.mistakes.extend(warnings);
            return Err(Mistakes(self.mistakes));
        }
        let row = |key: &Key| {
            let (value, is_set) = self.rows.get(key.name).cloned().unwrap_or_default();
            (key.name, value, is_set)
        };
        Ok(Effective { rows: KEYS.iter().map(row).collect(), warnings })
    }

    /// Notes a mistake.
    pub fn mistake(&mut self, name: &str, text: &str) {
        self.mistakes.push(format!("{name} {text}"));
    }

    /// Reads a value by a function that knows it.
    pub fn parse<T>(
        &mut self,
        name: &'static str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let value = parse(&text);
        if value.is_none() {
            self.mistake(name, &format!("is `{text}`: expected {expected}"));
        }
        value
    }

    /// One of some words.
    pub fn choice<T: Copy>(&mut self, name: &'static str, words: &[(&str, T)]) -> Option<T> {
        let known = words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
        let find =
            |text: &str| words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        self.parse(name, &format!("one of {known}"), find)
    }

    /// `true` or `false`.
    pub fn flag(&mut self, name: &'static str) -> Option<bool> {
        self.choice(name, &[("true", true), ("false", false)])
    }

    /// A setting of which only one value is built.
    pub fn only(&mut self, name: &'static str, built: &str) {
        if let Some(text) = self.text(name).filter(|text| text != built) {
            self.mistake(
                name,
                &format!("is `{text}`, which is not built yet: unset it, which means `{built}`"),
            );
        }
    }

    /// A duration with its unit, within limits.
    pub fn duration(
        &mut self,
        name: &'static str,
        min: Duration,
        max: Duration,
    ) -> Option<Duration> {
        let (from, to) = (humantime::format_duration(min), humantime::format_duration(max));
        let expected = format!("a duration with its unit, such as 10s, from {from} to {to}");
        let parse = |text: &str| {
            humantime::parse_duration(text).ok().filter(|value| (min..=max).contains(value))
        };
        self.parse(name, &expected, parse)
    }

    /// A duration with its unit, within limits; or `off`.
    pub fn duration_or_off(
        &mut self,
        name: &'static str,
        min: Duration,
        max: Duration,
    ) -> Option<Option<Duration>> {
        let (from, to) = (humantime::format_duration(min), humantime::format_duration(max));
        let expected =
            format!("a duration with its unit, such as 10m, from {from} to {to}, or off");
        self.parse(name, &expected, |text| match text {
            "off" => Some(None),
            text => {
                let value = humantime::parse_duration(text).ok();
                value.filter(|value| (min..=max).contains(value)).map(Some)
            }
        })
    }

    /// Values with commas between them; at least one.
    pub fn list(&mut self, name: &'static str) -> Option<Vec<String>> {
        self.parse(name, "values with commas between them", |text| {
            let values: Vec<String> = text
                .split(',')
                .map(str::trim)
                .filter(|value| !value.is_empty())
                .map(str::to_owned)
                .collect();
            (!values.is_empty()).then_some(values)
        })
    }

    /// A path with one place for the workspace.
    pub fn template(&mut self, name: &'static str) -> Option<String> {
        self.parse(name, "a path that begins with `/` and holds {workspace_id} once", |text| {
            let fits = text.starts_with('/')
                && text.matches("{workspace_id}").count() == 1
                && !text.contains(['?', '#', ' ']);
            fits.then(|| text.to_owned())
        })
    }

    /// A base address: https, or http to loopback.
    pub fn base_url(&mut self, name: &'static str) -> Option<Url> {
        let text = self.text(name)?;
        match base_url(&text) {
            Ok(url) => Some(url),
            Err(flaw) => {
                self.mistake(name, flaw);
                None
            }
        }
    }

    /// A base address, or none.
    pub fn optional_base_url(&mut self, name: &'static str) -> Option<Option<Url>> {
        if self.text(name)?.is_empty() {
            return Some(None);
        }
        self.base_url(name).map(Some)
    }

    /// The id of this gateway; without a setting the name of the host, as far as it can be one.
    pub fn gateway_id(&mut self) -> Option<String> {
        const NAME: &str = "WELL_GATEWAY_ID";
        let is_legal = |text: &str| {
            let plain =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            (1..=63).contains(&text.len()) && text.bytes().all(plain)
        };
        if self.environment.contains_key(NAME) {
            return self.parse(NAME, "1 to 63 of a-z, 0-9 and -", |text| {
                is_legal(text).then(|| text.to_owned())
            });
        }
        let host = std::fs::read_to_string("/etc/hostname").ok();
        let host = self.environment.get("HOSTNAME").cloned().or(host).unwrap_or_default();
        let legal: String = host
            .trim()
            .to_lowercase()
            .chars()
            .filter(|letter| is_legal(&letter.to_string()))
            .take(63)
            .collect();
        let id = if legal.is_empty() { "well-gateway".to_owned() } else { legal };
        self.rows.insert(NAME, (id.clone(), false));
        Some(id)
    }

    /// A list of secrets, from the setting or from the file that `NAME_FILE` names; maybe none.
    pub fn secrets(&mut self, name: &'static str, bytes_min: usize) -> Option<Secrets> {
        let file_name = format!("{name}_FILE");
        let value = self.environment.get(name).filter(|value| !value.is_empty());
        let file = self.environment.get(&file_name).filter(|file| !file.is_empty());
        let result = match (value, file) {
            (Some(_), Some(_)) => {
                self.rows.insert(name, (String::new(), true));
                self.mistake(name, &format!("and {file_name} are both set: keep one"));
                return None;
            }
            (None, None) => Ok(Secrets::default()),
            (Some(value), None) => Secrets::fixed(
                value
                    .split(',')
                    .map(str::trim)
                    .filter(|value| !value.is_empty())
                    .map(str::to_owned),
            ),
            (None, Some(file)) => Secrets::file(Path::new(file)),
        };
        let (shown, is_set) = match &result {
            Ok(secrets) if secrets.is_empty() => ("none".to_owned(), false),
            Ok(secrets) => (format!("{secrets:?}"), true),
            Err(_) => (String::new(), true),
        };
        self.rows.insert(name, (shown, is_set));
        let secrets = match result {
            Ok(secrets) => secrets,
            Err(error) => {
                let at = if file.is_some() { &file_name } else { name };
                self.mistakes.push(format!("{at} {error}"));
                return None;
            }
        };
        let is_short = |secret: &secrecy::SecretString| {
            secrecy::ExposeSecret::expose_secret(secret).len() < bytes_min
        };
        if secrets.current().iter().any(is_short) {
            self.mistake(
                name,
                &format!(
                    "holds a secret shorter than {bytes_min} characters, which could be guessed"
                ),
            );
        }
        Some(secrets)
    }

    /// The text of a setting, or its default; an empty one counts as not set.
    fn text(&mut self, name: &'static str) -> Option<String> {
        let Some(key) = KEYS.iter().find(|key| key.name == name) else {
            self.mistake(name, "is read and is not in the table of settings");
            return None;
        };
        let set = self
            .environment
            .get(name)
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty());
        let row = (set.clone().unwrap_or_else(|| key.default.to_owned()), set.is_some());
        self.rows.insert(key.name, row.clone());
        Some(row.0)
    }

    fn unknown_names(&self) -> Vec<String> {
        let known: BTreeSet<String> = KEYS
            .iter()
            .flat_map(|key| {
                let file = (key.value == Shown::Secret).then(|| format!("{}_FILE", key.name));
                [Some(key.name.to_owned()), file]
            })
            .flatten()
            .collect();
        let ours = self.environment.keys().filter(|name| name.starts_with("WELL_"));
        ours.filter(|name| !known.contains(*name) && !is_injected(name))
            .map(|name| warning(name, &known))
            .collect()
    }
}

fn warning(name: &str, known: &BTreeSet<String>) -> String {
    let nearest = known.iter().map(|known| (strsim::damerau_levenshtein(name, known), known)).min();
    match nearest {
        Some((distance, nearest)) if distance <= 4 => {
            format!("{name} is no setting: did you mean {nearest}?")
        }
        _ => format!("{name} is no setting"),
    }
}

/// Kubernetes tells every pod of every service: `WELL_GATEWAY_PORT=tcp://10.0.0.7:50051` and more.
fn is_injected(name: &str) -> bool {
    INJECTED_ENDS.iter().any(|end| name.ends_with(end))
        || name.contains("_SERVICE_PORT_")
        || name.contains("_PORT_")
            && ["_TCP", "_UDP"].iter().any(|protocol| name.contains(protocol))
}

fn base_url(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text)
        .map_err(|_| "is no address: expected one such as https://api.wellapp.ai")?;
    let is_loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => {}
        "http" if is_loopback => {}
        "http" => {
            return Err(
                "is http beyond loopback: the token would be readable on the way; use https",
            );
        }
        _ => return Err("is neither https nor http"),
    }
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err("holds a user, a query or a fragment: only a base address is expected");
    }
    match url.path().trim_end_matches('/') {
        path if path.ends_with("/v1") => {
            Err("ends with /v1, which the gateway adds itself: leave it out")
        }
        _ => Ok(url),
    }
}
