//! The plain resources of the API: one entry each, by Well's attribute tables.
//!
//! What is special about a resource stands in `routes/exceptions.rs`.

mod attributes;

use super::schema::Kind;

/// How a list is cut into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// `limit` and `cursor`.
    Cursor,
    /// `page[number]` and `page[size]`.
    Bracket,
    /// `page` and `limit`, with `meta.pagination`.
    Number,
    /// None.
    Whole,
}

/// A resource.
#[derive(Debug)]
pub struct Entry {
    /// Its path.
    pub path: &'static str,
    /// Its kind: what the state calls it, and what its answers say unless `read` does.
    pub kind: &'static str,
    /// The type in answers.
    pub read: &'static str,
    /// Types that are taken.
    pub write: &'static [&'static str],
    /// Methods: `L`ist, `C`reate, `G`et, `U`pdate, `D`elete.
    pub methods: &'static str,
    /// The method of an update.
    pub update: &'static str,
    /// Attributes that a caller may give.
    pub attributes: &'static [(&'static str, Kind)],
    /// Those that a create must have.
    pub required: &'static [&'static str],
    /// Those that only a create may have.
    pub immutable: &'static [&'static str],
    /// Relationships that a caller may give.
    pub relationships: &'static [&'static str],
    /// Pages.
    pub paging: Paging,
}

const READ_ONLY: Entry = Entry {
    path: "",
    kind: "",
    read: "",
    write: &[],
    methods: "LG",
    update: "PATCH",
    attributes: &[],
    required: &[],
    immutable: &[],
    relationships: &[],
    paging: Paging::Cursor,
};

const fn read_only(path: &'static str, kind: &'static str) -> Entry {
    Entry { path, kind, read: kind, ..READ_ONLY }
}

/// The entry of a path.
pub fn of_path(path: &str) -> Option<&'static Entry> {
    CATALOGUE.iter().find(|entry| entry.path == path)
}

/// The entry of a kind, by any of its types.
pub fn of_type(name: &str) -> Option<&'static Entry> {
    let known =
        |entry: &&Entry| entry.kind == name || entry.read == name || entry.write.contains(&name);
    CATALOGUE.iter().find(known)
}

