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
    /// How a list is cut into pages.
    pub paging: Paging,
    /// The request.
    pub request: &'static Message,
    /// The response.
    pub response: &'static Message,
    /// What the body is made of.
    pub body: Body,
    /// Values that stand in the call beside what the caller gave.
    pub constants: &'static [Constant],
    /// Whether the call may be made again after a failure.
    pub repeat: Repeat,
    /// Whether PUT is tried where PATCH is not found.
    pub put_fallback: bool,
    /// The setting that must be `true`.
    pub needs: Option<&'static str>,
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
    /// Keys at the top of the answer are the response's fields.
    Flat,
    /// Attributes are the response's fields.
    Action,
}

/// How a list is cut into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// `limit` and `cursor`.
    Cursor,
    /// `page[limit]` and `page[cursor]`.
    BracketCursor,
    /// `page[number]` and `page[size]`.
    BracketNumber,
    /// `page` and `limit`.
    Number,
    /// Well answers the whole list, the gateway cuts it.
    Whole,
}

/// What a body is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// The resource in the request's field of this number, and what has a place of its own.
    Resource(u32),
    /// Only what has a place of its own.
    Places,
}

/// Whether a call may be made again after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// A second time does what the first did.
    Safe,
    /// A second time might do it twice.
    Never,
}

/// A value in the call.
#[derive(Debug)]
pub struct Constant {
    /// Where it goes.
    pub place: Place,
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
    /// Types under which it is read, in lower case, without `-` and `_`.
    pub read_types: &'static [&'static str],
    /// Whether a field of it is read from a path of keys.
    pub has_paths: bool,
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
    /// Well's name when it is read; with dots, a path of keys.
    pub well: &'static str,
    /// Well's name when it is written.
    pub write: &'static str,
    /// Other names that Well has used; read, never written.
    pub aliases: &'static [&'static str],
    /// Its kind.
    pub kind: Kind,
    /// Whether it is a list.
    pub repeated: bool,
    /// Where a field of a request goes.
    pub place: Place,
    /// Who may write it.
    pub access: Access,
    /// A request without it is refused; in a resource, only where it is created.
    pub required: bool,
    /// The value is a workspace's id, Well's or the caller's own.
    pub either_workspace_id: bool,
    /// Stands in the contract and is not built: a request that has it is refused by name.
    pub not_built: bool,
    /// Holds a secret: never stored, never shown.
    pub secret: bool,
    /// The type that a reference is written with where the caller gives none.
    pub refers_to: &'static str,
    /// Holds the whole object in which it would stand.
    pub whole: bool,
    /// Another field that must be given with it.
    pub requires: &'static str,
    /// Operators that a filter may have beside this value.
    pub operators: &'static [&'static str],
    /// What its values must be.
    pub rule: Rule,
}

/// Who may write a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The caller, always.
    Free,
    /// The caller, when the resource is created.
    Create,
    /// Only Well.
    Read,
}

/// What values must be; 0 and `None` mean no limit.
#[derive(Debug)]
pub struct Rule {
    /// Fewest and most characters of a text.
    pub length: (usize, usize),
    /// The form of a text.
    pub format: Format,
    /// Smallest and largest number.
    pub range: (Option<i64>, Option<i64>),
    /// Fewest and most values of a list.
    pub items: (usize, usize),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Any.
    Any,
    /// A UUID.
    Uuid,
    /// An absolute http or https address.
    Url,
    /// `YYYY-MM-DD`.
    Date,
    /// Lower-case letters, digits, dots and underscores.
    Key,
}

/// What a field holds.
#[derive(Debug)]
pub enum Kind {
    /// Text. A JSON number is taken with its digits as they stand.
    String,
    /// Text at the caller's side, a JSON number with the same digits at Well's.
    Decimal,
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
    /// Any JSON value.
    Value,
    /// Strings by string.
    StringMap,
    /// A JSON:API relationship.
    Reference,
    /// A field to sort by, and the direction.
    Sort(Signed),
    /// A new resource beside the one that is written, by an id of the caller's own.
    Child(&'static Message),
    /// Resources beside the one that is answered.
    Included,
    /// A message inside.
    Message(&'static Message),
}

/// How a sort stands in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// One parameter, with a minus sign for descending.
    Yes,
    /// Two parameters.
    No,
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

/// The message of a resource that Well names by this type, in any spelling.
pub fn resource_of_type(name: &str) -> Option<&'static Message> {
    let plain = |letter: &char| !matches!(letter, '-' | '_');
    let name: String =
        name.chars().filter(plain).map(|letter| letter.to_ascii_lowercase()).collect();
    RESOURCES.iter().copied().find(|message| message.read_types.contains(&name.as_str()))
}

/// The binding of an RPC, by `/package.Service/Method`.
pub fn binding(rpc: &str) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.rpc == rpc)
}

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
