//! Every resource over the emulator's state: what is created is what is read, listed, changed and
//! deleted.

use serde_json::{Value, json};
use tonic::{Code, Status};

use crate::rpcs::{Reflection, settled};
use crate::story::Story;

/// A resource that callers can write.
struct Row {
    service: &'static str,
    name: &'static str,
    plural: &'static str,
    create: Value,
    /// What an update changes; null: there is none.
    change: Value,
    list: Value,
    methods: &'static str,
}

fn row(service: &'static str, name: &'static str, plural: &'static str, create: Value) -> Row {
    Row { service, name, plural, create, change: Value::Null, list: json!({}), methods: "LCGD" }
}

fn rows() -> Vec<Row> {
    let change = |row: Row, change: Value| Row { change, ..row };
    let methods = |row: Row, methods: &'static str| Row { methods, ..row };
    vec![
        change(
            row(
                "CompanyService",
                "Company",
                "Companies",
                json!({ "name": "Acme", "domain": "acme.example" }),
            ),
            json!({ "description": "Tools." }),
        ),
        change(
            row(
                "PeopleService",
                "Person",
                "People",
                json!({ "first_name": "Ada", "last_name": "Example" }),
            ),
            json!({ "job_title": "Head" }),
        ),
        change(
            row(
                "InvoiceService",
                "Invoice",
                "Invoices",
                json!({ "reference_number": "A-1", "totals": { "grand_total": "12.50" } }),
            ),
            json!({ "status": "sent" }),
        ),
        methods(
            change(
                row(
                    "InvoiceService",
                    "InvoiceItem",
                    "InvoiceItems",
                    json!({ "name": "Usage", "unit_price": "1.10" }),
                ),
                json!({ "unit_price": "1.20" }),
            ),
            "LCG",
        ),
        methods(
            row(
                "PaymentMeansService",
                "PaymentMeans",
                "PaymentMeans",
                json!({ "type": "account_details", "nickname": "N" }),
            ),
            "LCG",
        ),
        change(
            row("ContactService", "Email", "Emails", json!({ "value": "a@b.example" })),
            json!({ "value": "c@d.example" }),
        ),
        row(
            "ContactService",
            "Phone",
            "Phones",
            json!({ "e164_number": "+33123456789", "country_code": 33 }),
        ),
        methods(
            row(
                "ContactService",
                "Location",
                "Locations",
                json!({ "city": "London", "latitude": "51.50" }),
            ),
            "LCG",
        ),
        row(
            "ContactService",
            "WebLink",
            "WebLinks",
            json!({ "url": "https://x.example/a", "platform": "x" }),
        ),
        methods(
            change(
                row(
                    "TaskService",
                    "Task",
                    "Tasks",
                    json!({ "title": "T", "executor_type": "human" }),
                ),
                json!({ "status": "done" }),
            ),
            "LCG",
        ),
        Row {
            list: json!({ "root": "companies" }),
            ..change(
                row(
                    "CustomColumnService",
                    "CustomColumn",
                    "CustomColumns",
                    json!({ "name": "Burn risk", "root": "companies", "type": "ai" }),
                ),
                json!({ "name": "Risk" }),
            )
        },
        change(
            row(
                "SkillService",
                "Skill",
                "Skills",
                json!({ "kind": "action", "name": "N", "body": "B" }),
            ),
            json!({ "visibility": "public" }),
        ),
        change(
            row(
                "MembershipService",
                "Membership",
                "Memberships",
                json!({ "membership_role": "member" }),
            ),
            json!({ "status": "active" }),
        ),
        methods(row("ApiKeyService", "ApiKey", "ApiKeys", json!({ "name": "K" })), "LCD"),
        methods(
            change(
                row(
                    "WorkspaceGroupService",
                    "WorkspaceGroup",
                    "WorkspaceGroups",
                    json!({ "name": "G" }),
                ),
                json!({ "name": "H" }),
            ),
            "LCG",
        ),
        change(
            row(
                "ConnectorService",
                "Connector",
                "Connectors",
                json!({ "name": "C", "direction": "input" }),
            ),
            json!({ "name": "D" }),
        ),
    ]
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

struct Caller<'a> {
    story: &'a Story,
    reflection: &'a Reflection,
    service: &'static str,
}

