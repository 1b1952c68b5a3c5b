//! What lies outside: the address that residents type, and the post office.

use std::time::Duration;

use super::{Found, Visit};

/// How long anything may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn look(visit: &Visit<'_>) -> Vec<Found> {
    vec![address(visit).await, post(visit).await]
}

/// Whether the public address leads here, by the way that residents come.
async fn address(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let Some(address) = visit.text("public-address").map(str::to_owned) else {
        return Found::wrong("address", l.t("doctor-address-none"));
    };
    let told = |key| l.msg(key).s("address", &address);
    if !address.starts_with("https://") {
        return Found::wrong("address", told("doctor-address-plain"));
    }
    let asked = format!("{}/healthz", address.trim_end_matches('/'));
    let answered = tokio::task::spawn_blocking(move || {
        let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).build();
        ureq::Agent::from(config).get(&asked).call().map(drop)
    });
    match answered.await.map_err(|error| error.to_string()) {
        Ok(Ok(())) => Found::fine("address", told("doctor-address-fine")),
        Ok(Err(error)) => Found::wrong("address", told("doctor-address-silent").s("error", error)),
        Err(error) => Found::wrong("address", told("doctor-address-silent").s("error", error)),
    }
}

async fn post(visit: &Visit<'_>) -> Found {
    let l = visit.l;
    let Some(mail) = visit.text("mail") else {
        return Found::note("mail", l.t("doctor-mail-none"));
    };
    let office = match mail::PostOffice::at(mail, visit.text("mail-from").unwrap_or_default()) {
        Ok(office) => office,
        Err(error) => {
            let error = base::error::causes(&error);
            return Found::wrong("mail", l.msg("doctor-mail-silent").s("error", error));
        }
    };
    match tokio::task::spawn_blocking(move || office.answers()).await {
        Ok(Ok(())) => Found::fine("mail", l.t("doctor-mail-fine")),
        Ok(Err(error)) => Found::wrong("mail", l.msg("doctor-mail-silent").s("error", error)),
        Err(error) => Found::wrong("mail", l.msg("doctor-mail-silent").s("error", error)),
    }
}
