//! Amounts of dirhams, kept to the centime.

use press::Translator;

/// An amount as somebody would type it.
pub(crate) fn typed(centimes: i64) -> String {
    match centimes % 100 {
        0 => (centimes / 100).to_string(),
        part => format!("{},{part:02}", centimes / 100),
    }
}

/// An amount as it is read.
pub(crate) fn amount(l: &Translator, centimes: i64) -> String {
    let dirhams = centimes / 100;
    let written = match centimes % 100 {
        0 => l.number(dirhams).attr(),
        part => format!("{},{part:02}", l.number(dirhams)),
    };
    l.msg("amount-dirhams").s("amount", written).attr()
}
