//! News for a group's phones: only that something of this group was written,
//! so that sixty phones in one hall do not fetch for each other's cards.

use std::{convert::Infallible, time::Duration};

use axum::response::{
    IntoResponse, Sse,
    sse::{Event, KeepAlive},
};
use futures::stream::{self, Stream, StreamExt};
use tokio::sync::broadcast::{Receiver, error::RecvError};
use uuid::Uuid;

use super::holder::Holder;
use crate::{address::At, answer::Answer, context::RequestContext};

/// How long one stream lasts before the phone asks again by itself.
const LASTS: Duration = Duration::from_secs(60);

/// The stream.
pub(super) async fn news(context: RequestContext, At(key): At<String>) -> Answer {
    let listener = context.site.contacts().listen();
    let holder = Holder::of(&context, &key).await?;
    // What was written while the phone was away is told by looking once.
    let first = Ok(Event::default().event("committed").data("written"));
    let events = stream::iter([first]).chain(events(listener, holder.group.uuid()));
    let events = events.take_until(tokio::time::sleep(LASTS));
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

fn events(listener: Receiver<Uuid>, group: Uuid) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(listener, move |mut listener| async move {
        loop {
            match listener.recv().await {
                Ok(rung) if rung != group => {}
                Ok(_) | Err(RecvError::Lagged(_)) => {
                    return Some((
                        Ok(Event::default().event("committed").data("written")),
                        listener,
                    ));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    })
}
