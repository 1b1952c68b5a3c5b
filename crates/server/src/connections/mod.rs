//! Connections: how many there may be, and how long a silent one keeps its
//! place. Every one costs a descriptor, and descriptors are few (1,024 where
//! nobody set more): somebody who opens a thousand and says nothing must not
//! keep others out. So all wait for a head or for the next part of a body for a
//! bounded time, and where places are taken the longest silent one gives way.

mod body;
mod places;

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderValue, Response, StatusCode, header},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
};
use tower::Service;
use web::people::Peer;

use body::{Told, Within};
use places::{Place, Places};

/// How long a connection may take to send the head of a request, the first one
/// or the next: browsers keep a quiet one for a minute and open another at need.
const HEAD: Duration = Duration::from_secs(20);

/// How long a body may pause. A phone on a bad line pauses for seconds.
const PAUSE: Duration = Duration::from_secs(30);

/// How long somebody may take to receive what was sent.
const UNREAD: Duration = Duration::from_secs(60);

/// How long to wait where the machine has no descriptor left.
const BREATH: Duration = Duration::from_millis(100);

/// When who was refused may come again, in seconds.
const LATER: HeaderValue = HeaderValue::from_static("5");

/// Serves until `stop` resolves, then lets open requests end.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let places = Arc::new(Places::for_descriptors());
    let (stopping, stopped) = watch::channel(false);
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => take(&places, stream, peer, &router, &stopped),
                // Out of descriptors, or somebody hung up before being let in.
                Err(error) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(BREATH).await;
                }
            },
        }
    }
    drop(listener);
    stopping.send_replace(true);
    drop(stopped);
    // Every connection holds a receiver; when all are gone, all have ended.
    stopping.closed().await;
    Ok(())
}

/// Gives a connection its place, or tells it that there is none.
fn take(
    places: &Arc<Places>,
    stream: TcpStream,
    peer: SocketAddr,
    router: &Router,
    stopped: &watch::Receiver<bool>,
) {
    let Some(place) = Places::take(places, peer.ip()) else {
        // Best effort: who cannot read it finds the connection closed.
        let _ = stream.try_write(b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        return;
    };
    let told = stream
        .set_nodelay(true)
        .and_then(|()| socket2::SockRef::from(&stream).set_tcp_user_timeout(Some(UNREAD)));
    if let Err(error) = told {
        tracing::debug!(%error, "a connection without its options");
    }
    let peer = Peer(peer.ip());
    tokio::spawn(keep(stream, peer, Arc::new(place), router.clone(), stopped.clone()));
}

/// Answers on one connection until it ends, is asked to give way, or the server
/// stops.
async fn keep(
    stream: TcpStream,
    peer: Peer,
    place: Arc<Place>,
    router: Router,
    mut stopped: watch::Receiver<bool>,
) {
    let answers = {
        let place = Arc::clone(&place);
        service_fn(move |request| answer(router.clone(), Arc::clone(&place), peer, request))
    };
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let mut connection = std::pin::pin!(builder.serve_connection(TokioIo::new(stream), answers));
    tokio::select! {
        // How it ended concerns nobody: people close pages.
        _ = &mut connection => return,
        () = place.gives_way() => return,
        _ = stopped.wait_for(|it| *it) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// One answer; the place counts as busy until its last byte has left.
async fn answer(
    mut router: Router,
    place: Arc<Place>,
    peer: Peer,
    request: Request<Incoming>,
) -> Result<Response<Body>, std::convert::Infallible> {
    let busy = place.work();
    let mut request = request.map(|body| Body::new(Within::new(body, PAUSE)));
    request.extensions_mut().insert(peer);
    let answer = router.call(request).await?;
    let kind = answer.headers().get(header::CONTENT_TYPE);
    if kind.is_some_and(|kind| kind == "text/event-stream") && !busy.streams() {
        let mut refused = Response::new(Body::empty());
        *refused.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        refused.headers_mut().insert(header::RETRY_AFTER, LATER);
        return Ok(refused);
    }
    Ok(answer.map(|body| Body::new(Told::new(body, busy))))
}
