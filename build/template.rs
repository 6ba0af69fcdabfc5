//! Path templates of `google.api.http`: literal segments and `{field.path}` variables.
//!
//! The grammar is the part that Well's routes need. What it leaves out (`*`, `**`, `{x=y}` and
//! verbs after a colon) is refused with the column, never misread.

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that stands in the path as it is.
    Literal(String),
    /// The names of the fields that lead to the value.
    Variable(Vec<String>),
}

/// What is wrong in a template, and at which character, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    pub at: usize,
    pub text: String,
}

/// Takes a template apart.
pub fn parse(template: &str) -> Result<Vec<Segment>, Flaw> {
    if !template.starts_with('/') {
        return Err(flaw(0, "a path begins with `/`"));
    }
    let mut segments = Vec::new();
    let mut literal = String::new();
    let mut at = 0;
    while let Some(found) = template[at..].chars().next() {
        match found {
            '{' => {
                let (names, after) = variable(template, at)?;
                if !literal.is_empty() {
                    segments.push(Segment::Literal(std::mem::take(&mut literal)));
                }
                segments.push(Segment::Variable(names));
                at = after;
            }
            '}' => return Err(flaw(at, "`}` without `{`")),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '/' | '-' | '_' | '.' => {
                literal.push(found);
                at += 1;
            }
            other => return Err(flaw(at, &format!("`{other}` is not supported in a path"))),
        }
    }
    if !literal.is_empty() {
        segments.push(Segment::Literal(literal));
    }
    Ok(segments)
}

fn variable(template: &str, open: usize) -> Result<(Vec<String>, usize), Flaw> {
    let inside = &template[open + 1..];
    let Some(length) = inside.find('}') else {
        return Err(flaw(open, "`{` without `}`"));
    };
    let names: Vec<String> = inside[..length].split('.').map(str::to_owned).collect();
    let mut at = open + 1;
    for name in &names {
        let plain =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        if name.is_empty() || !name.chars().all(plain) {
            return Err(flaw(at, &format!("`{name}` is not the name of a field")));
        }
        at += name.len() + 1;
    }
    Ok((names, open + length + 2))
}

fn flaw(at: usize, text: &str) -> Flaw {
    Flaw { at, text: text.to_owned() }
}
