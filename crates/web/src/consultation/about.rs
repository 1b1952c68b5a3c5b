//! What one may say of oneself, and what becomes of it.

use base::Faults;
use civic::{
    commune::Setting,
    consultation::{commands::About, rules},
    people::{AgeBand, Sex},
};
use press::{Choice, Msg, Translator};

use crate::form::FormData;

/// The choices of what one may say of oneself, and what becomes of it.
#[derive(Debug, Clone)]
pub(super) struct AboutForm {
    pub(super) sexes: Vec<Choice>,
    pub(super) ages: Vec<Choice>,
    pub(super) quarters: Vec<Choice>,
    pub(super) notice: Vec<Msg>,
}

/// The notice that the law asks for, sentence by sentence.
pub(super) fn notice(l: &Translator, town: &str, setting: &Setting) -> Vec<Msg> {
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

/// What somebody said of themselves.
pub(super) fn about(sent: &FormData, faults: &mut Faults) -> About {
    About {
        name: sent.optional(faults, "name", rules::NAME_MOST),
        contact: sent.optional(faults, "contact", rules::NAME_MOST),
        named: sent.get("named") == "yes",
        sex: sent.parsed_or_none(faults, "sex", "fault-choice-unknown").unwrap_or(Sex::Unsaid),
        age_band: sent
            .parsed_or_none(faults, "age_band", "fault-choice-unknown")
            .unwrap_or(AgeBand::Unsaid),
        quarter: sent.parsed_or_none(faults, "quarter", "fault-choice-unknown"),
    }
}
