//! A text as JSON, for the command line and for other programs.

use base::Lang;
use serde_json::{Value, json};

use super::{Fault, ReadProvision, ReadText};
use crate::framing::paper::{Refusal, Translate};

impl ReadText {
    /// The text as JSON; the sentences come from whoever asks.
    #[must_use]
    pub fn json(&self, say: Translate<'_>) -> Value {
        let provision = |it: &ReadProvision| json!({"level": it.level, "number": it.number, "heading": it.heading, "body": it.body});
        let fault = |it: &Fault| json!({"place": it.place(say), "message": say(it.key, &it.args)});
        json!({
            "title": self.title,
            "lang": self.lang.map(Lang::code),
            "introduction": self.introduction,
            "provisions": self.provisions.iter().map(provision).collect::<Vec<_>>(),
            "faults": self.faults.iter().map(fault).collect::<Vec<_>>(),
        })
    }

    /// A file that was refused, in the same shape.
    #[must_use]
    pub fn refused(refusal: &Refusal) -> Self {
        let fault = Fault { key: refusal.key, args: refusal.args.clone(), place: None };
        Self { faults: vec![fault], ..Self::default() }
    }
}
