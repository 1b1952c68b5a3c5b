//! What a login must be, how somebody is reached; what passwords and duties
//! must be in files of their own.

pub mod duties;
pub mod password;
mod vocabulary;

use base::{contact, visible};

use super::Details;

/// How long a session lasts without being used, in days.
pub const SESSION_DAYS: i64 = 14;

/// After how long a session that is used is noted anew, in milliseconds.
pub const SEEN_ANEW: i64 = 3_600_000;

/// How long a session waits for its second step, in milliseconds.
pub const SECOND_STEP: i64 = 600_000;

/// How many days a one-time code lasts: a letter has to arrive.
pub const CODE_DAYS: i64 = 10;

/// How many codes stand in for the second step.
pub const RECOVERY_CODES: usize = 8;

/// A login in the form in which it is stored: lower case, without signs that
/// nobody sees.
#[must_use]
pub fn tidy_login(typed: &str) -> String {
    contact::seen(typed).to_lowercase()
}

/// The way to reach somebody and their details, each in its place: by mail
/// first, because notices go by it, and by telephone beside it.
#[must_use]
pub fn settled(contact: &str, details: &Details) -> (String, Details) {
    let ways = [contact, &details.phone].map(|way| visible(way).to_owned());
    let (first, second) = match ways {
        [first, second] if first.is_empty() || second.contains('@') && !first.contains('@') => {
            (second, first)
        }
        [first, second] => (first, second),
    };
    let phone = if second == first { String::new() } else { second };
    let seen = |text: &str| visible(text).to_owned();
    let (function, organisation) = (seen(&details.function), seen(&details.organisation));
    (first, Details { phone, function, organisation })
}

/// What is known of somebody once something more is said of them: of each, what
/// is said now, or else what was known.
#[must_use]
pub fn together(said: (&str, &Details), known: (&str, &Details)) -> (String, Details) {
    let or = |said: &str, known: &str| if said.is_empty() { known } else { said }.to_owned();
    let (mail, phone) = ways(said.0, &said.1.phone);
    let (known_mail, known_phone) = ways(known.0, &known.1.phone);
    let details = Details {
        phone: or(phone, known_phone),
        function: or(&said.1.function, &known.1.function),
        organisation: or(&said.1.organisation, &known.1.organisation),
    };
    settled(&or(mail, known_mail), &details)
}

/// The mail address and the telephone among two ways to reach somebody.
fn ways<'a>(contact: &'a str, phone: &'a str) -> (&'a str, &'a str) {
    match (contact.contains('@'), phone.is_empty()) {
        (true, _) => (contact, phone),
        (false, true) => ("", contact),
        (false, false) => ("", phone),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(phone: &str) -> Details {
        Details { phone: phone.into(), ..Details::default() }
    }

    #[test]
    fn a_telephone_is_kept_beside_a_mail_address() {
        let of = |contact, second| settled(contact, &phone(second));
        assert_eq!(of("a@x.ma", "0612"), ("a@x.ma".to_owned(), phone("0612")));
        assert_eq!(of("0612", "a@x.ma"), ("a@x.ma".to_owned(), phone("0612")));
        assert_eq!(of("", "0612"), ("0612".to_owned(), phone("")));
        assert_eq!(of("0612", "0612"), ("0612".to_owned(), phone("")));
    }

    #[test]
    fn a_telephone_said_later_does_not_take_the_mail_address_away() {
        let known = ("a@x.ma", &Details { function: "مستشارة".into(), ..phone("") });
        let (contact, details) = together(("0612", &phone("")), known);
        assert_eq!((contact.as_str(), details.phone.as_str()), ("a@x.ma", "0612"));
        assert_eq!(details.function, "مستشارة");
    }

    #[test]
    fn a_login_is_the_same_whatever_case_and_spaces_it_was_typed_with() {
        assert_eq!(tidy_login("  Focal@Commune.MA "), "focal@commune.ma");
        assert_eq!(tidy_login("\u{200f}focal@commune.ma\u{feff}"), "focal@commune.ma");
    }
}
