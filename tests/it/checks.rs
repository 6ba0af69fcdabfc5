//! What a request must be before any call goes out: all violations at once, each with its path.

use serde_json::{Value, json};
use tonic::Code;
use tonic_types::StatusExt;
use well_gateway::emulator::Generation;

use crate::rpcs::Reflection;
use crate::story::Story;

const ID: &str = "00000000-0000-4000-8000-000000000001";

#[tokio::test]
async fn each_wrong_request_names_its_fields_and_makes_no_call() {
    let story = Story::start(Generation::C).await;
    let reflection = Reflection::new();
    let long = "x".repeat(256);
    let filter = |filter: Value| json!({ "root": "invoices", "fields": [{ "segments": ["invoices", "status"] }], "filters": [filter] });
    for (rpc, request, fields) in [
        ("CompanyService/GetCompany", json!({}), vec!["company_id"]),
        ("CompanyService/GetCompany", json!({ "company_id": "company1" }), vec!["company_id"]),
        (
            "CompanyService/CreateCompany",
            json!({ "company": { "name": long, "emails": [{}], "parents": [{ "id": "a" }, { "id": "" }] } }),
            vec!["company.name", "company.emails[0].id", "company.parents[1].id"],
        ),
        (
            "CompanyService/CreateCompany",
            json!({ "company": { "name": "A" }, "included": [
                { "local_id": "a", "email": { "value": "x@y.example" } },
                { "local_id": "b", "web_link": { "url": "no" } },
                { "local_id": "", "email": {} },
                { "local_id": "c" },
            ] }),
            vec![
                "included[1].web_link.url",
                "included[2].local_id",
                "included[2].email.value",
                "included[3]",
                "included[3].local_id",
                "included[0].local_id",
                "included[1].local_id",
            ],
        ),
        ("CompanyService/CreateCompany", json!({}), vec!["company"]),
        ("CompanyService/UpdateCompany", json!({ "company": { "id": ID } }), vec!["company"]),
        (
            "CompanyService/UpdateCompany",
            json!({ "company": { "id": ID }, "update_mask": "nope,createTime,id,name" }),
            vec!["update_mask", "update_mask", "update_mask"],
        ),
        (
            "InvoiceService/CreateInvoice",
            json!({ "invoice": { "issue_date": "2026-13-01", "due_date": "tomorrow", "currency": "EURO", "totals": { "grand_total": "1,50" } } }),
            vec![
                "invoice.issue_date",
                "invoice.due_date",
                "invoice.currency",
                "invoice.totals.grand_total",
            ],
        ),
        (
            "InvoiceService/UpdateInvoice",
            json!({ "invoice": { "id": ID, "payment_status": "paid" } }),
            vec!["invoice.override_version"],
        ),
        (
            "InvoiceService/UpdateInvoice",
            json!({ "invoice": { "id": ID, "override_version": -1 } }),
            vec!["invoice.override_version"],
        ),
        ("TaskService/CreateTask", json!({ "task": {} }), vec!["task.title"]),
        (
            "TaskService/UpdateTask",
            json!({ "task": { "id": ID, "kind": "other" } }),
            vec!["task.kind"],
        ),
        (
            "ListInvoices",
            json!({ "page_size": -1, "date_from": "x", "sort": {} }),
            vec!["page_size", "date_from"],
        ),
        (
            "CustomColumnService/ComputeCustomColumn",
            json!({ "custom_column_id": "cc_1", "root": "companies" }),
            vec!["record_ids"],
        ),
        (
            "CustomColumnService/ComputeCustomColumn",
            json!({ "custom_column_id": "cc_1", "root": "companies", "record_ids": vec!["a"; 501] }),
            vec!["record_ids"],
        ),
        (
            "FieldRuleService/UpsertFieldRule",
            json!({ "field_rule": { "root": "Invoices", "field_key": "" } }),
            vec!["field_rule.field_key", "field_rule.root"],
        ),
        ("RecordService/ListRecordRows", json!({ "root": "../x" }), vec!["root"]),
        (
            "RecordService/QueryRecordRows",
            filter(json!({ "field": "a", "operator": "FILTER_OPERATOR_GT", "text_value": "x" })),
            vec!["filters[0].operator"],
        ),
        (
            "RecordService/QueryRecordRows",
            filter(json!({ "operator": "FILTER_OPERATOR_GTE", "date_value": "2026-01-01" })),
            vec!["filters[0].field", "filters[0].operator"],
        ),
        (
            "RecordService/QueryRecordRows",
            filter(json!({ "field": "a", "operator": "FILTER_OPERATOR_EQ", "number_value": "1e" })),
            vec!["filters[0].number_value"],
        ),
        (
            "RecordService/QueryRecordRows",
            filter(json!({ "field": "a", "operator": "FILTER_OPERATOR_EQ" })),
            vec!["filters[0].operator"],
        ),
        (
            "RecordService/QueryRecordRows",
            filter(
                json!({ "field": "a", "operator": "FILTER_OPERATOR_IS_NULL", "text_value": "x" }),
            ),
            vec!["filters[0].operator"],
        ),
    ] {
        let rpc = if rpc.contains('/') { rpc.to_owned() } else { format!("InvoiceService/{rpc}") };
        let rpc = format!("/well.gateway.v1.{rpc}");
        let status = reflection.call(story.channel.clone(), &rpc, &request).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{rpc} {request}: {status:?}");
        let details = status.get_error_details();
        let found = details.bad_request().unwrap().field_violations.iter();
        let mut found: Vec<&str> = found.map(|violation| violation.field.as_str()).collect();
        let mut fields = fields;
        found.sort_unstable();
        fields.sort_unstable();
        assert_eq!(found, fields, "{rpc} {request}");
    }
    assert_eq!(story.calls().len(), 0, "no call goes out");
    story.end().await;
}

