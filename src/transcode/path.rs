//! Writes paths and queries so that a value can be nothing but a value.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 3986 calls unreserved stays as it is, all else is encoded: `/`, `+`, `&` and `%` too.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Longest value in a path or query, in bytes: ids are short, URLs may be 2,000.
pub const VALUE_BYTES_MAX: usize = 4096;

/// A value as one segment of a path.
///
/// # Errors
/// A text that says why it cannot be one: it is empty, too long, or a dot segment, which any
/// address parser would take for a step up, even encoded.
pub fn segment(value: &str) -> Result<String, String> {
    check(value).map(|()| encode(value))
}

/// Whether a value can be one segment of a path.
///
/// # Errors
/// See `segment`.
pub fn check(value: &str) -> Result<(), String> {
    match value {
        "" => Err("is empty: it is needed to find the resource".to_owned()),
        "." | ".." => Err(format!("`{value}` is no id")),
        value if value.len() > VALUE_BYTES_MAX => {
            Err(format!("is longer than {VALUE_BYTES_MAX} bytes"))
        }
        _ => Ok(()),
    }
}

/// A value in a query.
pub fn encode(value: &str) -> String {
    utf8_percent_encode(value, VALUE).to_string()
}

/// Puts parameters after a path that has none yet.
pub fn with_query<'a, I: IntoIterator<Item = (&'a str, &'a str)>>(
    path: &str,
    parameters: I,
) -> String {
    let pairs =
        parameters.into_iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let query = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_leave_its_segment() {
        for (value, encoded) in [
            ("a/b", "a%2Fb"),
            ("a b", "a%20b"),
            ("a+b&c=d", "a%2Bb%26c%3Dd"),
            ("50%", "50%25"),
            ("\u{e9}", "%C3%A9"),
            ("a?b#c", "a%3Fb%23c"),
            ("a:b", "a%3Ab"),
            ("x-_.~9", "x-_.~9"),
        ] {
            assert_eq!(segment(value).unwrap(), encoded);
        }
        for value in ["", ".", "..", &"x".repeat(VALUE_BYTES_MAX + 1)] {
            assert!(segment(value).is_err(), "{value}");
        }
    }

    #[test]
    fn a_query_keeps_what_stands_between_its_marks() {
        let query =
            with_query("/p", [("state", "a+b&c"), ("redirect_url", "https://x.example/?q=\u{fc}")]);
        assert_eq!(
            query,
            "/p?state=a%2Bb%26c&redirect_url=https%3A%2F%2Fx.example%2F%3Fq%3D%C3%BC"
        );
        assert_eq!(with_query("/p", []), "/p");
    }
}
