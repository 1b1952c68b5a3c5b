//! Forms of pages that have several: the one that came back is filled as it
//! was typed, the others as they stand.

use std::fmt::Display;

use base::{Error, Faults, Lang, Result};
use press::FormView;

use crate::form::FormData;

/// The form that came back, or none.
#[derive(Default)]
pub(crate) struct Again {
    sent: FormData,
    faults: Faults,
}

/// One form of a page.
pub(crate) struct Form<'a> {
    /// What it does, the same word in its hidden field `do`.
    pub what: &'static str,
    /// What it is about, in its hidden field `item`; empty for something new.
    pub item: String,
    /// Values that it carries whatever was typed, such as the revision.
    pub carried: Vec<(&'static str, String)>,
    /// Names of the fields that are typed.
    pub typed: &'a [&'static str],
    /// How the typed fields stand when it is fresh.
    pub fresh: Vec<(&'static str, String)>,
}

impl Again {
    /// What an error means for the page: faults bring it back, and so does a
    /// change by somebody else, with their text; anything else is its own page.
    pub(crate) fn of(
        sent: FormData,
        error: Error,
        theirs: impl FnOnce() -> Option<Theirs>,
    ) -> Result<Self> {
        match error {
            Error::Invalid(faults) => Ok(Self { sent, faults }),
            Error::Stale => {
                let theirs = theirs().ok_or(Error::Stale)?;
                let mut faults = Faults::default();
                faults.add_with(
                    theirs.field,
                    "fault-changed-meanwhile",
                    vec![("now", theirs.text)],
                );
                Ok(Self { sent, faults })
            }
            other => Err(other),
        }
    }

    /// A form of the page.
    pub(crate) fn form(&self, lang: Lang, form: Form<'_>) -> FormView {
        let came_back = self.sent.get("do") == form.what && self.sent.get("item") == form.item;
        let scope = format!("{}{}", form.what, form.item);
        let mut fields = FormView::new(lang).scope(scope).with("do", form.what);
        fields = fields.with("item", &form.item);
        for (name, value) in &form.carried {
            fields = fields.with(name, value);
        }
        if !came_back {
            return form.fresh.iter().fold(fields, |all, (name, value)| all.with(name, value));
        }
        for name in form.typed {
            fields = self.sent.all(name).into_iter().fold(fields, |all, it| all.with(name, it));
        }
        fields.faulty(self.faults.clone())
    }

    /// Whether this form came back, so that its folded part is open.
    pub(crate) fn is(&self, what: &str, item: impl Display) -> bool {
        self.sent.get("do") == what && self.sent.get("item") == item.to_string()
    }
}

/// What somebody else wrote in the meantime, and in which field.
pub(crate) struct Theirs {
    pub(crate) field: &'static str,
    pub(crate) text: String,
}
