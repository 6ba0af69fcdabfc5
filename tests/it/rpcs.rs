//! Every RPC that a binding runs, as rows: the call that it makes, and what becomes of the answer.
//!
//! The rows of an RPC stand in `tests/fixtures/rpcs/<Service>/<Rpc>.json`: a request in ProtoJSON,
//! Well's answer (given here, or a documented body below `tests/fixtures`), and what is expected:
//! the call and the response. `REWRITE_ROWS=1 cargo test --test it rpcs` writes the expected part
//! anew, for a change to be read.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, SerializeOptions};
use serde_json::{Value, json};
use tonic::transport::Channel;
use well_gateway::emulator::{Args, Generation};
use well_gateway::grpc::frame::{Frame, FrameCodec};
use well_gateway::transcode::table::{BINDINGS, SPECIALS};

use crate::story::Story;

const FOLDER: &str = "tests/fixtures/rpcs";

/// Messages by their descriptors, as a client that knows the gateway by reflection only.
pub(crate) struct Reflection(DescriptorPool);

impl Reflection {
    pub(crate) fn new() -> Self {
        Self(DescriptorPool::decode(well_gateway::proto::DESCRIPTORS).unwrap())
    }

    fn method(&self, rpc: &str) -> (MessageDescriptor, MessageDescriptor) {
        let (service, method) = rpc.trim_start_matches('/').split_once('/').unwrap();
        let service = self.0.get_service_by_name(service).unwrap();
        let method = service.methods().find(|found| found.name() == method).unwrap();
        (method.input(), method.output())
    }

    /// Calls a unary RPC; request and response are ProtoJSON.
    pub(crate) async fn call(
        &self,
        channel: Channel,
        rpc: &str,
        request: &Value,
    ) -> Result<Value, tonic::Status> {
        let (input, output) = self.method(rpc);
        let request = DynamicMessage::deserialize(input, request)
            .unwrap_or_else(|error| panic!("{rpc}: {request}: {error}"));
        let bytes = Bytes::from(prost_reflect::prost::Message::encode_to_vec(&request));
        let mut client = tonic::client::Grpc::new(channel);
        client.ready().await.unwrap();
        let path = rpc.parse().unwrap();
        let request = tonic::Request::new(Frame::from(bytes));
        let response: Bytes = client.unary(request, path, FrameCodec).await?.into_inner();
        let message = DynamicMessage::decode(output, response).unwrap();
        let options =
            SerializeOptions::new().use_proto_field_name(true).stringify_64_bit_integers(false);
        Ok(message.serialize_with_options(serde_json::value::Serializer, &options).unwrap())
    }
}

