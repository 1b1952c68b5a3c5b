//! News of commits for open screens: a stream of server-sent events that
//! says only that something happened, and where; the screen fetches the rest.

use std::convert::Infallible;

use axum::response::{
    IntoResponse, Response, Sse,
    sse::{Event, KeepAlive},
};
use futures::stream::{self, Stream};
use store::Committed;
use tokio::sync::broadcast::{self, error::RecvError};
use uuid::Uuid;

use crate::{answer::Fail, visit::Visit};

/// The commits of the commune, one event each: the kind and what it concerns.
pub(crate) async fn news(visit: Visit) -> Result<Response, Fail> {
    let commune = visit.commune()?.uuid();
    let listener = visit.site.store().news().listen();
    Ok(Sse::new(events(listener, commune)).keep_alive(KeepAlive::default()).into_response())
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
                    return Some((Ok(Event::default().event("committed").data("")), listener));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    })
}
