//! The syntheses on a phone, sentence by sentence: recognised with a tap, or
//! objected to with words.

use askama::Template;
use base::{Error, Result};
use civic::workshop::{
    Sitting,
    outcome::{Card, Sentence, rules::going_on},
    table::{
        ReplyKind,
        commands::{self, Reply, Voice},
        queries::{self, AtPhone, SaidBack},
        rules,
    },
};
use press::{Fields, Shell, Tongue};

use super::{
    super::{Address, id, key},
    shell,
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    limit,
    visit::Visit,
    workshop::outcome::{
        again::{Again, Form, Theirs},
        public,
    },
};

/// The syntheses on a phone.
#[derive(Template)]
#[template(path = "table/synthesis.html")]
pub(in crate::workshop::table) struct SynthesisPage {
    pub(in crate::workshop::table) l: &'static Tongue,
    pub(in crate::workshop::table) shell: Shell,
    pub(in crate::workshop::table) at: AtPhone,
    pub(in crate::workshop::table) again: Again,
    /// The invitation's page; none on the hall's common page.
    pub(in crate::workshop::table) back: Option<String>,
    /// Of a new reply.
    pub(in crate::workshop::table) key: String,
    pub(in crate::workshop::table) news: String,
    /// Whether a reply has just been taken.
    pub(in crate::workshop::table) told: bool,
}

impl SynthesisPage {
    fn session(&self, sitting: &Sitting) -> String {
        public::session(self.l, sitting)
    }

    fn sentences<'a>(
        &'a self,
        sitting: &'a Sitting,
    ) -> impl Iterator<Item = &'a (Sentence, Vec<Card>)> {
        self.at.sentences.iter().filter(|(row, _)| row.sitting_id == sitting.id)
    }

    fn said(&self, sentence: &Sentence) -> Option<&SaidBack> {
        self.at.replies.iter().find(|row| row.sentence == sentence.id)
    }

    /// Whether nothing is left to confirm; an objection may still come.
    fn is_confirmed(&self, sentence: &Sentence) -> bool {
        self.said(sentence).is_some_and(|said| said.kind == ReplyKind::Confirmed)
    }

    fn is_open(&self) -> bool {
        going_on(self.at.workshop.opened_at, self.at.workshop.closed_at).is_ok()
    }

    fn form(&self, sentence: &Sentence, what: &'static str) -> Fields {
        let said = self.said(sentence).map_or_else(String::new, |said| said.text.clone());
        let form = Form {
            what,
            item: sentence.id.to_string(),
            carried: vec![("key", self.key.clone()), ("revision", sentence.revision.to_string())],
            typed: &["text"],
            fresh: vec![("text", said)],
        };
        self.again.form(self.l.lang(), form)
    }

    fn confirm(&self, sentence: &Sentence) -> Fields {
        self.form(sentence, "confirm")
    }

    fn object(&self, sentence: &Sentence) -> Fields {
        self.form(sentence, "object")
    }

    fn is_objecting(&self, sentence: &Sentence) -> bool {
        self.again.is("object", sentence.id)
    }
}

/// Where a reply comes from.
enum Place {
    Own(String),
    Hall(String),
}

impl Place {
    fn address(&self, visit: &Visit) -> String {
        match self {
            Self::Own(code) => visit.here(&format!("/invitation/{code}")),
            Self::Hall(key) => visit.here(&format!("/screen/{key}")),
        }
    }
}

type Asked = axum::extract::Query<std::collections::HashMap<String, String>>;

/// The syntheses at somebody's own page.
pub(in crate::workshop::table) async fn page(
    visit: Visit,
    address: Address,
    asked: Asked,
) -> Answer {
    let mut page = stand(&visit, &Place::Own(address.2.clone()), Again::default()).await?;
    page.told = asked.contains_key("told");
    answer::page(&page)
}

/// The syntheses at the hall's common page.
pub(in crate::workshop::table) async fn hall(
    visit: Visit,
    address: Address,
    asked: Asked,
) -> Answer {
    let mut page = stand(&visit, &Place::Hall(address.2.clone()), Again::default()).await?;
    page.told = asked.contains_key("told");
    answer::page(&page)
}

async fn stand(visit: &Visit, place: &Place, again: Again) -> Result<SynthesisPage> {
    let _commune = visit.commune()?;
    let mut tx = visit.read().await?;
    let (at, back) = match place {
        Place::Own(code) => {
            let seat = queries::by_code(&mut tx, code).await?;
            let at = queries::at_phone(&mut tx, &seat).await?;
            (at, Some(place.address(visit)))
        }
        Place::Hall(key) => {
            let screen = queries::by_screen_key(&mut tx, key).await?;
            (queries::at_hall(&mut tx, screen.workshop_id).await?, None)
        }
    };
    drop(tx);
    let shell = shell(visit, visit.l.t("phone-synthesis-title")).await?;
    let news = format!("{}/news", place.address(visit));
    Ok(SynthesisPage { l: visit.l, shell, at, again, back, key: key(visit), news, told: false })
}

/// Replies from somebody's own page.
pub(in crate::workshop::table) async fn reply(
    visit: Visit,
    address: Address,
    sent: Sent,
) -> Answer {
    take(visit, Place::Own(address.2.clone()), sent, limit::REPLY).await
}

/// Replies from the hall's common page.
pub(in crate::workshop::table) async fn reply_in_hall(
    visit: Visit,
    address: Address,
    sent: Sent,
) -> Answer {
    take(visit, Place::Hall(address.2.clone()), sent, limit::HALL).await
}

async fn take(visit: Visit, place: Place, sent: Sent, rate: limit::Rate) -> Answer {
    let page = stand(&visit, &place, Again::default()).await?;
    let here = format!("{}/synthesis", place.address(&visit));
    let (Place::Own(who) | Place::Hall(who)) = &place;
    visit.site.limits().take(rate, who, visit.site.store().now())?;
    let Err(error) = said(&visit, &place, &sent).await else {
        return Ok(answer::go(&format!("{here}?told=yes#n-{}", sent.get("item"))));
    };
    let sentence = id::<Sentence>(sent.get("item")).ok();
    let theirs = || {
        let (row, _) = page.at.sentences.iter().find(|(row, _)| Some(row.id) == sentence)?;
        Some(Theirs { field: "text", text: row.text.clone() })
    };
    let again = Again::of(sent, error, theirs)?;
    answer::refused(&SynthesisPage { again, ..page })
}

async fn said(visit: &Visit, place: &Place, sent: &Sent) -> Result<()> {
    let mut faults = base::Faults::default();
    let text = sent.optional(&mut faults, "text", rules::WORDS_LIMIT);
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let kind = match sent.get("do") {
        "confirm" => ReplyKind::Confirmed,
        "object" => ReplyKind::Objected,
        _ => return Err(Error::NotFound),
    };
    let input = Reply {
        commune: visit.commune()?,
        voice: match place {
            Place::Own(code) => Voice::Code(code.clone()),
            Place::Hall(key) => Voice::Hall(key.clone()),
        },
        sentence: id(sent.get("item"))?,
        revision: revision.unwrap_or_default(),
        kind,
        text,
        lang: visit.lang,
        id: sent.key(),
    };
    commands::reply(visit.site.store(), input).await
}
