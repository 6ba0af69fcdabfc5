//! The build's checker of annotations: each kind of mistake, with file, line, column and RPC.

#[path = "../../build/binding.rs"]
#[allow(dead_code, reason = "the build uses all of it")]
mod binding;
#[path = "../../build/rules.rs"]
#[allow(dead_code, reason = "the build uses all of it")]
mod checker;
#[path = "../../build/fields.rs"]
mod fields;
#[path = "../../build/options.rs"]
#[allow(dead_code, reason = "the build uses all of it")]
mod options;
#[path = "../../build/place.rs"]
mod place;
#[path = "../../build/template.rs"]
mod template;

use std::fs;

use prost_reflect::DescriptorPool;

const HEAD: &str = r#"syntax = "proto3";
package t;
import "google/api/annotations.proto";
import "google/api/field_behavior.proto";
import "google/protobuf/any.proto";
import "google/protobuf/field_mask.proto";
import "well/gateway/options/v1/options.proto";
message Thing {
  option (well.gateway.options.v1.resource) = {type: "thing"};
  string id = 1;
  optional string name = 2;
}
message Plain { string id = 1; }
message Get { string thing_id = 1; int32 number = 2 [(well.gateway.options.v1.field) = {query: "n"}]; }
message Update { Thing thing = 1; google.protobuf.FieldMask update_mask = 2; Plain plain = 3 [(well.gateway.options.v1.field) = {body_path: "meta.plain"}]; }
message Answer { Thing thing = 1; }
service S {
"#;

/// The mistakes of a service with these RPCs, and of these messages.
fn mistakes(rpcs: &str, messages: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let source = format!("{HEAD}{rpcs}\n}}\n{messages}\n");
    fs::write(folder.path().join("t.proto"), source).unwrap();
    let own = folder.path().to_owned();
    let mut compiler = protox::Compiler::new([own, "proto".into()]).unwrap();
    compiler.include_imports(true).include_source_info(true).open_file("t.proto").unwrap();
    let pool: DescriptorPool = compiler.descriptor_pool();
    match checker::read(&pool, folder.path()) {
        Ok(_) => Vec::new(),
        Err(mistakes) => binding::list(&mistakes).lines().map(str::to_owned).collect(),
    }
}

fn rpc(rule: &str) -> String {
    format!("  rpc R(Get) returns (Answer) {{ option (google.api.http) = {{ {rule} }}; }}")
}

#[test]
fn a_right_annotation_passes() {
    let rpcs = [
        rpc(r#"get: "/v1/things/{thing_id}""#),
        r#"  rpc U(Update) returns (Answer) { option (google.api.http) = { patch: "/v1/things/{thing.id}" body: "thing" }; }"#.to_owned(),
    ];
    assert_eq!(mistakes(&rpcs.join("\n"), ""), Vec::<String>::new());
}

#[test]
fn each_wrong_annotation_says_where_and_what() {
    let column = |rule: &str, at: &str| rpc(rule).find(at).unwrap() + 1;
    for (rule, at, text) in [
        (r#"get: "/v1/{thing}""#, "thing}", "`thing` is not a field of Get"),
        (r#"get: "/v1/{number}""#, "number", "`number` is not a single string"),
        (r#"get: "/v1/{thing_id}/{thing_id}""#, "thing_id}", "stands twice"),
        (r#"get: "/v1/{thing_id""#, "{thing_id\"", "`{` without `}`"),
        (r#"get: "/v1/thing_id}""#, "}\"", "`}` without `{`"),
        (r#"get: "v1/{thing_id}""#, "v1/", "a path begins with `/`"),
        (r#"get: "/v1/*/{thing_id}""#, "*", "`*` is not supported"),
        (r#"get: "/v1/{thing_id=x}""#, "thing_id=x", "is not the name of a field"),
        (r#"get: "/v1/{thing_id}:verb""#, ":verb", "`:` is not supported"),
        (r#"post: "/v1/{thing_id}" body: "nope""#, "nope", "body `nope` is not a field"),
        (
            r#"post: "/v1/{thing_id}" body: "number""#,
            "number",
            "is not a message with the resource option",
        ),
    ] {
        let found = mistakes(&rpc(rule), "");
        let line = HEAD.lines().count() + 1;
        let expected = format!("t.proto:{line}:{}: t.S/R: ", column(rule, at));
        assert!(
            found.iter().any(|one| one.starts_with(&expected) && one.contains(text)),
            "{rule}\n{expected}{text}\n{found:#?}"
        );
    }
}

#[test]
fn a_rule_that_drops_a_value_or_cannot_be_called_is_refused() {
    for (rpcs, messages, text) in [
        ("  rpc R(Get) returns (Answer);", "", "no google.api.http rule"),
        (&rpc(r#"get: "/v1/things""#), "", "field `thing_id` of Get goes nowhere"),
        (&rpc(r#"delete: "/v1/{thing_id}" body: "number""#), "", "delete takes no body"),
        (&rpc(r#"custom: { kind: "X" path: "/v1/{thing_id}" }"#), "", "has none of get, post"),
        (
            r#"  rpc R(Get) returns (stream Answer) { option (google.api.http) = { get: "/v1/{thing_id}" }; }"#,
            "",
            "a streaming RPC must be special",
        ),
        (
            r#"  rpc R(Get) returns (Two) { option (google.api.http) = { get: "/v1/{thing_id}" }; }"#,
            "message Two { Thing a = 1; Thing b = 2; }",
            "holds two resources",
        ),
        (
            r#"  rpc R(Get) returns (Odd) { option (google.api.http) = { get: "/v1/{thing_id}" }; }"#,
            "message Odd { google.protobuf.Any any = 1; }",
            "has no form in Well's bodies",
        ),
        (
            r#"  rpc R(Get) returns (Twice) { option (google.api.http) = { get: "/v1/{thing_id}" }; }"#,
            r#"message Twice { string a = 1; string b = 2 [(well.gateway.options.v1.field) = {aliases: "a"}]; }"#,
            "Well's name `a` stands at `a` too",
        ),
        (
            r#"  rpc R(Update) returns (Answer) { option (google.api.http) = { patch: "/v1/{thing.id}" body: "thing" }; option (well.gateway.options.v1.call) = { constants: { body_path: "x" when: "nope" } }; }"#,
            "",
            "constant when `nope`: not a field",
        ),
        (
            r#"  rpc R(Get) returns (Answer) { option (google.api.http) = { get: "/v1/{thing_id}" }; option (well.gateway.options.v1.call) = { envelope: ENVELOPE_RECORDS }; }"#,
            "",
            "needs records_root and records_id",
        ),
    ] {
        let found = mistakes(rpcs, messages);
        assert!(
            found.iter().any(|one| one.contains(text) && one.starts_with("t.proto:")),
            "{text}\n{found:#?}"
        );
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let rpcs = r#"  rpc A(Get) returns (Answer);
  rpc B(Get) returns (Answer) { option (google.api.http) = { get: "/v1/{nope}" }; }"#;
    let found = mistakes(rpcs, "");
    assert!(
        found.iter().any(|one| one.contains("t.S/A"))
            && found.iter().any(|one| one.contains("t.S/B"))
    );
}