impl Caller<'_> {
    async fn call(&self, rpc: &str, request: Value) -> Result<Value, Status> {
        let rpc = format!("/well.gateway.v1.{}/{rpc}", self.service);
        self.reflection.call(self.story.channel.clone(), &rpc, &request).await
    }
}

/// Whether everything of the one stands in the other.
fn holds(all: &Value, some: &Value) -> bool {
    match (all, some) {
        (Value::Object(all), Value::Object(some)) => {
            some.iter().all(|(name, value)| all.get(name).is_some_and(|found| holds(found, value)))
        }
        (all, some) => all == some,
    }
}

async fn play(caller: &Caller<'_>, row: &Row) {
    let one = snake(row.name);
    let id_name = match row.name {
        "Person" => "person_id".to_owned(),
        _ => format!("{one}_id"),
    };
    let create = json!({ (&one): row.create });
    let made = caller.call(&format!("Create{}", row.name), create).await.unwrap()[&one].clone();
    assert!(holds(&made, &row.create), "{}: {made} is not {}", row.name, row.create);
    let id = made["id"].clone();
    let list = async || {
        let list = caller.call(&format!("List{}", row.plural), row.list.clone()).await.unwrap();
        list[snake(row.plural)].as_array().cloned().unwrap_or_default()
    };
    let listed = list().await;
    assert!(listed.iter().any(|found| found["id"] == id), "{} is not listed", row.name);
    let get = async || caller.call(&format!("Get{}", row.name), json!({ (&id_name): id })).await;
    if row.methods.contains('G') {
        assert_eq!(get().await.unwrap()[&one], made, "{}", row.name);
    }
    if !row.change.is_null() {
        let mut resource = row.change.clone();
        resource["id"] = id.clone();
        let changed =
            caller.call(&format!("Update{}", row.name), json!({ (&one): resource })).await;
        let changed = changed.unwrap()[&one].clone();
        assert!(holds(&changed, &row.change), "{}: {changed} is not {}", row.name, row.change);
        assert_eq!(get().await.unwrap()[&one], changed, "{}", row.name);
    }
    if row.methods.contains('D') {
        caller.call(&format!("Delete{}", row.name), json!({ (&id_name): id })).await.unwrap();
        assert!(list().await.iter().all(|found| found["id"] != id), "{} is still listed", row.name);
        if row.methods.contains('G') {
            assert_eq!(get().await.unwrap_err().code(), Code::NotFound, "{}", row.name);
        }
    }
}

#[tokio::test]
async fn what_is_created_is_read_listed_changed_and_deleted() {
    let (story, reflection) = (settled().await, Reflection::new());
    for row in rows() {
        let caller = Caller { story: &story, reflection: &reflection, service: row.service };
        play(&caller, &row).await;
    }
    story.end().await;
}

#[tokio::test]
async fn what_cannot_be_written_is_listed_and_read() {
    let (story, reflection) = (settled().await, Reflection::new());
    for (service, name, plural) in [
        ("InvoiceService", "InvoiceTransaction", "InvoiceTransactions"),
        ("TransactionService", "Transaction", "Transactions"),
        ("AccountService", "Account", "Accounts"),
        ("AccountService", "AccountBalance", "AccountBalances"),
        ("CardService", "Card", "Cards"),
        ("CheckService", "Check", "Checks"),
        ("LedgerService", "Journal", "Journals"),
        ("LedgerService", "JournalEntry", "JournalEntries"),
        ("LedgerService", "LedgerAccount", "LedgerAccounts"),
        ("LedgerService", "TaxRate", "TaxRates"),
        ("ExchangeRateService", "ExchangeRate", "ExchangeRates"),
        ("ChatService", "ChatConversation", "ChatConversations"),
        ("ConnectorService", "WorkspaceConnector", "WorkspaceConnectors"),
    ] {
        let caller = Caller { story: &story, reflection: &reflection, service };
        let list = caller.call(&format!("List{plural}"), json!({})).await.unwrap();
        let first = &list[snake(plural)][0];
        let request = json!({ (format!("{}_id", snake(name))): first["id"] });
        let found = caller.call(&format!("Get{name}"), request).await.unwrap();
        assert_eq!(found[snake(name)], *first, "{name}");
    }
    story.end().await;
}

