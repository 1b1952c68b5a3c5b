//! Signing in and out, one's own account, and the accounts of a commune or a
//! programme.

mod account;
mod accounts;
mod choose;
mod device;
mod letter;
mod mail;
mod own;
mod samples;
mod second;
pub(crate) mod session;
mod sign_in;
mod space;

pub use device::Peer;
pub use letter::sheet as letter_sheet;
pub use mail::deliver;

use base::{Action, Lang};

use crate::{
    Sample,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let commune = Guard::Commune(Action::KeepAccounts);
    let programme = Guard::Programme(Action::KeepAccounts);
    Routes::new()
        .get(Guard::Open, "/{lang}/sign-in", sign_in::page)
        .post(Guard::Open, "/{lang}/sign-in", sign_in::sign_in)
        .get(Guard::Open, "/{lang}/sign-in/second", second::page)
        .post(Guard::Open, "/{lang}/sign-in/second", second::confirm)
        .post(Guard::Open, "/{lang}/sign-out", sign_in::sign_out)
        .travels(Travels::Home)
        .get(Guard::Open, "/{lang}/account/choose", choose::page)
        .post(Guard::Open, "/{lang}/account/choose", choose::choose)
        .get(Guard::Open, "/{lang}/account/forgot", choose::forgot_page)
        .post(Guard::Open, "/{lang}/account/forgot", choose::forgot)
        .get(Guard::Signed, "/{lang}/account", own::page)
        .post(Guard::Signed, "/{lang}/account", own::put)
        .get(Guard::Signed, "/{lang}/account/second", second::set_up_page)
        .post(Guard::Signed, "/{lang}/account/second", second::set_up)
        .get(commune, "/{lang}/{commune}/office/accounts", accounts::page)
        .post(commune, "/{lang}/{commune}/office/accounts", accounts::invite)
        .get(commune, "/{lang}/{commune}/office/accounts/{account}", account::page)
        .post(commune, "/{lang}/{commune}/office/accounts/{account}", account::put)
        .post(commune, "/{lang}/{commune}/office/accounts/{account}/letter", letter::print)
        .get(programme, "/{lang}/programme/accounts", accounts::page)
        .post(programme, "/{lang}/programme/accounts", accounts::invite)
        .get(programme, "/{lang}/programme/accounts/{account}", account::page)
        .post(programme, "/{lang}/programme/accounts/{account}", account::put)
        .post(programme, "/{lang}/programme/accounts/{account}/letter", letter::print)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
