//! Pages: the five forms that Well has, behind one `page_size` and one `page_token`.
//!
//! A token is Well's cursor, or the number of a page, as text. A route whose answers disagree with
//! its documentation still works: a cursor that comes back where numbers were expected is sent as
//! a cursor.

use serde_json::{Map, Value};

use super::envelope;
use super::table::Paging;

/// Begins a token that is the number of a page where a cursor was expected.
const NUMBERED: &str = "page:";
/// Rows of a page when the caller names no size.
pub const SIZE_DEFAULT: i64 = 20;
/// Most rows of a page: Well takes 500 on some routes and 200 on others.
pub const SIZE_MAX: i64 = 200;
/// Most rows of a page by number: what the older routes take.
const NUMBERED_SIZE_MAX: i64 = 100;

/// Which page was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    paging: Paging,
    /// Most rows.
    size: i64,
    /// The page's number, from 1, or the first row of a list that the gateway cuts, from 0.
    number: i64,
}

impl Page {
    /// The page that a request asks for.
    pub fn asked(paging: Paging, fields: &Map<String, Value>) -> Self {
        let number = token(fields).and_then(|token| token.parse().ok());
        let (size, first) = match paging {
            Paging::Whole => (fields.get("page_size").and_then(Value::as_i64).unwrap_or(0), 0),
            Paging::BracketNumber | Paging::Number => (size(fields).min(NUMBERED_SIZE_MAX), 1),
            Paging::Cursor | Paging::BracketCursor => (size(fields), 1),
        };
        Self { paging, size, number: number.unwrap_or(first) }
    }

    /// The rows of this page; all of them where Well has cut the list already.
    pub fn rows<'a>(&self, rows: &'a [Value]) -> &'a [Value] {
        if self.paging != Paging::Whole {
            return rows;
        }
        let start = usize::try_from(self.number).unwrap_or_default().min(rows.len());
        let rows = rows.split_at(start).1;
        match usize::try_from(self.size) {
            Ok(size) if size > 0 && size < rows.len() => rows.split_at(size).0,
            _ => rows,
        }
    }

    /// The next page's token and the total, where they are known; `row_count` is what Well sent.
    pub fn next(&self, answer: &Value, row_count: usize) -> (Option<String>, Option<i64>) {
        let row_count = i64::try_from(row_count).unwrap_or(i64::MAX);
        if self.paging == Paging::Whole {
            let next = self.number.saturating_add(self.size);
            let more = self.size > 0 && next < row_count;
            return (more.then(|| next.to_string()), Some(row_count));
        }
        let (cursor, total) = envelope::page(answer);
        if cursor.is_some() {
            return (cursor, total);
        }
        if matches!(self.paging, Paging::Cursor | Paging::BracketCursor) {
            // An older version of Well has pages by number where the newest has a cursor.
            let (page, pages) = (envelope::page_number(answer), envelope::page_count(answer));
            let next = page.zip(pages).filter(|(page, pages)| page < pages);
            return (next.map(|(page, _)| format!("{NUMBERED}{}", page + 1)), total);
        }
        let more = match (envelope::page_count(answer), total) {
            (Some(pages), _) => self.number < pages,
            (None, Some(total)) => self.number.saturating_mul(self.size) < total,
            // Nothing is said of the end: a full page may have another one behind it.
            (None, None) => row_count >= self.size,
        };
        (more.then(|| (self.number + 1).to_string()), total)
    }
}

/// The size of a page, within what Well takes.
pub fn size(fields: &Map<String, Value>) -> i64 {
    match fields.get("page_size").and_then(Value::as_i64).unwrap_or_default() {
        0 => SIZE_DEFAULT,
        size => size.clamp(1, SIZE_MAX),
    }
}

/// The token of the page, when it is not the first one.
pub fn token(fields: &Map<String, Value>) -> Option<&str> {
    fields.get("page_token").and_then(Value::as_str).filter(|token| !token.is_empty())
}

