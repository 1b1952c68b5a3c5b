//! News of commits for open screens: a stream of server-sent events that
//! says only that something happened, and where; the screen fetches the rest.

use std::{convert::Infallible, time::Duration};

use axum::{
    http::HeaderMap,
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use db::Committed;
use futures::stream::{self, Stream, StreamExt};
use tokio::sync::broadcast::{self, error::RecvError};
use uuid::Uuid;

use crate::{answer::Fail, context::RequestContext};

/// How long one stream lasts. The screen then asks again by itself: whoever was
/// signed out meanwhile hears no more, and a server asked to stop need not wait.
const LASTS: Duration = Duration::from_secs(60);

/// The commits of the commune, one event each: the kind and what it concerns.
/// A screen that comes back is told at once when it missed something.
pub(crate) async fn news(context: RequestContext, headers: HeaderMap) -> Result<Response, Fail> {
    let commune = context.commune()?.uuid();
    let news = context.site.db().news();
    let (listener, head) = (news.listen(), news.head(commune));
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse::<i64>().ok());
    // The number is told in any case, so that the screen knows what it has seen.
    let event = Event::default().id(head.to_string());
    let first = match last.is_some_and(|last| last < head) {
        true => event.event("committed").data("missed"),
        false => event.event("listening").data("listening"),
    };
    let events = stream::iter([Ok(first)]).chain(events(listener, commune));
    let events = events.take_until(tokio::time::sleep(LASTS));
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

fn events(
    listener: broadcast::Receiver<Committed>,
    commune: Uuid,
) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(listener, move |mut listener| async move {
        loop {
            match listener.recv().await {
                Ok(news) if news.commune == commune => {
                    let event = Event::default()
                        .id(news.seq.to_string())
                        .event("committed")
                        .data(format!("{} {}", news.kind, news.subject.simple()));
                    return Some((Ok(event), listener));
                }
                Ok(_) => {}
                // A slow screen missed some: it fetches everything once.
                Err(RecvError::Lagged(_)) => {
                    return Some((
                        Ok(Event::default().event("committed").data("missed")),
                        listener,
                    ));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    })
}
