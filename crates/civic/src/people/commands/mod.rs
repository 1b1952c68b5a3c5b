//! What may be done to people: accounts opened, invited, kept and closed;
//! signing in and out; what somebody does with their own account; entering a
//! person.

mod accounts;
mod codes;
mod duties;
mod own;
mod persons;
mod retained;
mod sign_in;

pub use accounts::{Invite, OpenAccount, Way, close, invite, open_account, resume, suspend};
pub use codes::{
    CODE_BY_MAIL, CodeLetter, Coded, choose_password, code_for, forgot, mail_code, send_code,
};
pub use duties::{GiveDuty, give_duty, remove_second_step, set_term};
pub use own::{
    ChangePassword, change_password, end_other_sessions, end_session, new_second_step, prolong,
    set_second_step,
};
pub use persons::{
    correct_person, enter_person, enter_with, forget_contact, forget_person, name_person,
};
pub use retained::{forget_closed_accounts, forget_expired};
pub(crate) use sign_in::{Proved, open_session};
pub use sign_in::{SignIn, SignedIn, confirm, is_known_device, sign_in, sign_out};
