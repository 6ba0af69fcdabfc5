//! Settings: every mistake at once, each with its name and how to mend it.

use std::collections::BTreeMap;

use well_gateway::config::{Config, Effective};

const GOOD: [(&str, &str); 2] =
    [("WELL_API_TOKEN", "secret-api-token"), ("WELL_WEBHOOK_TOKENS", "secret-webhook-token")];

fn parse(settings: &[(&str, &str)]) -> Result<(Config, Effective), Vec<String>> {
    let all = GOOD.iter().chain(settings);
    let all: BTreeMap<String, String> =
        all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Config::parse(&all, false).map_err(|mistakes| mistakes.0)
}

#[test]
fn two_secrets_are_enough_to_serve() {
    let (config, effective) = parse(&[]).unwrap();
    assert_eq!(config.rest.api_url.as_str(), "https://api.wellapp.ai/");
    assert_eq!(config.webhook.events.len(), 6);
    assert!(effective.warnings.is_empty());
}

#[test]
fn no_form_of_the_settings_shows_a_secret() {
    let (config, effective) = parse(&[("WELL_GRPC_TOKENS", "secret-caller-token")]).unwrap();
    let shown = format!("{config:?} {effective:?}");
    assert!(!shown.contains("secret-"), "{shown}");
    let mistakes =
        parse(&[("WELL_WEBHOOK_TOKENS", "secret one"), ("WELL_API_TOKEN", "s\u{e9}cret")]);
    let shown = format!("{:?}", mistakes.unwrap_err());
    assert!(!shown.contains("secret one") && !shown.contains("s\u{e9}cret"), "{shown}");
}

#[test]
fn each_mistake_names_its_setting_and_how_to_mend_it() {
    for (name, value, text) in [
        ("WELL_API_URL", "http://well.example", "use https"),
        ("WELL_API_URL", "https://well.example/v1", "leave it out"),
        ("WELL_API_URL", "well", "expected one such as"),
        ("WELL_API_URL", "https://user:pass@well.example", "a user"),
        ("WELL_GRPC_ADDR", "0.0.0.0:50051", "WELL_GRPC_TOKENS"),
        ("WELL_GRPC_ADDR", "somewhere", "unix:/path"),
        ("WELL_GRPC_ADDR", "unix:relative", "unix:/path"),
        ("WELL_GRPC_TOKENS", "short", "shorter than 8"),
        ("WELL_WEBHOOK_TOKENS", "short", "shorter than 8"),
        ("WELL_WEBHOOK_PATH", "no-slash", "begins with `/`"),
        ("WELL_WEBHOOK_PUBLIC_URL", "http://public.example", "use https"),
        ("WELL_WEBHOOK_INSECURE", "yes", "true, false"),
        ("WELL_WEBHOOK_API", "newest", "subscriptions"),
        ("WELL_WEBHOOK_TOKEN_HEADER", "a b", "name of a header"),
        ("WELL_GATEWAY_ID", "Upper_Case", "a-z"),
        ("WELL_CALL_TIMEOUT", "10", "unit"),
        ("WELL_CALL_TIMEOUT", "0s", "from 100ms"),
        ("WELL_CALL_RETRIES", "11", "0 to 10"),
        ("WELL_RETENTION", "1s", "from 1h"),
        ("WELL_RETENTION_BYTES", "1MiB", "128MiB"),
        ("WELL_DEDUPE_WINDOW", "-1h", "unit"),
        ("WELL_GMAIL_ACCESS_PATH", "/v1/gmail", "{workspace_id}"),
        ("WELL_LOG", "loud", "debug"),
        ("WELL_WEBHOOK_WORKSPACES", ",", "ids of workspaces"),
        ("WELL_WEBHOOK_SIGNING_SECRETS", "whsec_a-b-c", "base64"),
        ("WELL_WEBHOOK_SIGNING_SECRETS", "whpk_AAAAAAAA", "32 bytes"),
        ("WELL_WEBHOOK_AUTH", "both", "any, all"),
        ("WELL_WEBHOOK_SIGNED_TEXT", "{timestamp}", "{body}"),
        ("WELL_WEBHOOK_TLS_CERT", "/cert.pem", "WELL_WEBHOOK_TLS_KEY"),
        ("WELL_EVENT_STORE", "nats", "not built yet"),
    ] {
        let mistakes = parse(&[(name, value)]).unwrap_err();
        assert_eq!(mistakes.len(), 1, "{name}={value}: {mistakes:?}");
        assert!(mistakes[0].starts_with(name) && mistakes[0].contains(text), "{mistakes:?}");
    }
}

