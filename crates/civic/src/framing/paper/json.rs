//! A reading as JSON, for the command line and for other programs. The
//! sentences come from whoever asks, in their reader's language.

use serde_json::{Value, json};

use super::{
    intake::Refusal,
    reading::{Reading, Remark, Session, hhmm},
};

/// Says the sentence of a key with its arguments.
pub type Translate<'a> = &'a dyn Fn(&str, &[(&str, String)]) -> String;

impl Remark {
    /// The remark's sentence.
    #[must_use]
    pub fn sentence(&self, say: Translate<'_>) -> String {
        say(self.key, &self.args)
    }
}

impl Reading {
    /// The reading as JSON: times as `HH:MM`, dates as ISO 8601.
    #[must_use]
    pub fn json(&self, say: Translate<'_>) -> Value {
        let fault = |remark: &Remark| json!({"place": self.place(remark.line, say), "message": remark.sentence(say)});
        let commune = self.commune.as_ref().map(|told| {
            json!({"code": told.value.code, "name": say("paper-commune-name", &[
                ("name_ar", told.value.name_ar.clone()),
                ("name_fr", told.value.name_fr.clone()),
            ])})
        });
        json!({
            "title": self.title.as_ref().map(|told| &told.value),
            "project": self.project.as_ref().map(|told| &told.value),
            "commune": commune,
            "date": self.date.as_ref().map(|told| told.value.to_string()),
            "venue": self.venue.as_ref().map(|told| &told.value),
            "starts_at": self.starts_at.as_ref().map(|told| hhmm(told.value)),
            "aims": self.aims.iter().map(|told| &told.value).collect::<Vec<_>>(),
            "participants":
                self.participants.iter().map(|told| told.value.words()).collect::<Vec<_>>(),
            "sessions": self.sessions.iter().map(Session::json).collect::<Vec<_>>(),
            "proposals":
                self.proposals.iter().map(|remark| remark.sentence(say)).collect::<Vec<_>>(),
            "faults": self.faults.iter().map(fault).collect::<Vec<_>>(),
        })
    }
}

impl Session {
    fn json(&self) -> Value {
        json!({
            "number": self.number,
            "title": self.title,
            "starts_at": self.starts_at.map(hhmm),
            "ends_at": self.ends_at.map(hhmm),
            "items": self.items,
            "kind": self.kind,
        })
    }
}

impl Refusal {
    /// A refused file in the shape of a reading that understood nothing, so
    /// that programs read one shape only.
    #[must_use]
    pub fn json(&self, say: Translate<'_>) -> Value {
        let fault = Remark { key: self.key, args: self.args.clone(), line: None };
        Reading { faults: vec![fault], ..Reading::default() }.json(say)
    }
}