#[tokio::test]
async fn pages_hold_every_row_once_in_each_form() {
    let (story, reflection) = (settled().await, Reflection::new());
    for (service, name, plural, create) in [
        ("CompanyService", "Company", "Companies", json!({ "name": "A" })),
        ("MembershipService", "Membership", "Memberships", json!({ "membership_role": "member" })),
        ("InvoiceService", "InvoiceItem", "InvoiceItems", json!({ "name": "A" })),
        ("WorkspaceGroupService", "WorkspaceGroup", "WorkspaceGroups", json!({ "name": "A" })),
    ] {
        let caller = Caller { story: &story, reflection: &reflection, service };
        let mut made = Vec::new();
        for _ in 0..5 {
            let request = json!({ (snake(name)): create });
            let response = caller.call(&format!("Create{name}"), request).await.unwrap();
            made.push(response[snake(name)]["id"].as_str().unwrap().to_owned());
        }
        let (mut found, mut token) = (Vec::new(), String::new());
        loop {
            let request = json!({ "page_size": 2, "page_token": token });
            let page = caller.call(&format!("List{plural}"), request).await.unwrap();
            let rows = page[snake(plural)].as_array().cloned().unwrap_or_default();
            found.extend(rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()));
            assert_eq!(page["total_size"], 5, "{name}");
            match page["next_page_token"].as_str() {
                Some(next) => token = next.to_owned(),
                None => break,
            }
        }
        assert_eq!(found, made, "{name}");
    }
    story.end().await;
}

#[tokio::test]
async fn new_children_come_with_the_resource_that_points_to_them() {
    let (story, reflection) = (settled().await, Reflection::new());
    let caller = Caller { story: &story, reflection: &reflection, service: "PeopleService" };
    let request = json!({
        "person": { "first_name": "Ada", "emails": [{ "id": "local-1" }], "companies": [{ "id": "local-2" }] },
        "included": [
            { "local_id": "local-1", "email": { "value": "ada@example.com" } },
            { "local_id": "local-2", "company": { "name": "Acme" } },
        ],
    });
    let person = caller.call("CreatePerson", request).await.unwrap()["person"].clone();
    let request = json!({ "person_id": person["id"], "include": ["emails", "companies"] });
    let found = caller.call("GetPerson", request).await.unwrap();
    let included = found["included"].as_array().unwrap();
    let is = |name: &str| format!("type.googleapis.com/well.gateway.v1.{name}");
    let email = included.iter().find(|any| any["@type"] == is("Email")).unwrap();
    assert_eq!(
        (&email["id"], &email["value"]),
        (&person["emails"][0]["id"], &json!("ada@example.com"))
    );
    let company = included.iter().find(|any| any["@type"] == is("Company")).unwrap();
    assert_eq!((&company["id"], &company["name"]), (&person["companies"][0]["id"], &json!("Acme")));
    story.end().await;
}

#[tokio::test]
async fn a_payment_status_changes_only_by_the_newest_version() {
    let (story, reflection) = (settled().await, Reflection::new());
    let caller = Caller { story: &story, reflection: &reflection, service: "InvoiceService" };
    let made =
        caller.call("CreateInvoice", json!({ "invoice": { "currency": "EUR" } })).await.unwrap();
    let pay = |version: i64| {
        let invoice = json!({ "id": made["invoice"]["id"], "payment_status": "paid", "override_version": version });
        caller.call("UpdateInvoice", json!({ "invoice": invoice }))
    };
    let paid = pay(0).await.unwrap()["invoice"].clone();
    assert_eq!(
        (&paid["payment_status_value"], &paid["override_version"]),
        (&json!("paid"), &json!(1))
    );
    assert_eq!(pay(0).await.unwrap_err().code(), Code::Aborted);
    story.end().await;
}

