//! Reads the facts of a delivery out of its bytes.
//!
//! Well does not document the body beyond `event` and `data`, so names, ids and times are looked
//! for wherever a sender may sensibly put them. It promises never to panic and never to recurse,
//! and to leave out what it cannot read. It knows neither HTTP answers nor the log.

mod level;

use http::HeaderMap;
use jiff::Timestamp;

use self::level::Level;

/// Bytes of an id. Well's are UUIDs of 36 bytes; a longer one is no id and counts as absent.
pub const ID_BYTES_MAX: usize = 256;

/// Bytes of an event's name. Known ones have at most 24; a longer one counts as absent.
pub const EVENT_TYPE_BYTES_MAX: usize = 128;

/// Holds the event's name where the body does not.
pub const EVENT_HEADER: &str = "x-well-event";

/// Keys whose string is the event's name, whatever it looks like.
const NAME_KEYS: [&str; 5] = ["event", "event_type", "eventType", "event_name", "eventName"];

/// The facts that a delivery states about its event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The vendor's word, such as `document.processed`.
    pub event_type: String,
    /// Well's id of the workspace.
    pub workspace_id: Option<String>,
    /// The caller's own id of the workspace.
    pub external_workspace_id: Option<String>,
    /// The person that the delivery names.
    pub people_id: Option<String>,
    /// What the event is about.
    pub resource_id: Option<String>,
    /// When it happened.
    pub occur_time: Option<Timestamp>,
    /// The vendor's id of the event or of the delivery.
    pub vendor_event_id: Option<String>,
    /// When the resource was last changed.
    pub update_time: Option<Timestamp>,
    /// When the resource was processed.
    pub process_time: Option<Timestamp>,
}

/// Why a delivery states no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The bytes are no JSON text in UTF-8.
    #[error("the body is not JSON")]
    NotJson,
    /// The JSON is a list, a string, a number, a boolean or null.
    #[error("the body is not a JSON object")]
    NotAnObject,
    /// An object in which nothing names an event.
    #[error("the body names no event")]
    NoEventName,
}

impl Unreadable {
    /// The stable word for it, in answers and dead letters.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::NotAnObject => "not_an_object",
            Self::NoEventName => "no_event_name",
        }
    }
}

/// Whose `id` and `created_at` stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Event,
    Resource,
}

/// An object in which facts may stand, with what JSON:API puts below it.
struct Place<'a> {
    owner: Owner,
    level: Level<'a>,
    attributes: Level<'a>,
    relationships: Level<'a>,
}

/// All places of a body, from the outside inwards.
struct Body<'a> {
    places: Vec<Place<'a>>,
}

/// Reads a delivery. `event_id_names` are the headers and body keys that may hold the vendor's id.
///
/// # Errors
/// When the body is no JSON object, or when neither it nor a header names an event.
pub fn read(
    headers: &HeaderMap,
    body: &[u8],
    event_id_names: &[String],
) -> Result<Delivery, Unreadable> {
    let body = Body::read(body)?;
    let event_type = body.event_type(headers).ok_or(Unreadable::NoEventName)?;
    Ok(Delivery {
        workspace_id: body.workspace_id(),
        external_workspace_id: body.external_workspace_id(),
        people_id: body.people_id(),
        resource_id: body.resource_id(&event_type),
        occur_time: body.occur_time(&event_type),
        vendor_event_id: body.vendor_event_id(headers, event_id_names),
        update_time: body.time(&["updated_at", "updatedAt"]),
        process_time: body.time(&["processed_at", "processedAt"]),
        event_type,
    })
}

/// The part of an event's name that says what happened: `processed` of `document.processed`.
pub(super) fn kind(event_type: &str) -> &str {
    event_type.rsplit('.').next().unwrap_or(event_type)
}

impl<'a> Place<'a> {
    fn new(owner: Owner, level: Level<'a>) -> Self {
        let attributes = level.child("attributes").unwrap_or_default();
        let relationships = level.child("relationships").unwrap_or_default();
        Self { owner, level, attributes, relationships }
    }

