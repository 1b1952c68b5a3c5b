//! The desk where one contribution is answered, beside the text.

pub(super) mod form;

use askama::Template;
use base::{Action, Error, Id, Lang, Result};
use civic::{
    consultation::{Contribution, Held, Part, commands, queries},
    document::{self, Text, Wording},
    people::Person,
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use self::form::{Answering, Spot};
use super::{
    choices,
    said::{Quote, VoiceRow, name_of},
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// A contribution on the desk.
#[derive(Template)]
#[template(path = "consultation/answer.html")]
pub(super) struct AnswerPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) said: VoiceRow,
    pub(super) channel: Msg,
    /// Who wrote it, for those who may know.
    pub(super) author: Option<Person>,
    pub(super) objection: Option<Quote>,
    /// The draft's words at the spot chosen.
    pub(super) draft: Option<Draft>,
    /// Every spot where a change may land.
    pub(super) spots: Vec<Choice>,
    /// The form that chooses the spot.
    pub(super) choose: FormView,
    pub(super) form: FormView,
    pub(super) verdicts: Vec<Choice>,
    /// Others that say much the same.
    pub(super) same: Vec<Choice>,
    /// Whether the reader may answer.
    pub(super) may_answer: bool,
    /// Said when somebody else was faster.
    pub(super) stale: bool,
    pub(super) back: String,
    /// Where it is masked or hidden.
    pub(super) look: String,
}

/// The draft's words.
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) ar: Quote,
    pub(super) fr: Quote,
}

/// The contribution with the form of its answer.
pub(super) async fn page(
    context: RequestContext,
    At(id): At<Id<Contribution>>,
    query: Asked,
) -> Answer {
    let desk = Desk::load(&context, id).await?;
    let asked = query.get("spot").map_or("", String::as_str);
    let spot = Spot::parse(asked).unwrap_or_else(|| desk.usual_spot());
    answer::page(&desk.page(&context, spot, &Returned::default(), false))
}

/// Takes an answer, or shows the form again.
pub(super) async fn send(
    context: RequestContext,
    At(contribution): At<Id<Contribution>>,
    sent: FormData,
) -> Answer {
    let outcome = match form::answer(&sent, contribution) {
        Ok(answering) => give(&context, contribution, answering).await,
        Err(faults) => Err(Error::Invalid(faults)),
    };
    let Err(error) = outcome else {
        return Ok(answer::go(&context.here("/office/contributions")));
    };
    let chosen = Spot::parse(sent.get("spot"));
    let stale = matches!(error, Error::Stale);
    let returned = if stale { Returned::overtaken(sent) } else { Returned::of(sent, error)? };
    let desk = Desk::load(&context, contribution).await?;
    let spot = chosen.unwrap_or_else(|| desk.usual_spot());
    answer::with_status(returned.status(), &desk.page(&context, spot, &returned, stale))
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 6] = [
    ("verdict", "answer-verdict"),
    ("reason", "answer-reason"),
    ("heading_ar", "draft-heading-ar"),
    ("body_ar", "draft-body-ar"),
    ("body_fr", "draft-body-fr"),
    ("same", "answer-same"),
];

async fn give(context: &RequestContext, id: Id<Contribution>, answering: Answering) -> Result<()> {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    match answering {
        Answering::One(one) => commands::answer(db, actor, commune, id, one).await.map(drop),
        Answering::Several(same) => commands::answer_many(db, actor, commune, same).await.map(drop),
    }
}

/// What lies on the desk.
struct Desk {
    held: Held,
    author: Option<Person>,
    alike: Vec<Held>,
    draft: Option<Text>,
}

impl Desk {
    async fn load(context: &RequestContext, id: Id<Contribution>) -> Result<Self> {
        let actor = &context.actor;
        let mut tx = context.read().await?;
        let held = queries::contribution(&mut tx, actor, id).await?;
        let author = queries::author(&mut tx, actor, &held).await?;
        let alike = queries::alike(&mut tx, actor, &held).await?;
        let process = held.voice.process_id;
        let draft = document::queries::draft_in(&mut tx, actor, process).await?;
        Ok(Self { held, author, alike, draft })
    }

    fn wordings(&self) -> impl Iterator<Item = &Wording> {
        let all = self.draft.iter().flat_map(|text| &text.provisions);
        all.filter(|wording| !wording.repealed)
    }

