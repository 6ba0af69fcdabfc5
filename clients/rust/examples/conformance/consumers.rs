//! Scenarios of consumers: whose commits count, and what becomes of what is refused.

use tonic::Code;
use well_gateway_client::error_details;
use well_gateway_client::v1::WatchEventsRequest;

use crate::events::deliver;
use crate::watched::{Watched, earliest, request};
use crate::world::World;
use crate::{Outcome, ensure};

fn consumer(name: &str, member: &str) -> WatchEventsRequest {
    let request = request(name, earliest());
    WatchEventsRequest { consumer: name.to_owned(), member: member.to_owned(), ..request }
}

pub(crate) async fn takeover(world: &World) -> Outcome {
    let bodies = deliver(world, "takeover", 3).await?;
    let [first, second, third] = bodies.as_slice() else {
        return Err("three were delivered".into());
    };
    let mut a = Watched::new(&world.gateway, consumer("takeover", "m"));
    let event = a.expect(first).await?;
    ensure!(a.watcher.commit(&event).await?, "A could not commit");

    let mut b = Watched::new(&world.gateway, consumer("takeover", "m"));
    b.expect(second).await?;
    let details = error_details(&a.end().await?);
    let is_taken = details.code == Code::Aborted && details.reason == "CONSUMER_TAKEN_OVER";
    ensure!(is_taken, "A ended with {details:?}");
    ensure!(!a.watcher.commit(&event).await?, "A could commit after its end");

    let event = b.expect(third).await?;
    ensure!(b.watcher.commit(&event).await?, "B could not commit");
    b.watcher.close();
    ensure!(b.watcher.next().await.is_none(), "B went on after its end");

    let mut c = Watched::new(&world.gateway, consumer("takeover", "m"));
    let body = world.deliver("takeover", 4).await?;
    c.expect(&body).await?;
    Ok(())
}

pub(crate) async fn reject(world: &World) -> Outcome {
    let bodies = deliver(world, "reject", 2).await?;
    let [first, second] = bodies.as_slice() else {
        return Err("two were delivered".into());
    };
    let mut watched = Watched::new(&world.gateway, consumer("reject", ""));
    let event = watched.expect(first).await?;
    ensure!(!watched.watcher.reject(&event, "first").await?, "it is parked at once");
    let event = watched.expect(first).await?;
    ensure!(watched.watcher.reject(&event, "second").await?, "it is not parked");
    watched.expect(second).await?;
    Ok(())
}