    /// A place that holds the resource, unless its `type` says that it holds the event.
    fn inner(level: Level<'a>) -> Self {
        let names_event = level.string("type").is_some_and(|text| looks_like_event(&text));
        Self::new(if names_event { Owner::Event } else { Owner::Resource }, level)
    }

    /// A related object by its name: as JSON:API writes it, or nested under that name.
    fn related(&self, name: &str) -> impl Iterator<Item = Level<'a>> {
        let linkage = self.relationships.child(name).and_then(|it| it.child("data"));
        [linkage, self.level.child(name), self.attributes.child(name)].into_iter().flatten()
    }
}

impl<'a> Body<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotJson)?;
        // Some senders put a byte order mark before the text, which JSON does not allow.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match Level::read(text) {
            Some(top) => Ok(Self { places: places(top) }),
            None if is_json_but_no_object(text) => Err(Unreadable::NotAnObject),
            None => Err(Unreadable::NotJson),
        }
    }

    /// The name under the keys that can mean nothing else, then under `type` and `name`, which
    /// may as well be a resource's, then the header.
    fn event_type(&self, headers: &HeaderMap) -> Option<String> {
        let certain = self
            .levels()
            .find_map(|level| NAME_KEYS.iter().find_map(|key| event_name(level.string(key))));
        certain
            .or_else(|| self.places.iter().find_map(Self::likely_name))
            .or_else(|| event_name(header(headers, EVENT_HEADER)))
    }

    /// A `type` of the shape `word.word`; where the event stands, also such a `name`. A resource's
    /// `name` never counts: a company may be called like its web address.
    fn likely_name(place: &Place<'a>) -> Option<String> {
        let by_type = place.level.string("type");
        let by_name = match place.owner {
            Owner::Event => place.level.string("name"),
            Owner::Resource => None,
        };
        [by_type, by_name]
            .into_iter()
            .find_map(|text| event_name(text.filter(|it| looks_like_event(it))))
    }

    fn workspace_id(&self) -> Option<String> {
        self.value(&["workspace_id", "workspaceId"]).or_else(|| self.related("workspace", &["id"]))
    }

    fn external_workspace_id(&self) -> Option<String> {
        let keys = ["external_workspace_id", "externalWorkspaceId"];
        let short = ["external_id", "externalId"];
        self.value(&keys)
            .or_else(|| self.related("workspace", &keys))
            .or_else(|| self.related("workspace", &short))
    }

    fn people_id(&self) -> Option<String> {
        self.value(&["people_id", "peopleId", "person_id", "personId"])
            .or_else(|| self.related("people", &["id"]))
            .or_else(|| self.related("person", &["id"]))
    }

    /// `document_id` for a `document.*` event, then the related document, then any `resource_id`,
    /// then the `id` of the object that holds the resource. The outermost `id` is the event's,
    /// except in a body that is the resource itself.
    fn resource_id(&self, event_type: &str) -> Option<String> {
        let word = event_type.split('.').next().unwrap_or(event_type);
        self.value(&[&format!("{word}_id"), &format!("{word}Id")])
            .or_else(|| self.related(word, &["id"]))
            .or_else(|| self.value(&["resource_id", "resourceId"]))
            .or_else(|| self.ids_of(Owner::Resource))
    }

    /// The first of the names that is present. `id` counts only where the event stands: a
    /// resource's own id would make all events about it one.
    fn vendor_event_id(&self, headers: &HeaderMap, names: &[String]) -> Option<String> {
        names.iter().find_map(|name| {
            id(header(headers, name)).or_else(|| match name.as_str() {
                "id" => self.ids_of(Owner::Event),
                key => self.places.iter().find_map(|place| id(place.level.text(key))),
            })
        })
    }

    /// When it happened, as stated; else the resource's time that belongs to this kind of event;
    /// else the time of the envelope. `created_at` beside a resource is not when it was processed.
    fn occur_time(&self, event_type: &str) -> Option<Timestamp> {
        let own: &[&str] = match kind(event_type) {
            "created" => &["created_at", "createdAt"],
            "uploaded" => &["uploaded_at", "uploadedAt", "created_at", "createdAt"],
            "updated" => &["updated_at", "updatedAt"],
            "processed" => &["processed_at", "processedAt", "updated_at", "updatedAt"],
            "deleted" => &["deleted_at", "deletedAt"],
            _ => &[],
        };
        self.time(&["occurred_at", "occurredAt"])
            .or_else(|| self.time(own))
            .or_else(|| self.time(&["timestamp"]))
            .or_else(|| self.envelope_time())
    }

    fn envelope_time(&self) -> Option<Timestamp> {
        let has_resource = self.places.iter().any(|place| place.owner == Owner::Resource);
        let mut envelopes = self.places.iter().filter(|place| place.owner == Owner::Event);
        let keys = ["created_at", "createdAt"];
        let time = envelopes.find_map(|place| keys.iter().find_map(|key| place.level.time(key)));
        time.filter(|_| has_resource)
    }

    fn levels(&self) -> impl Iterator<Item = &Level<'a>> {
        self.places.iter().flat_map(|place| [&place.level, &place.attributes])
    }

    fn value(&self, keys: &[&str]) -> Option<String> {
        self.levels().find_map(|level| keys.iter().find_map(|key| id(level.text(key))))
    }

    fn related(&self, name: &str, keys: &[&str]) -> Option<String> {
        let mut objects = self.places.iter().flat_map(|place| place.related(name));
        objects.find_map(|object| keys.iter().find_map(|key| id(object.text(key))))
    }

    fn ids_of(&self, owner: Owner) -> Option<String> {
        let mut places = self.places.iter().filter(|place| place.owner == owner);
        places.find_map(|place| id(place.level.text("id")))
    }

    /// A time, the resource's own before the envelope's.
    fn time(&self, keys: &[&str]) -> Option<Timestamp> {
        [Owner::Resource, Owner::Event].into_iter().find_map(|owner| {
            let places = self.places.iter().filter(|place| place.owner == owner);
            let mut levels = places.flat_map(|place| [&place.attributes, &place.level]);
            levels.find_map(|level| keys.iter().find_map(|key| level.time(key)))
        })
    }
}

