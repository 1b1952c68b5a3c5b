//! The form with which somebody speaks.

use askama::Template;
use base::Lang;
use civic::{commune::Setting, process::ProcessKind};
use jiff::civil::Date;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::Quote;

/// The form of residents and of organisations.
#[derive(Template)]
#[template(path = "consultation/contribute.html")]
pub(in super::super) struct ContributePage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) form: FormView,
    /// Where the form is sent.
    pub(in super::super) action: String,
    /// Where one came from.
    pub(in super::super) back: String,
    pub(in super::super) subject: Subject,
    /// The last day of the window.
    pub(in super::super) closes: Option<Date>,
    /// Why nothing can be sent now; the words typed stay.
    pub(in super::super) refusal: Option<Msg>,
    pub(in super::super) kinds: Vec<Choice>,
    pub(in super::super) stances: Vec<Choice>,
    /// The organisation that speaks.
    pub(in super::super) organisation: Option<String>,
    /// What residents may say of themselves.
    pub(in super::super) about: Option<AboutForm>,
}

/// What is spoken of.
#[derive(Debug, Clone)]
pub(in super::super) struct Subject {
    /// Its number and heading, or the whole text's name.
    pub(in super::super) name: String,
    /// Its words in the version put to people; empty for the whole.
    pub(in super::super) text: Quote,
    /// Whether it is one provision.
    pub(in super::super) provision: bool,
}

impl Subject {
    /// The whole text.
    pub(in super::super) fn whole(l: &Translator, kind: ProcessKind) -> Self {
        let name = l.word("contribute-whole", kind).attr();
        Self { name, text: Quote::of(Lang::Ar, ""), provision: false }
    }
}

/// The choices of what one may say of oneself, and what becomes of it.
#[derive(Debug, Clone)]
pub(in super::super) struct AboutForm {
    pub(in super::super) sexes: Vec<Choice>,
    pub(in super::super) ages: Vec<Choice>,
    pub(in super::super) quarters: Vec<Choice>,
    pub(in super::super) notice: Vec<Msg>,
}

/// The notice that the law asks for, sentence by sentence.
pub(in super::super) fn notice(l: &Translator, town: &str, setting: &Setting) -> Vec<Msg> {
    let mut notice = vec![l.msg("privacy-notice-controller").s("commune", town)];
    let plain = ["purpose", "basis", "recipients", "never", "published", "network", "retention"];
    notice.extend(plain.iter().map(|word| l.word("privacy-notice", word)));
    notice.push(l.t("privacy-notice-rights"));
    notice.push(match setting.contact.as_str() {
        "" => l.t("privacy-notice-rights-how-desk"),
        contact => l.msg("privacy-notice-rights-how").s("contact", contact),
    });
    notice.push(match setting.cndp_receipt.as_str() {
        "" => l.t("privacy-notice-receipt-missing"),
        receipt => l.msg("privacy-notice-receipt").s("receipt", receipt),
    });
    notice
}

/// Said when nothing is open to contributions.
#[derive(Template)]
#[template(path = "consultation/closed.html")]
pub(in super::super) struct ClosedPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) kind: ProcessKind,
    pub(in super::super) back: String,
}
