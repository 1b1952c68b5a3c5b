//! The sections of a commune's site and of its office: what heads of pages lead to.

use base::Action;

/// The sections of a commune's public site.
pub(crate) const PUBLIC: [(&str, &str); 5] = [
    ("nav-home", "/"),
    ("nav-charter", "/charter"),
    ("nav-plan", "/plan"),
    ("nav-indicators", "/indicators"),
    ("nav-receipt", "/receipt"),
];

/// The sections of a commune's office, each shown to those who may open it.
pub(crate) const OFFICE: [(&str, &str, Action); 11] = [
    ("nav-office", "/office", Action::SeeOffice),
    ("nav-stages", "/office/stages", Action::SeeOffice),
    ("nav-workshops", "/office/workshops", Action::SeeOffice),
    ("nav-texts", "/office/texts", Action::SeeOffice),
    ("nav-contributions", "/office/contributions", Action::SeeOffice),
    ("nav-requests", "/office/requests", Action::AnswerRequests),
    ("nav-follow-up", "/office/follow-up", Action::Follow),
    ("nav-openness", "/office/openness", Action::SeeOffice),
    ("nav-journal", "/office/journal", Action::ReadJournal),
    ("nav-commune", "/office/commune", Action::SeeOffice),
    ("nav-accounts", "/office/accounts", Action::KeepAccounts),
];
