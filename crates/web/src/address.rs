//! What an address names after its language and commune. What cannot be such
//! a thing leads nowhere.

use std::{collections::HashMap, str::FromStr};

use axum::{
    extract::{FromRequestParts, Query, RawPathParams},
    http::request::Parts,
};
use base::{Error, Result};

use crate::answer::Fail;

/// What stands behind the question mark of an address.
pub type Asked = Query<HashMap<String, String>>;

/// The one thing that an address names: an identity, a key, a word.
#[derive(Debug, Clone, Copy)]
pub struct At<T>(pub T);

/// Something, and what the address names within it.
#[derive(Debug, Clone, Copy)]
pub struct Within<T, U>(pub T, pub U);

impl<T: FromStr, S: Send + Sync> FromRequestParts<S> for At<T> {
    type Rejection = Fail;

    async fn from_request_parts(parts: &mut Parts, site: &S) -> std::result::Result<Self, Fail> {
        let params = params(parts, site).await?;
        Ok(Self(named(&params, 0)?))
    }
}

impl<T: FromStr, U: FromStr, S: Send + Sync> FromRequestParts<S> for Within<T, U> {
    type Rejection = Fail;

    async fn from_request_parts(parts: &mut Parts, site: &S) -> std::result::Result<Self, Fail> {
        let params = params(parts, site).await?;
        Ok(Self(named(&params, 0)?, named(&params, 1)?))
    }
}

async fn params<S: Send + Sync>(parts: &mut Parts, site: &S) -> Result<RawPathParams> {
    RawPathParams::from_request_parts(parts, site).await.map_err(|_| Error::NotFound)
}

fn named<T: FromStr>(params: &RawPathParams, place: usize) -> Result<T> {
    let mut named = params.iter().filter(|(name, _)| !["lang", "commune"].contains(name));
    let text = named.nth(place).map(|(_, text)| text);
    text.map_or(Err(Error::NotFound), read)
}

/// An identity or a word that our own pages wrote; what is none leads nowhere.
pub fn read<T: FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::NotFound)
}