#[tokio::test]
async fn exceptions_of_the_routes_work_from_end_to_end() {
    let (story, reflection) = (settled().await, Reflection::new());
    let workspace = story.workspace("customer-1").await;
    let service = |service| Caller { story: &story, reflection: &reflection, service };

    let rules = service("FieldRuleService");
    let name = json!({ "root": "invoices", "field_key": "totals.grand_total" });
    let rule =
        json!({ "root": "invoices", "field_key": "totals.grand_total", "column_type": "amount" });
    rules.call("UpsertFieldRule", json!({ "field_rule": rule })).await.unwrap();
    let found = rules.call("GetFieldRule", name.clone()).await.unwrap();
    assert_eq!(found["field_rule"]["column_type"], "amount");
    let request =
        json!({ "root": "invoices", "field_key": "totals.grand_total", "record_ids": ["a", "b"] });
    let computed = rules.call("ComputeFieldRule", request).await.unwrap();
    assert_eq!(computed, json!({ "status": "accepted", "record_count": 2 }));
    rules.call("DeleteFieldRule", name.clone()).await.unwrap();
    assert_eq!(rules.call("GetFieldRule", name).await.unwrap_err().code(), Code::NotFound);

    // The route is PUT, and the e-mail address is not there.
    let email = json!({ "id": "00000000-0000-4000-8000-000000000001", "value": "a@b.example" });
    let contacts = service("ContactService");
    let status = contacts.call("UpdateEmail", json!({ "email": email })).await.unwrap_err();
    assert_eq!(status.code(), Code::NotFound);

    let views = service("ViewService");
    // Either id stands in the path.
    let request =
        json!({ "workspace_id": "customer-1", "view": { "name": "V", "root": "invoices" } });
    let view = views.call("CreateView", request).await.unwrap()["view"].clone();
    let list = json!({ "workspace_id": workspace.id, "root": "invoices" });
    assert_eq!(views.call("ListViews", list).await.unwrap()["views"], json!([view]));

    let groups = service("WorkspaceGroupService");
    let group =
        groups.call("CreateWorkspaceGroup", json!({ "workspace_group": { "name": "G" } })).await;
    let group = group.unwrap()["workspace_group"]["id"].clone();
    let request =
        json!({ "workspace_group_id": group, "membership": { "workspace_id": workspace.id } });
    groups.call("AddWorkspaceToGroup", request).await.unwrap();
    let request = json!({ "workspace_group_id": group, "workspace_id": workspace.id });
    groups.call("RemoveWorkspaceFromGroup", request).await.unwrap();

    let tasks = service("TaskService");
    // An external id in the scope becomes Well's.
    let request = json!({ "workspace_id": "customer-1", "task": { "title": "T" } });
    let task = tasks.call("CreateTask", request).await.unwrap()["task"].clone();
    assert_eq!(story.calls().last().unwrap()["query"]["workspaceId"], workspace.id);
    let run = json!({ "task_id": task["id"] });
    assert_eq!(tasks.call("StartTaskExtensionRun", run).await.unwrap()["task"]["id"], task["id"]);
    let elsewhere = tasks.call("ListTasks", json!({})).await.unwrap();
    assert_eq!(elsewhere["tasks"], Value::Null);
    let status = tasks.call("ListTasks", json!({ "workspace_id": "nobody" })).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument);

    let records = service("RecordService");
    let request = json!({ "root": "invoices", "aggregations": [{ "operation": "AGGREGATION_OPERATION_COUNT", "field": "*", "alias": "n" }] });
    assert!(records.call("AggregateRecordRows", request).await.unwrap().get("currency").is_some());
    story.end().await;
}

/// Each RPC's own example, answered from the state: what it names may not be there, its route is.
#[tokio::test]
async fn the_emulator_has_the_route_of_every_rpc() {
    let (story, reflection) = (settled().await, Reflection::new());
    let mut without = Vec::new();
    for binding in well_gateway::transcode::table::BINDINGS {
        let request = crate::rpcs::first_request(binding.rpc);
        let result = reflection.call(story.channel.clone(), binding.rpc, &request).await;
        if let Err(status) = result {
            let is_missing = status.message().contains("no such route")
                || status.message().contains("no such method")
                || status.message().contains("unrecognized key");
            if is_missing || status.code() == Code::Unimplemented {
                without.push(format!("{}: {}", binding.rpc, status.message()));
            }
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
    story.end().await;
}
