//! The ceiling that `make bench` measures against: the framework alone,
//! answering with the bytes of a page that it was given.
//!
//! `bare ADDR TYPE ENCODING FILE` answers `/` with the file's bytes.

use std::{env, error::Error};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderName, header},
    routing::get,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = env::args().skip(1).collect();
    let [address, kind, encoding, file] =
        given.try_into().map_err(|_| "ADDR TYPE ENCODING FILE")?;
    let page = Bytes::from(std::fs::read(file)?);
    let headers: [(HeaderName, String); 2] =
        [(header::CONTENT_TYPE, kind), (header::CONTENT_ENCODING, encoding)];
    let app = Router::new().route("/", get(async move || (headers.clone(), page.clone())));
    axum::serve(tokio::net::TcpListener::bind(address).await?, app).await?;
    Ok(())
}
