//! What the annotations say, once they are checked; and what is wrong, where they are not.

use prost_reflect::{FieldDescriptor, MessageDescriptor};

use super::template::Segment;

/// An RPC and the call that it makes.
#[derive(Debug)]
pub struct Binding {
    pub rpc: String,
    pub method: String,
    pub path: Vec<Segment>,
    pub request: MessageDescriptor,
    pub response: MessageDescriptor,
    pub body: Body,
    pub envelope: Envelope,
    pub paging: i32,
    pub constants: Vec<Constant>,
    pub safe_to_repeat: bool,
    pub put_fallback: bool,
    pub needs: String,
}

/// What a body is made of.
#[derive(Debug)]
pub enum Body {
    None,
    Resource(FieldDescriptor),
    Places,
}

/// The form of the bodies.
#[derive(Debug)]
pub enum Envelope {
    JsonApi,
    Records { root: String, id: String },
    Flat,
    Action,
}

/// A value in the call.
#[derive(Debug)]
pub struct Constant {
    pub body_path: String,
    pub query: String,
    pub value: String,
    pub when: String,
}

/// A wrong annotation.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub what: String,
    pub text: String,
}

/// One line for each mistake.
pub fn list(mistakes: &[Mistake]) -> String {
    let line = |m: &Mistake| format!("{}:{}:{}: {}: {}", m.file, m.line, m.column, m.what, m.text);
    mistakes.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Everything that the annotations say: the bindings, and the RPCs that have code of their own.
#[derive(Debug, Default)]
pub struct Rules {
    pub bindings: Vec<Binding>,
    pub specials: Vec<String>,
    /// All messages as which resources are read.
    pub resources: Vec<MessageDescriptor>,
    /// All messages that hold a secret.
    pub secret: Vec<MessageDescriptor>,
}
