//! The sign-in form.

use base::Faults;

use crate::form::FormData;

/// What somebody typed to sign in.
pub(super) struct SignIn {
    pub(super) login: String,
    pub(super) password: String,
    /// Where to go afterwards: an address of our own, or nothing.
    pub(super) next: Option<String>,
}

impl SignIn {
    pub(super) fn parse(sent: &FormData) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let login = sent.text(&mut faults, "login", 200);
        let password = sent.get("password").to_owned();
        if password.is_empty() {
            faults.add("password", "fault-required");
        }
        let next = own_address(sent.get("next"));
        if faults.is_empty() { Ok(Self { login, password, next }) } else { Err(faults) }
    }
}

/// An address within this site; anything that could lead elsewhere is dropped.
fn own_address(text: &str) -> Option<String> {
    // Browsers drop tabs and line ends from addresses: "/\t/elsewhere" leads elsewhere.
    let plain = !text.contains(|sign: char| sign == '\\' || sign.is_control());
    let own = text.starts_with('/') && !text.starts_with("//") && plain;
    own.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn after_signing_in_one_stays_on_this_site() {
        assert_eq!(
            own_address("/ar/beni-mellal/office").as_deref(),
            Some("/ar/beni-mellal/office")
        );
        for elsewhere in
            ["https://example.org/", "//example.org", "/\\example.org", "/\t/example.org", ""]
        {
            assert_eq!(own_address(elsewhere), None, "{elsewhere}");
        }
    }
}