fn places(top: Level<'_>) -> Vec<Place<'_>> {
    let data = top.child("data");
    let payload = top.child("payload");
    let inner = [
        child(data.as_ref(), "data"),
        child(data.as_ref(), "resource"),
        child(payload.as_ref(), "data"),
        top.child("resource"),
    ];
    let around = [top.child("event"), top.child("meta")];
    let inner: Vec<Place<'_>> =
        [data, payload].into_iter().chain(inner).flatten().map(Place::inner).collect();
    let around = around.into_iter().flatten().map(|level| Place::new(Owner::Event, level));
    let outer = Place::new(outer_owner(&top, &inner), top);
    std::iter::once(outer).chain(around).chain(inner).collect()
}

fn child<'a>(parent: Option<&Level<'a>>, key: &str) -> Option<Level<'a>> {
    parent.and_then(|level| level.child(key))
}

/// The outermost object is the resource itself when it has a `type` that names no event and
/// nothing inside holds a resource; else it is the event.
fn outer_owner(top: &Level<'_>, inner: &[Place<'_>]) -> Owner {
    match top.string("type") {
        Some(text) if inner.is_empty() && !looks_like_event(&text) => Owner::Resource,
        Some(_) | None => Owner::Event,
    }
}

fn is_json_but_no_object(text: &str) -> bool {
    let value: Result<&serde_json::value::RawValue, _> = serde_json::from_str(text);
    value.is_ok_and(|value| !value.get().starts_with('{'))
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn id(text: Option<String>) -> Option<String> {
    bounded(text, ID_BYTES_MAX)
}

/// A text that can be an id.
pub(super) fn sound_id(text: String) -> Option<String> {
    id(Some(text))
}

fn event_name(text: Option<String>) -> Option<String> {
    bounded(text, EVENT_TYPE_BYTES_MAX)
}

fn bounded(text: Option<String>, bytes_max: usize) -> Option<String> {
    let text = text?;
    let text = text.trim();
    let is_sound = !text.is_empty() && text.len() <= bytes_max && !text.contains(char::is_control);
    is_sound.then(|| text.to_owned())
}

/// Two words or more with dots between, as all of Well's event names are.
fn looks_like_event(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
    };
    text.contains('.') && text.split('.').all(is_word)
}
