//! One contribution before everybody: what became of it first, then what was
//! said. One that is not shown keeps its address, without its words.

use askama::Template;
use base::{Error, Id};
use civic::{
    consultation::{self, Contribution},
    process::ProcessKind,
};
use press::{PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    charter::said::provision_path,
    consultation::{
        story::{Reader, Story, read_story},
        voice::{VoiceLine, voices_path},
    },
    context::RequestContext,
};

/// A contribution on its own page.
#[derive(Template)]
#[template(path = "charter/voice.html")]
pub(in crate::charter) struct VoicePage {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) story: Story,
    pub(in crate::charter) voice: VoiceLine,
    /// The provision's own page, where it speaks of one.
    pub(in crate::charter) provision: Option<String>,
    /// Everything that was said of the text.
    pub(in crate::charter) all: String,
}

/// A contribution about the charter.
pub(crate) async fn charter(context: RequestContext, id: At<Id<Contribution>>) -> Answer {
    show(context, id, ProcessKind::Charter).await
}

/// A contribution about the action plan.
pub(crate) async fn plan(context: RequestContext, id: At<Id<Contribution>>) -> Answer {
    show(context, id, ProcessKind::ActionPlan).await
}

async fn show(context: RequestContext, At(id): At<Id<Contribution>>, kind: ProcessKind) -> Answer {
    let (l, base, today) = (context.l, context.here(""), context.site.db().now().day());
    let mut tx = context.read().await?;
    let voice = consultation::queries::voice(&mut tx, id).await?;
    if voice.process_kind != kind {
        return Err(Error::NotFound.into());
    }
    let story = read_story(&mut tx, &context, &voice, Reader::Everybody).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let level = match kind {
        ProcessKind::Charter => civic::document::Level::Article,
        ProcessKind::ActionPlan => civic::document::Level::Measure,
    };
    let path = voice.provision_id.and_then(|id| provision_path(level, id));
    let frame = context.public_frame(&story.title, Some(&setting.accent));
    // Each is of interest where it stands; search engines find the text.
    answer::page(&VoicePage {
        l,
        frame: frame.private(),
        story,
        voice: VoiceLine::new(l, &base, &voice, today).about(&voice).without_answer(),
        provision: path.map(|path| format!("{base}{path}")),
        all: format!("{base}{}", voices_path(kind)),
    })
}
