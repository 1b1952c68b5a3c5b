//! Bodies that may not pause for ever, and bodies that tell when they have left.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::body::{Body as Sent, Bytes};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio::time::{Instant, Sleep};

use super::places::Busy;

/// What somebody sends, part by part, each within a time.
pub(super) struct Within {
    body: Incoming,
    pause: Duration,
    ends: Pin<Box<Sleep>>,
}

impl Within {
    pub(super) fn new(body: Incoming, pause: Duration) -> Self {
        Self { body, pause, ends: Box::pin(tokio::time::sleep(pause)) }
    }
}

impl Body for Within {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = self.get_mut();
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) {
            this.ends.as_mut().reset(Instant::now() + this.pause);
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        ready!(this.ends.as_mut().poll(context));
        Poll::Ready(Some(Err(io::Error::from(io::ErrorKind::TimedOut).into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// What is answered, holding its place as busy until it has left.
pub(super) struct Told {
    body: Sent,
    _busy: Busy,
}

impl Told {
    pub(super) fn new(body: Sent, busy: Busy) -> Self {
        Self { body, _busy: busy }
    }
}

impl Body for Told {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