fn read(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rows_of(rpc: &str) -> PathBuf {
    let (service, method) = rpc.rsplit_once('.').unwrap().1.split_once('/').unwrap();
    Path::new(FOLDER).join(service).join(format!("{method}.json"))
}

/// The request of an RPC's first row.
pub(crate) fn first_request(rpc: &str) -> Value {
    read(&rows_of(rpc))[0]["request"].clone()
}

/// The call that was made, without what is empty.
fn sent(story: &Story) -> Value {
    let mut call = story.calls().last().unwrap().clone();
    let call = call.as_object_mut().unwrap();
    call.retain(|_, value| !value.is_null() && *value != json!({}));
    Value::Object(call.clone())
}

async fn run(story: &Story, reflection: &Reflection, rpc: &str, row: &Value) -> (Value, Value) {
    let answer = &row["answer"];
    let body = match answer["file"].as_str() {
        Some(file) => read(&Path::new("tests/fixtures").join(file)),
        None => answer["body"].clone(),
    };
    let action = json!({ "status": { "status": answer["status"], "body": body } });
    story.fault(json!({ "on": { "call": { "path": "/v1/" } }, "action": action }));
    let response = reflection.call(story.channel.clone(), rpc, &row["request"]).await;
    let response = response.unwrap_or_else(|status| panic!("{rpc}, {}: {status:?}", row["about"]));
    (sent(story), response)
}

/// A story whose first call is not the probe by which health is kept.
pub(crate) async fn settled() -> Story {
    let args = Args::local(Generation::C);
    let story = Story::with(args, &[("WELL_API_KEY_RPCS", "true")]).await;
    crate::fixtures::wait_for_probe(&story).await;
    story
}

#[tokio::test]
async fn every_row_makes_its_call_and_reads_its_answer() {
    let (story, reflection) = (settled().await, Reflection::new());
    let rewrite = std::env::var_os("REWRITE_ROWS").is_some();
    let mut wrong = Vec::new();
    for rpc in BINDINGS.iter().map(|binding| binding.rpc) {
        let path = rows_of(rpc);
        let mut rows = read(&path);
        for row in rows.as_array_mut().unwrap() {
            let (call, response) = run(&story, &reflection, rpc, row).await;
            if rewrite {
                row["call"] = call;
                row["response"] = response;
                continue;
            }
            for (what, expected, found) in
                [("call", &row["call"], call), ("response", &row["response"], response)]
            {
                if *expected != found {
                    let about = &row["about"];
                    wrong.push(format!(
                        "{rpc}, {about}: {what}\n  expected {expected}\n  found    {found}"
                    ));
                }
            }
        }
        if rewrite {
            std::fs::write(&path, format!("{rows:#}\n")).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    story.end().await;
}

#[test]
fn every_rpc_of_a_binding_has_rows() {
    for binding in BINDINGS {
        let path = rows_of(binding.rpc);
        assert!(path.exists(), "{} has no rows: add {}", binding.rpc, path.display());
        assert!(!read(&path).as_array().unwrap().is_empty(), "{} is empty", path.display());
    }
    let mut count = 0;
    for service in std::fs::read_dir(FOLDER).unwrap() {
        count += std::fs::read_dir(service.unwrap().path()).unwrap().count();
    }
    assert_eq!(count, BINDINGS.len(), "rows of an RPC that does not exist: remove them");
}

#[test]
fn every_rpc_with_code_of_its_own_is_called_by_a_story() {
    let mut stories = String::new();
    for file in std::fs::read_dir("tests/it").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            stories.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    for rpc in SPECIALS {
        let mut method = String::new();
        for letter in rpc.rsplit('/').next().unwrap().chars() {
            if letter.is_ascii_uppercase() && !method.is_empty() {
                method.push('_');
            }
            method.push(letter.to_ascii_lowercase());
        }
        assert!(stories.contains(&format!(".{method}(")), "{rpc} has no story: write one");
    }
}

/// What Well documents has a field: nothing of a documented body may land beside.
#[test]
fn no_documented_attribute_is_additional() {
    for binding in BINDINGS {
        for row in read(&rows_of(binding.rpc)).as_array().unwrap() {
            let mut found = Vec::new();
            additional(&row["response"], &mut found);
            assert!(found.is_empty(), "{}, {}: {found:?}", binding.rpc, row["about"]);
        }
    }
}

fn additional(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("additional_attributes").cloned());
            map.values().for_each(|value| additional(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| additional(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[tokio::test]
async fn what_nobody_knows_is_kept_and_counted_by_its_name() {
    let (story, reflection) = (settled().await, Reflection::new());
    let attributes = json!({
        "status": ["paid"],
        "brand_new": 12345678901234567890_u64,
        "totals": { "grand_total": 1, "odd": "x" },
    });
    let data = json!({ "type": "invoice", "id": "i", "attributes": attributes, "odd_too": 1 });
    let body = json!({ "data": data });
    let action = json!({ "status": { "status": 200, "body": body } });
    story.fault(json!({ "on": { "call": { "path": "/v1/invoices" } }, "action": action }));
    let request = json!({ "invoice_id": "00000000-0000-4000-8000-000000000001" });
    let rpc = "/well.gateway.v1.InvoiceService/GetInvoice";
    let invoice = reflection.call(story.channel.clone(), rpc, &request).await.unwrap();
    let expected = json!({
        "status": ["paid"],
        "brand_new": "12345678901234567890",
        "totals": { "odd": "x" },
        "odd_too": 1.0,
    });
    assert_eq!(invoice["invoice"]["additional_attributes"], expected);
    assert_eq!(invoice["invoice"]["totals"]["grand_total"], "1");
    let url = format!("http://{}/metrics", story.addresses.admin);
    let metrics = story.http.get(url).send().await.unwrap().text().await.unwrap();
    for attribute in ["status", "brand_new", "totals", "odd_too"] {
        let line = format!(
            "well_gateway_additional_attributes_total{{resource=\"Invoice\",attribute=\"{attribute}\"}} 1"
        );
        assert!(metrics.contains(&line), "{line}\n{metrics}");
    }
    story.end().await;
}

/// Documented requests are what goes out. JSON:API asks for the id in an update's body, and Well's
/// samples sometimes leave it out; the order of keys says nothing.
#[test]
fn documented_requests_are_what_goes_out() {
    for (rpc, row, documented) in [
        ("CompanyService/UpdateCompany", 0, "endpoints/companies/update"),
        ("InvoiceService/UpdateInvoice", 0, "endpoints/invoices/patch"),
        ("CustomColumnService/CreateCustomColumn", 0, "endpoints/custom-columns/create"),
        ("CustomColumnService/UpdateCustomColumn", 0, "endpoints/custom-columns/update"),
        ("CustomColumnService/ComputeCustomColumn", 0, "endpoints/custom-columns/compute"),
        ("CustomColumnService/InferCustomColumn", 0, "endpoints/custom-columns/infer"),
        (
            "CustomColumnService/SuggestCustomColumnRules",
            0,
            "endpoints/custom-columns/suggest-rules",
        ),
        ("ProviderService/RequestProvider", 0, "endpoints/providers/request"),
        ("RecordService/QueryRecordRows", 0, "endpoints/records/query"),
        ("RecordService/AggregateRecordRows", 0, "endpoints/records/statistics"),
        ("ViewService/CreateView", 0, "endpoints/records-views/create"),
        ("SkillService/CreateSkill", 0, "endpoints/skills/create"),
        ("SkillService/UpdateSkill", 0, "endpoints/skills/update"),
        (
            "WorkspaceGroupService/AddWorkspaceToGroup",
            0,
            "endpoints/workspace-groups/add-workspace",
        ),
        ("WorkspaceGroupService/CreateWorkspaceGroup", 0, "endpoints/workspace-groups/create"),
        ("WorkspaceGroupService/UpdateWorkspaceGroup", 0, "core/workspace-groups-update"),
        ("PeopleService/CreatePerson", 0, "core/people-create"),
        ("MembershipService/CreateMembership", 0, "core/memberships-create.legacy-core"),
        ("TaskService/CreateTask", 0, "core/envelope-create"),
        ("WorkspaceService/CreateWorkspace", 0, "core/workspaces-create"),
    ] {
        let rows = read(&Path::new(FOLDER).join(format!("{rpc}.json")));
        let mut sent = rows[row]["call"]["body"].clone();
        let documented =
            read(&Path::new("tests/fixtures").join(format!("{documented}.request.json")));
        if let (Some(data), None) =
            (sent.get_mut("data").and_then(Value::as_object_mut), documented["data"].get("id"))
        {
            data.shift_remove("id");
        }
        assert_eq!(sent, documented, "{rpc}");
    }
}