#[test]
fn an_address_beyond_loopback_needs_tokens_or_a_word() {
    let addr = ("WELL_GRPC_ADDR", "0.0.0.0:50051");
    assert!(parse(&[addr]).is_err());
    assert!(parse(&[addr, ("WELL_GRPC_TOKENS", "secret-caller-token")]).is_ok());
    assert!(parse(&[addr, ("WELL_GRPC_INSECURE", "true")]).is_ok());
    assert!(parse(&[("WELL_GRPC_ADDR", "[::1]:50051")]).is_ok());
    assert!(parse(&[("WELL_GRPC_ADDR", "unix:/run/well.sock")]).is_ok());
}

#[test]
fn secrets_may_stand_in_a_file_and_not_in_both_places() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, "secret-from-file\n").unwrap();
    let path = file.to_str().unwrap();
    let both = parse(&[("WELL_API_TOKEN_FILE", path)]).unwrap_err();
    assert!(both[0].contains("both set"), "{both:?}");
    let (config, _) = parse(&[("WELL_API_TOKEN", ""), ("WELL_API_TOKEN_FILE", path)]).unwrap();
    assert_eq!(config.rest.api_token.current().len(), 1);
    let missing =
        parse(&[("WELL_API_TOKEN", ""), ("WELL_API_TOKEN_FILE", "/no/such")]).unwrap_err();
    assert!(missing[0].starts_with("WELL_API_TOKEN_FILE"), "{missing:?}");
}

#[test]
fn passthrough_and_tokens_of_callers_exclude_each_other() {
    let passthrough = ("WELL_CALLER_TOKENS", "passthrough");
    assert!(parse(&[passthrough, ("WELL_API_TOKEN", "")]).is_ok());
    let mistakes = parse(&[passthrough, ("WELL_GRPC_TOKENS", "secret-caller-token")]).unwrap_err();
    assert!(mistakes[0].contains("passthrough"), "{mistakes:?}");
}

#[test]
fn unknown_names_warn_with_the_nearest_and_kubernetes_is_passed_over() {
    let (_, effective) = parse(&[
        ("WELL_WEBHOK_PATH", "/x"),
        ("WELL_GATEWAY_PORT", "tcp://10.0.0.7:50051"),
        ("WELL_GATEWAY_SERVICE_HOST", "10.0.0.7"),
        ("WELL_GATEWAY_SERVICE_PORT", "50051"),
        ("WELL_GATEWAY_SERVICE_PORT_GRPC", "50051"),
        ("WELL_GATEWAY_PORT_50051_TCP_ADDR", "10.0.0.7"),
    ])
    .unwrap();
    assert_eq!(
        effective.warnings,
        ["WELL_WEBHOK_PATH is no setting: did you mean WELL_WEBHOOK_PATH?"]
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mistakes = parse(&[
        ("WELL_RETENTION", "x"),
        ("WELL_LOG", "x"),
        ("WELL_API_URL", "x"),
        ("WELL_RETENTON", "1d"),
    ]);
    assert_eq!(mistakes.unwrap_err().len(), 4);
}

#[test]
fn grpc_web_is_off_and_says_which_pages_it_is_for() {
    let (config, _) = parse(&[]).unwrap();
    assert!(config.grpc.web.is_none());
    let web = ("WELL_GRPC_WEB_ADDR", "127.0.0.1:8081");
    let (config, _) =
        parse(&[web, ("WELL_GRPC_WEB_ORIGINS", "https://a.example, http://b:1")]).unwrap();
    assert!(config.grpc.web.is_some());
    for (settings, name) in [
        (vec![web], "WELL_GRPC_WEB_ORIGINS"),
        (vec![web, ("WELL_GRPC_WEB_ORIGINS", "https://a.example/page")], "WELL_GRPC_WEB_ORIGINS"),
        (vec![web, ("WELL_GRPC_WEB_ORIGINS", "a.example")], "WELL_GRPC_WEB_ORIGINS"),
        (
            vec![("WELL_GRPC_WEB_ADDR", "0.0.0.0:1"), ("WELL_GRPC_WEB_ORIGINS", "*")],
            "WELL_GRPC_WEB_ADDR",
        ),
        (vec![("WELL_GRPC_WEB_ADDR", "nowhere")], "WELL_GRPC_WEB_ADDR"),
    ] {
        let mistakes = parse(&settings).unwrap_err();
        assert!(mistakes.len() == 1 && mistakes[0].starts_with(name), "{mistakes:?}");
    }
}
