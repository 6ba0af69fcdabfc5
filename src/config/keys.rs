//! The table of all settings: what `check-config` prints and docs/CONFIG.md shows.

use std::fmt::Write;

/// A setting.
#[derive(Debug)]
pub struct Key {
    /// Its name in the environment.
    pub name: &'static str,
    /// What holds when it is not set; empty: nothing.
    pub default: &'static str,
    /// What it means, with units and limits.
    pub meaning: &'static str,
    /// Whether its value is shown, and whether it may come from a file.
    pub value: Shown,
}

/// Whether a value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It is.
    Plain,
    /// It is not, and `NAME_FILE` may hold it, one in a line.
    Secret,
}

const fn plain(name: &'static str, default: &'static str, meaning: &'static str) -> Key {
    Key { name, default, meaning, value: Shown::Plain }
}

const fn secret(name: &'static str, meaning: &'static str) -> Key {
    Key { name, default: "", meaning, value: Shown::Secret }
}

/// All settings, in the order in which they are read best.
pub const KEYS: &[Key] = &[
    plain(
        "WELL_API_URL",
        "https://api.wellapp.ai",
        "Base address of Well's API, without `/v1`. `http` only to loopback.",
    ),
    secret(
        "WELL_API_TOKEN",
        "Bearer token for Well. Required by `serve`, unless `WELL_CALLER_TOKENS` is `passthrough`.",
    ),
    plain(
        "WELL_CALLER_TOKENS",
        "gateway",
        "`gateway`: calls go to Well with our token. `passthrough`: with what the caller sent as `authorization`; EventService then answers PERMISSION_DENIED.",
    ),
    plain(
        "WELL_GRPC_ADDR",
        "127.0.0.1:50051",
        "Where the gRPC API listens; also `unix:/path`. Beyond loopback it needs `WELL_GRPC_TOKENS`, or `WELL_GRPC_INSECURE=true`.",
    ),
    secret(
        "WELL_GRPC_TOKENS",
        "Bearer tokens of callers; each RPC but health must carry one of them.",
    ),
    plain(
        "WELL_GRPC_INSECURE",
        "false",
        "`true`: listen beyond loopback without asking callers for a token.",
    ),
    plain(
        "WELL_GRPC_CONNECTION_AGE",
        "off",
        "How long a caller's connection lives, with a jitter of a tenth: then its watchers get `going_away` and UNAVAILABLE, and calls that run have a minute to end. For load balancers that shall see connections anew; `off`: as long as the caller wants. 10 s to 365 d.",
    ),
    plain(
        "WELL_GRPC_WEB_ADDR",
        "off",
        "Where browsers reach the same RPCs by gRPC-Web, over HTTP/1.1 (Subscribe and UploadDocument are not for them: a browser sends no stream). Beyond loopback it needs `WELL_GRPC_TOKENS`, or `WELL_GRPC_INSECURE=true`; a token that a page carries is known to whoever opens the page.",
    ),
    plain(
        "WELL_GRPC_WEB_ORIGINS",
        "",
        "Origins of the pages that may call by gRPC-Web, such as `https://app.example.com`, with commas between them, or `*` for every page. Required with `WELL_GRPC_WEB_ADDR`.",
    ),
    plain(
        "WELL_CONSUMER_REFUSALS",
        "5",
        "After so many RejectEvent an event is parked for its consumer, and does not come again by itself. 1 to 1000.",
    ),
    plain(
        "WELL_WEBHOOK_ADDR",
        "0.0.0.0:8080",
        "Where Well's deliveries are taken; `off`: calls only.",
    ),
    plain("WELL_WEBHOOK_PATH", "/webhooks/well", "Path of the endpoint."),
    plain(
        "WELL_WEBHOOK_PUBLIC_URL",
        "",
        "Base address at which Well reaches the endpoint. When it is set the gateway makes, mends and removes its own webhooks at Well, and only those. Port 0 stands for the port that was bound.",
    ),
    plain(
        "WELL_GATEWAY_ID",
        "the host name",
        "Tells this gateway's webhooks from another's; stands in the registered URL. Set it where the host name changes with each start, as in most containers: what carries another id is not touched. 1 to 63 of `a-z`, `0-9`, `-`.",
    ),
    plain(
        "WELL_WEBHOOK_WORKSPACES",
        "default",
        "Whose webhooks the gateway keeps by itself, once `WELL_WEBHOOK_PUBLIC_URL` is set: `default` (the token's own workspace; newer versions of Well deliver what happens in its children with it), `all`, a list of ids (Well's or yours), or `none` (callers use CreateWebhook).",
    ),
    plain(
        "WELL_REGISTRATION_INTERVAL",
        "1h",
        "How often the gateway looks for workspaces whose webhooks it has not seen to be right, with a jitter of a tenth. What was right is looked at again after a day. 1 s to 24 h.",
    ),
    plain(
        "WELL_WEBHOOK_EVENTS",
        "company.created,company.updated,company.deleted,document.uploaded,document.processed,document.deleted",
        "Events that CreateWebhook asks for when none are named; those that Well refuses are reported.",
    ),
    secret(
        "WELL_WEBHOOK_TOKENS",
        "Shared secrets of deliveries: the first is the one registered, all are accepted, in the header or as last path segment.",
    ),
    plain(
        "WELL_WEBHOOK_TOKEN_HEADER",
        "x-well-gateway-token",
        "The header that holds the shared secret.",
    ),
    plain(
        "WELL_WEBHOOK_TOKEN_PLACE",
        "header",
        "Where a webhook that the gateway registers carries the token and the workspace: `header`, or `path` (in its URL) for versions of Well that send no headers along.",
    ),
    secret(
        "WELL_WEBHOOK_SIGNING_SECRETS",
        "Secrets of signed deliveries: plain text, or `whsec_` and a key in base64, or `whpk_` and an Ed25519 public key in base64. They serve both the header below and Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature` with v1 or v1a).",
    ),
    plain(
        "WELL_WEBHOOK_SIGNATURE_HEADER",
        "x-well-signature",
        "The header of Well's own signature. Well names it and documents nothing else, so the next settings say what it holds. Several values with commas between them: one must be right.",
    ),
    plain(
        "WELL_WEBHOOK_SIGNATURE_ALGORITHM",
        "hmac-sha256",
        "`hmac-sha256`, `hmac-sha512` or `hmac-sha1`.",
    ),
    plain("WELL_WEBHOOK_SIGNATURE_ENCODING", "hex", "`hex` or `base64`."),
    plain(
        "WELL_WEBHOOK_SIGNATURE_PREFIX",
        "sha256=",
        "May stand before the signature; a signature without it is taken as well.",
    ),
    plain(
        "WELL_WEBHOOK_SIGNED_TEXT",
        "{body}",
        "What is signed: text with `{body}`, and maybe `{timestamp}` as it stands in the next header.",
    ),
    plain(
        "WELL_WEBHOOK_TIMESTAMP_HEADER",
        "x-well-timestamp",
        "The header of the signed time, in seconds or milliseconds since 1970 or in ISO form; looked at when the signed text has `{timestamp}`.",
    ),
    plain(
        "WELL_WEBHOOK_TOLERANCE",
        "5m",
        "How far a signed time may lie from the gateway's clock, before or after. 1 s to 24 h.",
    ),
    plain(
        "WELL_WEBHOOK_AUTH",
        "any",
        "With tokens and signing secrets configured: `any`: one right credential is enough; `all`: both must be right. A credential that is present and wrong always refuses.",
    ),
    plain(
        "WELL_WEBHOOK_TLS_CERT",
        "",
        "Certificate chain in PEM, when the endpoint itself speaks TLS; read again when it changes. Without it a proxy in front ends TLS.",
    ),
    plain("WELL_WEBHOOK_TLS_KEY", "", "Private key in PEM of that certificate."),
    plain("WELL_WEBHOOK_INSECURE", "false", "`true`: take deliveries without any secret."),
    plain(
        "WELL_WEBHOOK_API",
        "auto",
        "`subscriptions` (`/v1/subscriptions/webhooks`), `webhooks` (`/v1/webhooks`), or `auto`: found out by a GET.",
    ),
    plain(
        "WELL_WEBHOOK_EVENT_ID_NAMES",
        "event_id,delivery_id,webhook-id,x-well-event-id,x-well-delivery-id",
        "Headers, and keys at the top of the body or in `data`, that may hold Well's id of the event. Well documents none.",
    ),
    plain(
        "WELL_DEDUPE_WINDOW",
        "1h",
        "How long an equal body without any other identity is the same event. 1 s to 30 d.",
    ),
    plain(
        "WELL_REPAIR_INTERVAL",
        "10m",
        "How often the gateway asks Well which documents and companies changed, in the workspaces of `WELL_WEBHOOK_WORKSPACES`, and appends an event (origin REPAIRED) for each whose latest state no delivery brought; it also notices changes of Gmail connectors (origin OBSERVED). 100 ms to 24 h, with a jitter of a tenth; `off`.",
    ),
    plain(
        "WELL_REPAIR_GRACE",
        "5m",
        "How long a delivery is waited for before its state is repaired. 0 s to 24 h.",
    ),
    plain(
        "WELL_REPAIR_CALLS",
        "300",
        "Calls to Well that one look may make; a workspace needs three, what does not fit comes the next time. 3 to 100000.",
    ),
    plain(
        "WELL_ADMIN_ADDR",
        "127.0.0.1:9090",
        "Where `/livez`, `/readyz` and `/metrics` are served.",
    ),
    plain(
        "WELL_DATA_DIR",
        "./well-gateway-data",
        "Folder of the log. It remembers which API address it belongs to and refuses another, unless `--adopt`.",
    ),
    plain("WELL_EVENT_STORE", "embedded", "`embedded`. `nats` is not built yet."),
    plain(
        "WELL_RETENTION",
        "30d",
        "Events older than this are trimmed, by whole segments of 64 MiB or a day. 1 h to 10 y.",
    ),
    plain(
        "WELL_RETENTION_BYTES",
        "10GiB",
        "Events beyond this are trimmed, oldest first. At least 128 MiB.",
    ),
    plain(
        "WELL_CALL_TIMEOUT",
        "10s",
        "Limit of one attempt of a call to Well; for uploads and downloads, the wait between chunks. 100 ms to 10 min.",
    ),
    plain(
        "WELL_CALL_RETRIES",
        "3",
        "Attempts after the first, with exponential backoff and jitter, of what is safe to repeat. 0 to 10.",
    ),
    plain(
        "WELL_IDEMPOTENCY_HEADER",
        "",
        "Header that carries the `request_id` of a create to Well. Well announces such a header and does not document its name.",
    ),
    plain(
        "WELL_API_KEY_RPCS",
        "false",
        "`true`: offer ApiKeyService, which makes credentials out of the gateway's own.",
    ),
    plain(
        "WELL_GMAIL_ACCESS_PATH",
        "/v1/workspaces/{workspace_id}/connectors/gmail/access",
        "Path of the Gmail installation link; one documentation of Well has it, the newest does not.",
    ),
    plain(
        "WELL_GMAIL_STATUS_PATH",
        "/v1/workspaces/{workspace_id}/connectors/gmail/",
        "Path of the Gmail connector's status. On a 404 it is tried without the slash at its end, or with one.",
    ),
    plain("WELL_LOG", "info", "`error`, `warn`, `info`, `debug` or `trace`, on standard error."),
    plain("WELL_LOG_FORMAT", "json", "`json` or `text`."),
];

/// docs/CONFIG.md.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Settings\n\n\
         Printed by `just gen` from the table in `src/config/keys.rs`. All settings are environment variables; a name of \
         ours that is not in the table is warned about, except those that Kubernetes injects for services. Each secret may \
         stand in a file instead, named by `NAME_FILE`, one in a line; the file is read again when it changes. Durations \
         and sizes have units (`10s`, `30d`, `10GiB`). `well-gateway check-config` prints the effective values, secrets \
         hidden, and every mistake at once.\n\n\
         | name | default | meaning |\n| --- | --- | --- |\n",
    );
    for key in KEYS {
        let default = match (key.default, key.value) {
            ("", Shown::Secret) => "none; or `_FILE`".to_owned(),
            ("", Shown::Plain) => "none".to_owned(),
            (default, _) => format!("`{default}`"),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| `{}` | {default} | {} |", key.name, key.meaning);
    }
    text
}