    fn wording(&self, spot: Spot) -> Option<&Wording> {
        let Spot::Rewrite(id) = spot else { return None };
        self.wordings().find(|wording| wording.provision_id == id)
    }

    /// Its own article or measure; behind it where it asks for a new one.
    fn usual_spot(&self) -> Spot {
        let voice = &self.held.voice;
        let own = voice.provision_id;
        let leaf = own.and_then(|id| self.wording(Spot::Rewrite(id)));
        let leaf = leaf.is_some_and(|wording| wording.level.is_leaf());
        let adds = voice.kind == civic::consultation::Kind::NewProvision;
        match own {
            Some(id) if leaf && !adds => Spot::Rewrite(id),
            Some(id) => Spot::Within(id),
            None => Spot::End,
        }
    }

    /// The form before anything was typed: the draft's words at the spot.
    fn fresh(&self, lang: Lang, spot: Spot) -> FormView {
        let fields = FormView::new(lang)
            .with("revision", self.held.revision)
            .with("spot", spot.text())
            .with("reason", "");
        match self.wording(spot) {
            Some(wording) => fields
                .with("text_revision", wording.revision)
                .with("heading_ar", &wording.heading.ar)
                .with("heading_fr", &wording.heading.fr)
                .with("body_ar", &wording.body.ar)
                .with("body_fr", &wording.body.fr),
            None => fields.with("body_ar", self.held.whole(Part::Proposed)),
        }
    }

    fn page(
        &self,
        context: &RequestContext,
        spot: Spot,
        returned: &Returned,
        stale: bool,
    ) -> AnswerPage {
        let (l, voice) = (context.l, &self.held.voice);
        let today = context.site.db().now().day();
        let place = context.place();
        let draft = self.wording(spot).map(|wording| Draft {
            name: name_of(context.lang, wording),
            ar: Quote::of(Lang::Ar, &wording.body.ar),
            fr: Quote::of(Lang::Fr, &wording.body.fr),
        });
        let may_answer = place.is_ok_and(|place| context.actor.may(Action::Answer, place));
        let said = VoiceRow::new(l, &self.held, today);
        AnswerPage {
            l,
            frame: context.office_frame(l.msg("answer-title").s("code", self.held.reference())),
            said,
            channel: l.word("contribute-channel", voice.channel),
            author: self.author.clone(),
            objection: (!self.held.objection.is_empty())
                .then(|| Quote::of(voice.lang, &self.held.objection)),
            draft,
            spots: self.spots(context),
            choose: FormView::new(context.lang).scope("choose").with("spot", spot.text()),
            form: returned.fill(self.fresh(context.lang, spot)).labels(&LABELS),
            verdicts: choices::verdicts(l),
            same: self.alike.iter().map(same).collect(),
            may_answer,
            stale,
            look: context.here(&format!("/office/looks/{}", voice.id)),
            back: context.here("/office/contributions"),
        }
    }

    /// Everywhere a change may land.
    fn spots(&self, context: &RequestContext) -> Vec<Choice> {
        let spot = |wording: &Wording| {
            let name = name_of(context.lang, wording);
            let (spot, key) = match wording.level.is_leaf() {
                true => (Spot::Rewrite(wording.provision_id), "answer-spot-rewrite"),
                false => (Spot::Within(wording.provision_id), "answer-spot-within"),
            };
            Choice::new(spot.text(), context.l.msg(key).s("name", name).attr())
        };
        let mut spots: Vec<Choice> = self.wordings().map(spot).collect();
        // A new one may also stand right behind the provision spoken of.
        if let Spot::Within(id) = self.usual_spot()
            && let Some(own) = self.wording(Spot::Rewrite(id)).filter(|own| own.level.is_leaf())
        {
            let name = name_of(context.lang, own);
            let label = context.l.msg("answer-spot-behind").s("name", name).attr();
            spots.push(Choice::new(Spot::Within(id).text(), label));
        }
        spots.push(Choice::new(Spot::End.text(), context.l.t("answer-spot-end").attr()));
        spots
    }
}

fn same(held: &Held) -> Choice {
    let text: String = held.whole(Part::Text).chars().take(160).collect();
    Choice::new(format!("{}:{}", held.voice.id, held.revision), text)
}
