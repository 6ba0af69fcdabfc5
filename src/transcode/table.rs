//! What the build makes of the annotations: bindings, and a table for each message in them.
//!
//! Data only. The build has checked it: a path's variables are fields, every field has a place.

/// What ties an RPC to a call.
#[derive(Debug)]
pub struct Binding {
    /// `/package.Service/Method`.
    pub rpc: &'static str,
    /// The method of the call.
    pub method: http::Method,
    /// The path of the call, without the base address.
    pub path: &'static [Segment],
    /// The form of the bodies.
    pub envelope: Envelope,
    /// The request.
    pub request: &'static Message,
    /// The response.
    pub response: &'static Message,
    /// The number of the request's field that is the resource of the body.
    pub body: Option<u32>,
    /// Values that stand in the body beside what the caller gave.
    pub constants: &'static [Constant],
    /// Whether the call may be made again after a failure.
    pub repeat: Repeat,
}

/// A piece of a path.
#[derive(Debug)]
pub enum Segment {
    /// Text that stands there as it is.
    Literal(&'static str),
    /// Names of the fields that lead to the value.
    Variable(&'static [&'static str]),
}

/// The form of a call's bodies.
#[derive(Debug)]
pub enum Envelope {
    /// `{"data": {"type", "id", "attributes", "relationships"}}`.
    JsonApi,
    /// The records query: flat rows keyed by `root.column`.
    Records {
        /// What is queried.
        root: &'static str,
        /// The column that holds the id.
        id: &'static str,
    },
}

/// Whether a call may be made again after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// A second time does what the first did.
    Safe,
    /// A second time might do it twice.
    Never,
}

/// A value in the body of a call.
#[derive(Debug)]
pub struct Constant {
    /// Keys that lead to it.
    pub path: &'static [&'static str],
    /// The value.
    pub value: &'static str,
    /// The field that must be given for it.
    pub when: Option<&'static str>,
}

/// A message and how it stands in Well's bodies.
#[derive(Debug)]
pub struct Message {
    /// Its name, without the package.
    pub name: &'static str,
    /// The JSON:API type that is written, when it is a resource.
    pub resource: Option<&'static str>,
    /// Its fields by number.
    pub fields: &'static [Field],
}

/// A field of a message.
#[derive(Debug)]
pub struct Field {
    /// Its number on the wire.
    pub number: u32,
    /// Its name in the proto.
    pub name: &'static str,
    /// Well's name.
    pub well: &'static str,
    /// Other names that Well has used; read, never written.
    pub aliases: &'static [&'static str],
    /// Its kind.
    pub kind: Kind,
    /// Whether it is a list.
    pub repeated: bool,
    /// Where a field of a request goes.
    pub place: Place,
    /// Well sets it: not written, and refused in an update mask.
    pub read_only: bool,
    /// A request without it is refused.
    pub required: bool,
    /// The value is a workspace's id, Well's or the caller's own.
    pub either_workspace_id: bool,
    /// Stands in the contract and is not built: a request that has it is refused by name.
    pub not_built: bool,
}

/// What a field holds.
#[derive(Debug)]
pub enum Kind {
    /// Text. A JSON number is taken with its digits as they stand.
    String,
    /// True or false.
    Bool,
    /// 32-bit integer.
    Int32,
    /// 64-bit integer.
    Int64,
    /// Double.
    Double,
    /// Numbers and Well's words.
    Enum(&'static [(i32, &'static str)]),
    /// RFC 3339 at Well's side; a date alone is its midnight in UTC.
    Timestamp,
    /// Names of fields.
    FieldMask,
    /// Any JSON object.
    Struct,
    /// Strings by string.
    StringMap,
    /// A JSON:API relationship.
    Reference,
    /// A message inside.
    Message(&'static Message),
}

/// Where a field of a request goes.
#[derive(Debug)]
pub enum Place {
    /// Where its name, the path or the body says.
    ByName,
    /// A query parameter.
    Query(&'static str),
    /// A place in the body, by its keys.
    Body(&'static [&'static str]),
}

impl Message {
    /// The field of this number.
    pub fn field(&self, number: u32) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.number == number)
    }

    /// The field of this name.
    pub fn named(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The binding of an RPC, by `/package.Service/Method`.
pub fn binding(rpc: &str) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.rpc == rpc)
}

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
