//! The one way in which a form is given back: filled as it was sent, with its
//! faults. A page asks each of its forms to be filled; the others stay fresh.

use std::fmt::Display;

use axum::http::StatusCode;
use base::{Error, Faults, Lang, Result};
use press::{FormView, Msg, Translator};

use super::FormData;

/// Fields that say from which state of things a form was filled.
const REVISIONS: [&str; 2] = ["revision", "text_revision"];

/// The form that came back, or none.
#[derive(Debug, Default)]
pub struct Returned(Option<Came>);

#[derive(Debug)]
struct Came {
    sent: FormData,
    faults: Faults,
    /// Why it cannot be taken now, whatever is typed.
    refusal: Option<&'static str>,
    /// Whether the sender is told of somebody else's change, so that sending
    /// again is a choice made knowingly.
    told: bool,
}

impl Returned {
    /// A form with the faults found in it, if any.
    #[must_use]
    pub const fn with(sent: FormData, faults: Faults) -> Self {
        Self(Some(Came { sent, faults, refusal: None, told: false }))
    }

    /// A form whose page tells that somebody else was faster: it keeps what was
    /// typed and goes on from what stands now.
    #[must_use]
    pub const fn overtaken(sent: FormData) -> Self {
        let faults = Faults(Vec::new());
        let refusal = Some("error-stale");
        Self(Some(Came { sent, faults, refusal, told: true }))
    }

    /// What an error means for the page: faults bring the form back, anything
    /// else is its own page.
    pub fn of(sent: FormData, error: Error) -> Result<Self> {
        match error {
            Error::Invalid(faults) => Ok(Self::with(sent, faults)),
            other => Err(other),
        }
    }

    /// The same where a change by somebody else brings the form back too, with
    /// their text as a fault at a field.
    pub fn beside(
        sent: FormData,
        error: Error,
        field: &'static str,
        theirs: Option<String>,
    ) -> Result<Self> {
        match (error, theirs) {
            (Error::Stale, Some(now)) => {
                let mut faults = Faults::default();
                faults.add_with(field, "fault-changed-meanwhile", vec![("now", now)]);
                Ok(Self(Some(Came { sent, faults, refusal: None, told: true })))
            }
            (error, _) => Self::of(sent, error),
        }
    }

    /// The same where the page also says why the form cannot be taken now.
    pub fn refused(sent: FormData, error: Error) -> Result<Self> {
        match error {
            Error::Refused(key) => {
                let (faults, refusal) = (Faults::default(), Some(key));
                Ok(Self(Some(Came { sent, faults, refusal, told: false })))
            }
            Error::Stale => Ok(Self::overtaken(sent)),
            error => Self::of(sent, error),
        }
    }

    /// Why the form cannot be taken now.
    #[must_use]
    pub fn refusal(&self, l: &Translator) -> Option<Msg> {
        self.0.as_ref().and_then(|came| came.refusal).map(|key| l.t(key))
    }

    /// The status of the page on which the form comes back.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &self.0 {
            None => StatusCode::OK,
            Some(came) if came.refusal.is_some() => StatusCode::CONFLICT,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// A form of the page: as it was sent where it is the one that came back,
    /// else as it is given.
    #[must_use]
    pub fn fill(&self, fresh: FormView) -> FormView {
        let Some(Came { sent, faults, told, .. }) = &self.0 else { return fresh };
        if fresh.marks().any(|(name, value)| sent.get(name) != value) {
            return fresh;
        }
        let keeps = |name: &str| {
            let renewed = *told && REVISIONS.contains(&name);
            // A form that came without a key gets one.
            renewed || (name == "key" && sent.get(name).is_empty())
        };
        let typed = sent.pairs().filter(|(name, _)| !keeps(name));
        fresh.keep(keeps).with_all(typed).faulty(faults.clone())
    }
}

/// A form of a page that has several: what it does and what it is about, the
/// same as in its fields `do` and `item`. Something new has no item yet.
#[must_use]
pub fn about(lang: Lang, what: &str, item: impl Display) -> FormView {
    FormView::new(lang).scope(format!("{what}{item}")).mark("do", what).mark("item", item)
}

#[cfg(test)]
mod tests {
    use super::{Faults, FormData, Lang, Returned, about};

    fn sent(item: &str) -> FormData {
        let sent = FormData::default().with("do", "set").with("item", item);
        sent.with("title", "typed").with("revision", "3")
    }

    fn faults() -> Faults {
        let mut faults = Faults::default();
        faults.add("title", "fault-required");
        faults
    }

    #[test]
    fn only_the_form_that_came_back_is_filled() {
        let returned = Returned::with(sent("1"), faults());
        let fresh = |item| about(Lang::Ar, "set", item).with("title", "stands").with("revision", 4);
        let (own, other) = (returned.fill(fresh(1)), returned.fill(fresh(2)));
        assert_eq!((own.value("title"), own.is_faulty()), ("typed", true));
        assert_eq!((other.value("title"), other.is_faulty()), ("stands", false));
    }

    #[test]
    fn only_who_is_told_goes_on_from_the_revision_now() {
        let fresh = || about(Lang::Ar, "set", 1).with("title", "stands").with("revision", 4);
        let faulty = Returned::with(sent("1"), faults()).fill(fresh());
        assert_eq!(faulty.value("revision"), "3");
        let told = Returned::overtaken(sent("1")).fill(fresh());
        assert_eq!((told.value("title"), told.value("revision")), ("typed", "4"));
        let beside =
            Returned::beside(sent("1"), base::Error::Stale, "title", Some("theirs".into()));
        let beside = beside.map(|it| it.fill(fresh()));
        assert!(beside.is_ok_and(|it| it.value("revision") == "4" && it.is_faulty()));
    }

    #[test]
    fn a_form_that_came_without_a_key_gets_one() {
        let fresh = about(Lang::Ar, "set", 1).with("key", "new");
        assert_eq!(Returned::with(sent("1"), faults()).fill(fresh.clone()).value("key"), "new");
        let keyed = Returned::with(sent("1").with("key", "old"), faults());
        assert_eq!(keyed.fill(fresh).value("key"), "old");
    }
}
