//! What the vendor knows: plain data and what happens to it, without HTTP.

use std::collections::{BTreeMap, VecDeque};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::faults::Faults;
use super::samples;

/// Requests and deliveries that are remembered.
const REMEMBERED_MAX: usize = 10_000;

/// Everything.
#[derive(Debug)]
pub struct State {
    /// The clock's lead over the real one.
    lead: SignedDuration,
    /// Oldest first; the first is the default workspace of the token.
    pub workspaces: Vec<Workspace>,
    /// Oldest first.
    pub webhooks: Vec<Webhook>,
    /// Plain resources, oldest first.
    pub resources: Vec<Resource>,
    /// Documents and companies that were deleted, with the time of it: only records show them.
    pub deleted: Vec<Resource>,
    /// Files of documents, by their ids.
    pub files: BTreeMap<String, StoredFile>,
    /// What goes wrong next.
    pub faults: Faults,
    /// Calls under way, and the most there have been.
    pub under_way: (usize, usize),
    /// What was asked, oldest first.
    pub requests: VecDeque<Value>,
    /// What was delivered, oldest first.
    pub deliveries: VecDeque<Value>,
}

/// A workspace.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Well's id.
    pub id: String,
    /// Its attributes.
    pub attributes: Map<String, Value>,
    /// The person for whom it was made.
    pub owner: Option<String>,
    /// The company that it stands for.
    pub own_company: Option<Value>,
    /// The Gmail connector's status, and the person who installed it.
    pub gmail: Option<(String, String)>,
}

/// A webhook, of either generation.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Well's id.
    pub id: String,
    /// The workspace whose events it gets.
    pub workspace_id: String,
    /// Where to.
    pub url: String,
    /// Which.
    pub events: Vec<String>,
    /// Sent with each delivery.
    pub headers: Map<String, Value>,
    /// For people.
    pub description: Option<String>,
    /// When it was created and changed.
    pub created_at: String,
    /// See `created_at`.
    pub updated_at: Option<String>,
}

/// A file of a document.
#[derive(Clone, Debug)]
pub struct StoredFile {
    /// Its first bytes.
    pub kept: Vec<u8>,
    /// How many it has.
    pub size_bytes: u64,
    /// Its MIME type.
    pub content_type: String,
}

/// A plain resource.
#[derive(Clone, Debug)]
pub struct Resource {
    /// Its kind, such as `document` or `company`.
    pub kind: &'static str,
    /// Well's id.
    pub id: String,
    /// Where it belongs.
    pub workspace_id: String,
    /// Its attributes.
    pub attributes: Map<String, Value>,
    /// Its relationships.
    pub relationships: Map<String, Value>,
}

/// Something that happened to a resource.
#[derive(Clone, Debug)]
pub struct Happening {
    /// `document.uploaded` and so on.
    pub event: String,
    /// When.
    pub at: String,
    /// The workspace, its external id and the person who installed Gmail there.
    pub workspace_id: String,
    /// See `workspace_id`.
    pub external_workspace_id: Value,
    /// See `workspace_id`.
    pub people_id: Value,
    /// What it happened to, as it is now.
    pub resource: Resource,
}

impl State {
    /// A new account with its default workspace.
    pub fn new() -> Self {
        let mut state = Self {
            lead: SignedDuration::ZERO,
            workspaces: Vec::new(),
            webhooks: Vec::new(),
            resources: samples::all(),
            deleted: Vec::new(),
            files: BTreeMap::new(),
            faults: Faults::default(),
            under_way: (0, 0),
            requests: VecDeque::new(),
            deliveries: VecDeque::new(),
        };
        let attributes = Map::from_iter([("name".to_owned(), json!("Default workspace"))]);
        state.create_workspace(attributes, None);
        state
    }

    /// The time, as the vendor writes it.
    pub fn now(&self) -> String {
        let now = Timestamp::now().checked_add(self.lead).unwrap_or(Timestamp::MAX);
        format!("{now:.3}")
    }

