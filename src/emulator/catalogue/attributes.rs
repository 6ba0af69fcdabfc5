//! What a caller may give of each resource, by Well's attribute tables.

use super::super::schema::Kind;

/// An attribute.
type Attribute = (&'static str, Kind);

const TEXT: Kind = Kind::TextOrNull(20_000);
const NAME: Kind = Kind::Text(1, 255);

pub const COMPANIES: &[Attribute] = &[
    ("name", NAME),
    ("description", TEXT),
    ("domain", TEXT),
    ("registered_name", TEXT),
    ("trade_name", TEXT),
    ("registered_value", TEXT),
    ("registry_name", TEXT),
    ("registry_country", TEXT),
    ("tax_id_value", TEXT),
    ("tax_id_type", TEXT),
    ("locale", TEXT),
];

pub const PEOPLE: &[Attribute] = &[
    ("full_name", NAME),
    ("first_name", NAME),
    ("last_name", NAME),
    ("job_title", TEXT),
    ("external_person_id", TEXT),
];

pub const INVOICES: &[Attribute] = &[
    ("reference_number", TEXT),
    ("issue_date", TEXT),
    ("due_date", TEXT),
    ("currency", TEXT),
    ("document_type_code", TEXT),
    ("terms", TEXT),
    ("status", NAME),
    ("billing_context", TEXT),
    ("description", TEXT),
    ("totals", Kind::Object),
    ("payment_status", NAME),
    ("override_version", Kind::Number),
];

pub const INVOICE_ITEMS: &[Attribute] = &[
    ("line_id", TEXT),
    ("sku", TEXT),
    ("name", TEXT),
    ("description", TEXT),
    ("quantity", Kind::Number),
    ("unit", TEXT),
    ("unit_price", Kind::Number),
    ("currency", TEXT),
    ("line_total", Kind::Number),
    ("tax_rate", Kind::Number),
    ("tax_amount", Kind::Number),
    ("min_quantity", Kind::Number),
    ("max_quantity", Kind::Number),
    ("tax", Kind::Object),
    ("period", Kind::Object),
];

pub const PAYMENT_MEANS: &[Attribute] = &[
    ("type", NAME),
    ("scheme", TEXT),
    ("status", TEXT),
    ("account_details", Kind::Object),
    ("bank_details", Kind::Object),
    ("compliance", Kind::Object),
    ("metadata", Kind::Object),
    ("nickname", TEXT),
    ("description", TEXT),
    ("tags", Kind::List),
    ("is_primary", Kind::Bool),
    ("is_verified", Kind::Bool),
];

pub const EMAILS: &[Attribute] =
    &[("email", Kind::Text(3, 320)), ("label", TEXT), ("is_primary", Kind::Bool)];

pub const PHONES: &[Attribute] = &[
    ("country_code", Kind::Number),
    ("national_number", TEXT),
    ("e164_number", TEXT),
    ("label", TEXT),
    ("is_primary", Kind::Bool),
    ("is_verified", Kind::Bool),
];

pub const LOCATIONS: &[Attribute] = &[
    ("address_line1", TEXT),
    ("address_line2", TEXT),
    ("city", TEXT),
    ("region", TEXT),
    ("postal_code", TEXT),
    ("country", TEXT),
    ("latitude", Kind::Number),
    ("longitude", Kind::Number),
    ("is_primary", Kind::Bool),
    ("is_registered", Kind::Bool),
];

pub const WEB_LINKS: &[Attribute] = &[("url", Kind::Address(2_000)), ("platform", TEXT)];

pub const MEDIAS: &[Attribute] =
    &[("media_type", NAME), ("url", Kind::Address(2_000)), ("is_primary", Kind::Bool)];

pub const TASKS: &[Attribute] = &[
    ("title", Kind::Text(1, 500)),
    ("description", TEXT),
    ("status", NAME),
    ("priority", TEXT),
    ("executor_type", TEXT),
    ("source", TEXT),
    ("kind", TEXT),
    ("due_date", TEXT),
    ("visible_date", TEXT),
    ("references", Kind::Any),
];

pub const WORKSPACE_GROUPS: &[Attribute] = &[("name", NAME)];

pub const VIEWS: &[Attribute] = &[
    ("name", NAME),
    ("root", NAME),
    ("columns", Kind::List),
    ("sort", Kind::List),
    ("filters", Kind::List),
    (
        "layout_type",
        Kind::Word(&["table", "kanban", "calendar", "gallery", "chart", "list", "graph"]),
    ),
    ("layout_config", Kind::Object),
    ("display_fields", Kind::List),
    ("group_by", Kind::List),
    ("is_default", Kind::Bool),
];

pub const CUSTOM_COLUMNS: &[Attribute] = &[
    ("name", NAME),
    ("root", Kind::Text(1, 50)),
    ("type", NAME),
    ("position", Kind::Number),
    ("rules_config", TEXT),
    ("formula_config", TEXT),
    ("format_config", TEXT),
];

pub const FIELD_RULES: &[Attribute] = &[
    ("column_name", TEXT),
    ("column_type", TEXT),
    ("rules_config", TEXT),
    ("formula_config", TEXT),
    ("format_config", TEXT),
];

pub const SKILLS: &[Attribute] = &[
    ("kind", Kind::Word(&["reference", "action"])),
    ("name", NAME),
    ("body", Kind::Text(1, 100_000)),
    ("description", TEXT),
    ("visibility", Kind::Word(&["private", "public"])),
];

pub const MEMBERSHIPS: &[Attribute] = &[
    ("membership_role", NAME),
    ("status", Kind::Word(&["pending", "active"])),
    ("is_default", Kind::Bool),
];

pub const API_KEY: &[Attribute] =
    &[("name", Kind::Text(1, 100)), ("workspace", Kind::Object), ("expiration_at", TEXT)];

pub const CONNECTORS: &[Attribute] = &[
    ("name", NAME),
    ("provider", TEXT),
    ("category_id", TEXT),
    ("authorization_flow", TEXT),
    ("direction", TEXT),
    ("slug", TEXT),
    ("description", TEXT),
    ("version", TEXT),
    ("category", TEXT),
    ("tags", Kind::List),
    ("state", TEXT),
    ("data_quality", Kind::Object),
    ("redirect_url", Kind::Address(2_000)),
];
