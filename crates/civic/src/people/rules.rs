//! What a login and a password must be.

use base::{Faults, contact};

/// How many characters a password has at least. Length is what counts
/// (NIST SP 800-63B, section 3.1.1), so no signs are prescribed.
pub const PASSWORD_LENGTH: usize = 10;

/// How long a session lasts without being used, in days.
pub const SESSION_DAYS: i64 = 14;

/// A login in the form in which it is stored: lower case, without signs that
/// nobody sees.
#[must_use]
pub fn tidy_login(typed: &str) -> String {
    contact::seen(typed).to_lowercase()
}

/// The faults of a new account's login and password.
#[must_use]
pub fn faults_of(login: &str, password: &str) -> Faults {
    let mut faults = Faults::default();
    if tidy_login(login).is_empty() {
        faults.add("login", "fault-required");
    }
    if password.chars().count() < PASSWORD_LENGTH {
        faults.add("password", "fault-password-short");
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_the_same_whatever_case_and_spaces_it_was_typed_with() {
        assert_eq!(tidy_login("  Focal@Commune.MA "), "focal@commune.ma");
        assert_eq!(tidy_login("\u{200f}focal@commune.ma\u{feff}"), "focal@commune.ma");
    }

    #[test]
    fn a_short_password_and_an_empty_login_are_both_said_at_once() {
        let faults = faults_of(" ", "court");
        assert!(faults.at("login").is_some() && faults.at("password").is_some());
    }
}