#[tokio::test]
async fn every_operator_of_the_table_passes_and_no_other() {
    let story = Story::start(Generation::C).await;
    let reflection = Reflection::new();
    let all = [
        "EQ",
        "NEQ",
        "GT",
        "GTE",
        "LT",
        "LTE",
        "IN",
        "CONTAINS",
        "STARTS_WITH",
        "ENDS_WITH",
        "IS_NULL",
        "IS_NOT_NULL",
    ];
    let id = ID;
    for (name, value, allowed) in [
        ("text_value", json!("x"), vec!["CONTAINS", "EQ", "NEQ", "STARTS_WITH", "ENDS_WITH"]),
        ("number_value", json!("1.50"), vec!["EQ", "NEQ", "GT", "GTE", "LT", "LTE"]),
        ("date_value", json!("2026-01-01"), vec!["EQ", "LT", "GT"]),
        ("bool_value", json!(true), vec!["EQ"]),
        ("enum_value", json!("x"), vec!["EQ", "NEQ"]),
        ("enum_values", json!({ "values": ["x"] }), vec!["IN"]),
        ("workspace_value", json!(id), vec!["EQ"]),
    ] {
        for operator in all {
            let filter = json!({ "field": "a", "operator": format!("FILTER_OPERATOR_{operator}"), name: value });
            let request = json!({ "root": "tasks", "fields": [{ "segments": ["tasks", "title"] }], "filters": [filter] });
            let rpc = "/well.gateway.v1.RecordService/QueryRecordRows";
            let result = reflection.call(story.channel.clone(), rpc, &request).await;
            assert_eq!(result.is_ok(), allowed.contains(&operator), "{name} {operator}");
        }
    }
    story.end().await;
}

#[tokio::test]
async fn keys_are_made_only_where_the_setting_says_so() {
    let story = Story::start(Generation::C).await;
    let rpc = "/well.gateway.v1.ApiKeyService/ListApiKeys";
    let status = Reflection::new().call(story.channel.clone(), rpc, &json!({})).await.unwrap_err();
    let details = status.get_error_details();
    let info = details.error_info().unwrap();
    assert_eq!((status.code(), info.reason.as_str()), (Code::Unimplemented, "RPC_OFF"));
    assert_eq!(info.metadata["setting"], "WELL_API_KEY_RPCS");
    story.end().await;
}

#[test]
fn debug_shows_no_secret() {
    let key = well_gateway::proto::ApiKey {
        id: "k".to_owned(),
        value: Some("the-secret".to_owned()),
        ..Default::default()
    };
    let membership = well_gateway::proto::Membership {
        invite_token: Some("the-secret".to_owned()),
        ..Default::default()
    };
    let text = format!("{key:?} {membership:?}");
    assert!(text.contains("\"k\"") && !text.contains("the-secret"), "{text}");
}
