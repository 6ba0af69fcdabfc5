//! The gateway in a process whose log is appended to on command, so that what is measured is the
//! way from the log to the watchers.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use jiff::Timestamp;
use well_gateway::app::App;
use well_gateway::config::Config;
use well_gateway::events::{Event, Identity, Origin};
use well_gateway::grpc::Addr;

/// A body that makes an event of about 600 bytes as it is sent.
const PAD: &str = "a little text that stands for the attributes of a document in a delivery";

pub async fn run(folder: &str) {
    let settings = [
        ("WELL_API_URL", "http://127.0.0.1:9"),
        ("WELL_API_TOKEN", "bench"),
        ("WELL_GRPC_ADDR", "127.0.0.1:0"),
        ("WELL_WEBHOOK_ADDR", "off"),
        ("WELL_ADMIN_ADDR", "127.0.0.1:0"),
        ("WELL_REPAIR_INTERVAL", "off"),
        ("WELL_DATA_DIR", folder),
    ];
    let settings: BTreeMap<String, String> =
        settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (config, _) = Config::parse(&settings, false).unwrap();
    let app = App::build(config).await.unwrap();
    let log = app.log();
    let Addr::Tcp(addr) = app.addresses().grpc else { panic!("TCP") };
    let _running = app.run();
    println!("{addr}");
    std::io::stdout().flush().unwrap();
    let (sender, mut commands) = tokio::sync::mpsc::channel(1);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let numbers = line.split(' ').map(|number| number.parse::<usize>().unwrap());
            sender.blocking_send(numbers.collect::<Vec<_>>()).unwrap();
        }
    });
    let mut number = 0;
    while let Some(command) = commands.recv().await {
        let [count, together, pause_ms] = command[..] else { panic!("{command:?}") };
        for _ in 0..count / together {
            let events = (0..together).map(|at| event(number + at));
            join_all(events.map(|event| log.append(event, Identity::by_id())))
                .await
                .into_iter()
                .for_each(|appended| assert!(appended.is_ok(), "{appended:?}"));
            number += together;
            if pause_ms > 0 {
                tokio::time::sleep(Duration::from_millis(pause_ms as u64)).await;
            }
        }
    }
}

fn event(number: usize) -> Event {
    let body = format!(
        r#"{{"event":"document.processed","event_id":"e{number}","data":{{"document_id":"d{number}","note":"{PAD}"}}}}"#
    );
    Event {
        id: format!("e{number}"),
        event_type: "document.processed".to_owned(),
        workspace_id: Some(format!("w{}", number % 100)),
        external_workspace_id: None,
        people_id: None,
        resource_id: Some(format!("d{number}")),
        occur_time: None,
        receive_time: Timestamp::now(),
        origin: Origin::Webhook,
        body: Bytes::from(body),
    }
}
