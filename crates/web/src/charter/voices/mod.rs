//! Everything that was said about a text, sifted and page by page.

pub(crate) mod one;
mod sieve;

use askama::Template;
use axum::extract::Query;
use base::{Error, Id, Result};
use civic::{
    commune,
    consultation::{self, Contribution, Speaker, Voice},
    document::{self, Shown, Wording},
    process::{self, Process, ProcessKind},
};
use db::Reader;
use press::{Choice, FormView, PageFrame, Pages, Translator};

use self::sieve::Sieve;
use crate::{
    address::{Asked, read},
    answer::{self, Answer},
    consultation::{
        choices,
        said::name_of,
        voice::{VoiceLine, voices_path},
    },
    context::RequestContext,
};

/// What was said about a text, of what somebody seeks.
#[derive(Template)]
#[template(path = "charter/voices.html")]
pub(in crate::charter) struct VoicesPage {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) kind: ProcessKind,
    /// The text's own page.
    pub(in crate::charter) whole: String,
    pub(in crate::charter) form: FormView,
    pub(in crate::charter) provisions: Vec<Choice>,
    pub(in crate::charter) kinds: Vec<Choice>,
    pub(in crate::charter) answers: Vec<Choice>,
    pub(in crate::charter) channels: Vec<Choice>,
    pub(in crate::charter) bodies: Vec<Choice>,
    pub(in crate::charter) voices: Vec<VoiceLine>,
    pub(in crate::charter) pages: Pages,
    /// Whether something is sought.
    pub(in crate::charter) sifted: bool,
    /// Where everything is read again.
    pub(in crate::charter) all: String,
}

/// What was said about the charter.
pub(crate) async fn charter(context: RequestContext, query: Asked) -> Answer {
    show(context, query, ProcessKind::Charter).await
}

/// What was said about the action plan.
pub(crate) async fn plan(context: RequestContext, query: Asked) -> Answer {
    show(context, query, ProcessKind::ActionPlan).await
}

async fn show(context: RequestContext, Query(query): Asked, kind: ProcessKind) -> Answer {
    let (l, sieve) = (context.l, Sieve::of(&query)?);
    let from: Option<Id<Contribution>> = query.get("from").map(|from| read(from)).transpose()?;
    let mut tx = context.read().await?;
    let setting = commune::queries::setting(&mut tx).await?;
    let read = Read::of(&mut tx, kind, &sieve).await?;
    let (voices, next, bodies) = read.voices(&mut tx, &sieve, from).await?;
    let (base, today) = (context.here(""), context.site.db().now().day());
    let here = format!("{base}{}", voices_path(kind));
    let line = |voice| VoiceLine::new(l, &base, voice, today).about(voice);
    let title = l.word("voices-title", kind);
    answer::page(&VoicesPage {
        l,
        frame: context.public_frame(title, Some(&setting.accent)),
        kind,
        whole: format!("{base}/{}", kind.segment()),
        form: sieve.form(context.lang),
        provisions: provisions(l, &read.wordings),
        kinds: choices::every_kind(l),
        answers: choices::outcomes(l),
        channels: choices::every_channel(l),
        bodies: named(l, &bodies),
        voices: voices.iter().map(line).collect(),
        pages: Pages::new(
            l,
            from.map(|_| sieve.address(&here, None)),
            next.map(|next| sieve.address(&here, Some(next))),
        ),
        sifted: !sieve.is_open(),
        all: here,
    })
}

/// The text of which voices are sought.
struct Read {
    process: Option<Id<Process>>,
    wordings: Vec<Wording>,
}

impl Read {
    async fn of(tx: &mut Reader, kind: ProcessKind, sieve: &Sieve) -> Result<Self> {
        let shown = match sieve.edition {
            None => document::queries::shown(tx, kind).await?,
            Some(number) => {
                let editions = process::queries::editions(tx, kind).await?;
                let wanted = editions.iter().find(|it| it.edition == number);
                document::queries::shown_in(tx, wanted.ok_or(Error::NotFound)?.id).await?
            }
        };
        let process = shown.as_ref().map(|it| it.text.document.process_id);
        let wordings = shown.map_or_else(Vec::new, |Shown { text, .. }| text.provisions);
        Ok(Self { process, wordings })
    }
}

/// A page of voices, where the next one begins, and who may be sought.
type Found = (Vec<Voice>, Option<Id<Contribution>>, Vec<Speaker>);

impl Read {
    async fn voices(
        &self,
        tx: &mut Reader,
        sieve: &Sieve,
        from: Option<Id<Contribution>>,
    ) -> Result<Found> {
        let Some(process) = self.process else { return Ok(Found::default()) };
        let said = consultation::queries::voices(tx, process, &sieve.sought, from).await?;
        let bodies = consultation::queries::speakers(tx, process).await?;
        Ok((said.0, said.1, bodies))
    }
}

/// What may be spoken of: the whole, or one provision.
fn provisions(l: &Translator, wordings: &[Wording]) -> Vec<Choice> {
    let leaves = wordings.iter().filter(|it| it.level.is_leaf() && !it.repealed);
    let name = |it: &Wording| Choice::new(it.provision_id, name_of(l.lang(), it));
    let whole = Choice::new(sieve::WHOLE, l.t("voices-whole").attr());
    std::iter::once(whole).chain(leaves.map(name)).collect()
}

fn named(l: &Translator, all: &[Speaker]) -> Vec<Choice> {
    all.iter().map(|it| Choice::new(it.id, it.name.get(l.lang()))).collect()
}