/// The query parameters of a page.
pub fn parameters(
    paging: Paging,
    fields: &Map<String, Value>,
    parameters: &mut Vec<(&'static str, String)>,
) {
    let size = Page::asked(paging, fields).size.to_string();
    let token = token(fields).map(str::to_owned);
    if let Some(number) = token.as_ref().and_then(|token| token.strip_prefix(NUMBERED)) {
        parameters.push(("page", number.to_owned()));
        return parameters.push(("limit", size));
    }
    let is_number = token.as_ref().is_none_or(|token| token.parse::<u32>().is_ok());
    let (limit, cursor) = match paging {
        Paging::Whole => return,
        Paging::Cursor => ("limit", "cursor"),
        Paging::BracketCursor => ("page[limit]", "page[cursor]"),
        Paging::BracketNumber if is_number => ("page[size]", "page[number]"),
        Paging::BracketNumber => ("page[limit]", "page[cursor]"),
        Paging::Number if is_number => ("limit", "page"),
        Paging::Number => ("limit", "cursor"),
    };
    parameters.push((limit, size));
    if let Some(token) = token {
        parameters.push((cursor, token));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(size: i64, token: &str) -> Map<String, Value> {
        Map::from_iter([
            ("page_size".to_owned(), json!(size)),
            ("page_token".to_owned(), json!(token)),
        ])
    }

    fn asked(paging: Paging, size: i64, token: &str) -> String {
        let mut list = Vec::new();
        parameters(paging, &fields(size, token), &mut list);
        list.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    #[test]
    fn each_form_asks_in_its_own_words() {
        for (paging, size, token, expected) in [
            (Paging::Cursor, 0, "", "limit=20"),
            (Paging::Cursor, 1_000, "abc", "limit=200&cursor=abc"),
            (Paging::BracketCursor, 5, "abc", "page[limit]=5&page[cursor]=abc"),
            (Paging::BracketNumber, 5, "3", "page[size]=5&page[number]=3"),
            (Paging::BracketNumber, 5, "abc", "page[limit]=5&page[cursor]=abc"),
            (Paging::Cursor, 5, "page:2", "page=2&limit=5"),
            (Paging::Number, 500, "2", "limit=100&page=2"),
            (Paging::Number, 5, "abc", "limit=5&cursor=abc"),
            (Paging::Whole, 5, "5", ""),
        ] {
            assert_eq!(asked(paging, size, token), expected);
        }
    }

    #[test]
    fn each_form_finds_the_next_page_and_the_total() {
        let canonical = json!({"meta": {"total": 40}, "links": {"next": "n"}});
        let address = json!({"links": {"next": "https://x.example/v1/a?cursor=n&limit=2"}});
        let records = json!({"meta": {"total": 9, "nextCursor": "n"}});
        let older = json!({"meta": {"total": 9, "page": 1, "limit": 5, "total_pages": 2}});
        let pagination = json!({"meta": {"pagination": {"total": 9, "total_pages": 2}}});
        let last = json!({"links": {"next": null}, "meta": {"total": 40}});
        let last_older = json!({"meta": {"total": 9, "page": 2, "limit": 5, "total_pages": 2}});
        let next = |text: &str| Some(text.to_owned());
        for (paging, token, answer, expected) in [
            (Paging::Cursor, "", &canonical, (next("n"), Some(40))),
            (Paging::Cursor, "", &address, (next("n"), None)),
            (Paging::Cursor, "x", &last, (None, Some(40))),
            (Paging::BracketCursor, "", &records, (next("n"), Some(9))),
            (Paging::BracketNumber, "", &older, (next("2"), Some(9))),
            (Paging::BracketNumber, "2", &older, (None, Some(9))),
            (Paging::BracketNumber, "", &canonical, (next("n"), Some(40))),
            (Paging::Cursor, "", &older, (next("page:2"), Some(9))),
            (Paging::Cursor, "page:2", &last_older, (None, Some(9))),
            (Paging::Number, "", &pagination, (next("2"), Some(9))),
            (Paging::Number, "2", &pagination, (None, Some(9))),
        ] {
            let page = Page::asked(paging, &fields(5, token));
            assert_eq!(page.next(answer, 5), expected, "{paging:?} {token} {answer}");
        }
        let page = Page::asked(Paging::Number, &fields(5, ""));
        assert_eq!(page.next(&json!({}), 5).0, next("2"));
        assert_eq!(page.next(&json!({}), 4).0, None);
    }

    #[test]
    fn a_whole_list_is_cut_here() {
        let rows: Vec<Value> = (0..5).map(Value::from).collect();
        let page = |size, token| {
            let page = Page::asked(Paging::Whole, &fields(size, token));
            (page.rows(&rows).len(), page.next(&Value::Null, rows.len()).0)
        };
        assert_eq!(page(0, ""), (5, None));
        assert_eq!(page(2, ""), (2, Some("2".to_owned())));
        assert_eq!(page(2, "4"), (1, None));
        assert_eq!(page(2, "99"), (0, None));
    }
}