/// All of them.
pub const CATALOGUE: &[Entry] = &[
    Entry {
        path: "companies",
        kind: "company",
        read: "companies",
        write: &["companies", "company"],
        methods: "LCGUD",
        attributes: attributes::COMPANIES,
        relationships: &[
            "people",
            "emails",
            "phones",
            "web_links",
            "media",
            "locations",
            "documents",
            "workspaces",
            "subsidiaries",
            "parents",
            "created_by",
        ],
        ..READ_ONLY
    },
    Entry {
        path: "people",
        kind: "people",
        read: "people",
        write: &["people"],
        methods: "LCGUD",
        attributes: attributes::PEOPLE,
        relationships: &["emails", "phones", "web_links", "companies", "avatar"],
        ..READ_ONLY
    },
    Entry { methods: "LGD", ..read_only("documents", "document") },
    Entry {
        path: "invoices",
        kind: "invoice",
        read: "invoice",
        write: &["invoices"],
        methods: "LCGUD",
        attributes: attributes::INVOICES,
        relationships: &[
            "issuer",
            "receiver",
            "invoice_items",
            "payment_means",
            "documents",
            "related_documents",
            "people",
        ],
        ..READ_ONLY
    },
    Entry {
        path: "invoice-items",
        kind: "invoice_item",
        read: "invoice_item",
        write: &["invoice_items", "invoice_item"],
        methods: "LCGU",
        attributes: attributes::INVOICE_ITEMS,
        relationships: &["invoice", "ledger_account", "applied_tax_rate", "media"],
        paging: Paging::Number,
        ..READ_ONLY
    },
    read_only("invoice-transactions", "invoice_transaction"),
    read_only("transactions", "transaction"),
    read_only("accounts", "account"),
    read_only("account-balances", "account_balance"),
    Entry {
        path: "payment-means",
        kind: "payment_means",
        read: "payment_means",
        write: &["payment_means"],
        methods: "LCG",
        attributes: attributes::PAYMENT_MEANS,
        relationships: &[
            "holder",
            "account_location",
            "holder_location",
            "bank",
            "intermediary_banks",
            "ultimate_beneficiary",
            "created_by",
            "documents",
            "transactions",
            "linked_payment_means",
        ],
        ..READ_ONLY
    },
    read_only("cards", "card"),
    read_only("checks", "check"),
    read_only("journals", "journal"),
    read_only("journal-entries", "journal_entry"),
    read_only("ledger-accounts", "ledger_account"),
    read_only("tax-rates", "tax_rate"),
    read_only("exchange-rates", "exchange_rate"),
    Entry {
        path: "emails",
        kind: "email",
        read: "email",
        write: &["email", "emails"],
        methods: "LCGUD",
        update: "PUT",
        attributes: attributes::EMAILS,
        required: &["email"],
        relationships: &["persons", "companies", "workspaces"],
        ..READ_ONLY
    },
    Entry {
        path: "phones",
        kind: "phone",
        read: "phone",
        write: &["phone"],
        methods: "LCGD",
        attributes: attributes::PHONES,
        relationships: &["persons", "companies", "workspaces"],
        ..READ_ONLY
    },
    Entry {
        path: "locations",
        kind: "location",
        read: "location",
        write: &["location"],
        methods: "LCG",
        attributes: attributes::LOCATIONS,
        relationships: &["persons", "companies", "workspaces"],
        ..READ_ONLY
    },
    Entry {
        path: "web-links",
        kind: "social_link",
        read: "social_link",
        write: &["web_link"],
        methods: "LCGD",
        attributes: attributes::WEB_LINKS,
        required: &["url"],
        relationships: &["persons", "companies", "workspaces"],
        ..READ_ONLY
    },
    Entry {
        path: "medias",
        kind: "media",
        read: "media",
        write: &["media"],
        methods: "C",
        attributes: attributes::MEDIAS,
        relationships: &["people", "companies", "workspaces"],
        ..READ_ONLY
    },
    Entry {
        path: "tasks",
        kind: "tasks",
        read: "tasks",
        write: &["tasks", "task"],
        methods: "LCGU",
        attributes: attributes::TASKS,
        required: &["title"],
        immutable: &["executor_type", "source", "kind"],
        relationships: &["assigned_to", "parent_task"],
        ..READ_ONLY
    },
    Entry {
        path: "workspace-groups",
        kind: "workspace-group",
        read: "workspace-group",
        write: &["workspace-group", "workspace-groups"],
        methods: "LCGU",
        attributes: attributes::WORKSPACE_GROUPS,
        required: &["name"],
        paging: Paging::Whole,
        ..READ_ONLY
    },
    Entry {
        path: "views",
        kind: "workspace_view",
        read: "workspace_view",
        write: &["workspace_view"],
        methods: "",
        attributes: attributes::VIEWS,
        required: &["name", "root"],
        immutable: &["root"],
        paging: Paging::Whole,
        ..READ_ONLY
    },
    Entry {
        path: "custom-columns",
        kind: "custom_column",
        read: "custom_column",
        write: &["custom_column", "custom-columns"],
        methods: "LCGUD",
        attributes: attributes::CUSTOM_COLUMNS,
        required: &["name", "root", "type"],
        immutable: &["root"],
        paging: Paging::Whole,
        ..READ_ONLY
    },
    Entry {
        path: "field-rules",
        kind: "field_rule",
        read: "field_rule",
        write: &["field_rule", "field-rules"],
        methods: "L",
        attributes: attributes::FIELD_RULES,
        paging: Paging::Whole,
        ..READ_ONLY
    },
    Entry {
        path: "skills",
        kind: "skill",
        read: "skill",
        write: &["skill", "skills"],
        methods: "LCGUD",
        attributes: attributes::SKILLS,
        required: &["kind", "name", "body"],
        immutable: &["kind"],
        ..READ_ONLY
    },
    read_only("chat-conversations", "chat_conversation"),
    Entry {
        methods: "L",
        read: "providers",
        paging: Paging::Whole,
        ..read_only("providers", "provider")
    },
    Entry {
        path: "memberships",
        kind: "membership",
        read: "membership",
        write: &["membership"],
        methods: "LCGUD",
        update: "PUT",
        attributes: attributes::MEMBERSHIPS,
        relationships: &["workspace", "person"],
        paging: Paging::Bracket,
        ..READ_ONLY
    },
    Entry {
        path: "api-key",
        kind: "api_key",
        read: "api_key",
        write: &["api-key"],
        methods: "LCD",
        attributes: attributes::API_KEY,
        required: &["name"],
        ..READ_ONLY
    },
    Entry {
        path: "connectors",
        kind: "connector",
        read: "connector",
        write: &["connector"],
        methods: "LCGUD",
        attributes: attributes::CONNECTORS,
        relationships: &["published_by", "logo"],
        ..READ_ONLY
    },
    read_only("workspace-connectors", "workspace_connector"),
    Entry { paging: Paging::Whole, ..read_only("connector-combinations", "connector-combination") },
];