    /// The time, as a header says it.
    pub fn http_date(&self) -> String {
        let now = Timestamp::now().checked_add(self.lead).unwrap_or(Timestamp::MAX);
        now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    /// Sets the clock; it goes on from there.
    pub fn set_clock(&mut self, to: Timestamp) {
        self.lead = to.duration_since(Timestamp::now());
    }

    /// Puts the clock forward.
    pub fn advance_clock(&mut self, by: SignedDuration) {
        self.lead = self.lead.saturating_add(by);
    }

    /// Makes a workspace of checked attributes.
    pub fn create_workspace(
        &mut self,
        given: Map<String, Value>,
        parent: Option<String>,
    ) -> Workspace {
        let now = self.now();
        let mut attributes = Map::new();
        for (name, default) in [
            ("name", json!("Workspace of a candidate")),
            ("description", Value::Null),
            ("avatar_image", Value::Null),
            ("avatar_color", json!("#5B8DEF")),
            ("external_workspace_id", Value::Null),
            ("trusted", json!(false)),
            ("auto_extract_enabled", json!(false)),
            ("stage", json!("active")),
            ("timezone", json!("Europe/Paris")),
            ("parent_workspace_id", json!(parent)),
            ("created_at", json!(now)),
            ("updated_at", json!(now)),
        ] {
            attributes.insert(name.to_owned(), given.get(name).cloned().unwrap_or(default));
        }
        let workspace =
            Workspace { id: id(), attributes, owner: None, own_company: None, gmail: None };
        self.workspaces.push(workspace.clone());
        workspace
    }

    /// The workspace with this id, Well's or external.
    pub fn workspace(&mut self, id: &str) -> Option<&mut Workspace> {
        self.workspaces.iter_mut().find(|workspace| {
            workspace.id == id
                || workspace.attributes.get("external_workspace_id").and_then(Value::as_str)
                    == Some(id)
        })
    }

    /// Well's id of the default workspace.
    pub fn default_workspace(&self) -> String {
        self.workspaces.first().map(|workspace| workspace.id.clone()).unwrap_or_default()
    }

    /// Makes a document or a company.
    pub fn create(
        &mut self,
        kind: &'static str,
        workspace_id: &str,
        given: Map<String, Value>,
    ) -> Resource {
        let now = self.now();
        let mut attributes = given;
        let status = if kind == "document" { "uploaded" } else { "active" };
        for (name, value) in
            [("status", json!(status)), ("created_at", json!(now)), ("updated_at", json!(now))]
        {
            attributes.insert(name.to_owned(), value);
        }
        self.push(kind, workspace_id, attributes, Map::new())
    }

    /// Makes a plain resource.
    pub fn create_with(
        &mut self,
        kind: &'static str,
        workspace_id: &str,
        given: Map<String, Value>,
        relationships: Map<String, Value>,
    ) -> Resource {
        let now = self.now();
        let mut attributes = given;
        attributes.insert("created_at".to_owned(), json!(now));
        attributes.insert("updated_at".to_owned(), json!(now));
        self.push(kind, workspace_id, attributes, relationships)
    }

    fn push(
        &mut self,
        kind: &'static str,
        workspace_id: &str,
        attributes: Map<String, Value>,
        relationships: Map<String, Value>,
    ) -> Resource {
        let workspace_id = workspace_id.to_owned();
        let resource = Resource { kind, id: id(), workspace_id, attributes, relationships };
        self.resources.push(resource.clone());
        resource
    }

    /// A resource.
    pub fn resource(&self, kind: &str, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.kind == kind && resource.id == id)
    }

    /// A resource, to be changed.
    pub fn resource_mut(&mut self, kind: &str, id: &str) -> Option<&mut Resource> {
        self.resources.iter_mut().find(|resource| resource.kind == kind && resource.id == id)
    }

    /// Changes a resource.
    pub fn change(
        &mut self,
        kind: &str,
        id: &str,
        changes: Map<String, Value>,
    ) -> Option<Resource> {
        let now = self.now();
        let resource = self
            .resources
            .iter_mut()
            .find(|resource| resource.kind == kind && resource.id == id)?;
        resource.attributes.extend(changes);
        resource.attributes.insert("updated_at".to_owned(), json!(now));
        Some(resource.clone())
    }

    /// Removes a resource.
    pub fn delete(&mut self, kind: &str, id: &str) -> Option<Resource> {
        let at = self
            .resources
            .iter()
            .position(|resource| resource.kind == kind && resource.id == id)?;
        let resource = self.resources.remove(at);
        if matches!(kind, "document" | "company") {
            let mut gone = resource.clone();
            gone.attributes.insert("deleted_at".to_owned(), json!(self.now()));
            self.deleted.push(gone);
        }
        Some(resource)
    }

    /// What is told of something that happened.
    pub fn happening(&mut self, event: &str, resource: Resource) -> Happening {
        let at = self.now();
        let workspace = self.workspace(&resource.workspace_id);
        let external = workspace
            .as_ref()
            .and_then(|workspace| workspace.attributes.get("external_workspace_id").cloned());
        let people = workspace
            .and_then(|workspace| workspace.gmail.as_ref().map(|(_, people_id)| json!(people_id)));
        Happening {
            event: event.to_owned(),
            at,
            workspace_id: resource.workspace_id.clone(),
            external_workspace_id: external.unwrap_or_default(),
            people_id: people.unwrap_or_default(),
            resource,
        }
    }

    /// The webhooks that are told of an event: the workspace's own, and its parent's.
    pub fn listeners(&mut self, happening: &Happening) -> Vec<Webhook> {
        let parent = self.workspace(&happening.workspace_id).and_then(|workspace| {
            workspace
                .attributes
                .get("parent_workspace_id")
                .and_then(Value::as_str)
                .map(str::to_owned)
        });
        let hears = |webhook: &&Webhook| {
            let scope = webhook.workspace_id == happening.workspace_id
                || Some(&webhook.workspace_id) == parent.as_ref();
            scope && webhook.events.contains(&happening.event)
        };
        self.webhooks.iter().filter(hears).cloned().collect()
    }

    /// Remembers a request.
    pub fn remember_request(&mut self, request: Value) {
        remember(&mut self.requests, request);
    }

    /// Remembers a delivery.
    pub fn remember_delivery(&mut self, delivery: Value) {
        remember(&mut self.deliveries, delivery);
    }
}

impl Default for State {
    fn default() -> Self {
        Self::new()
    }
}

/// A new id.
pub fn id() -> String {
    Uuid::new_v4().to_string()
}

fn remember(list: &mut VecDeque<Value>, value: Value) {
    if list.len() == REMEMBERED_MAX {
        list.pop_front();
    }
    list.push_back(value);
}
