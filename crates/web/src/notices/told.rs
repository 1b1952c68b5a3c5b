//! What was told to whom, and sending what waits.

use askama::Template;
use base::{Action, Id, Instant, Lang};
use civic::notices::{Means, Notice, State, commands, queries};
use press::{Msg, PageFrame, Translator};
use uuid::Uuid;

use crate::{
    Sample,
    answer::{self, Answer},
    context::RequestContext,
};

/// What was told to whom.
#[derive(Template)]
#[template(path = "notices/told.html")]
pub(super) struct Told {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// Who mail is sent as; nothing where no post office is set up.
    pub(super) from: Option<String>,
    pub(super) sends: bool,
    pub(super) notices: Vec<Notice>,
}

impl Told {
    fn message(&self, notice: &Notice) -> Msg {
        match notice.subject.as_str() {
            "notice-answered" => self.l.t("notice-answered"),
            "notice-hidden" => self.l.t("notice-hidden"),
            "notice-hiding-settled" => self.l.t("notice-hiding-settled"),
            "notice-text-changed" => self.l.t("notice-text-changed"),
            "notice-workshop" => self.l.t("notice-workshop"),
            "notice-workshop-changed" => self.l.t("notice-workshop-changed"),
            "notice-workshop-retimed" => self.l.t("notice-workshop-retimed"),
            "notice-workshop-cancelled" => self.l.t("notice-workshop-cancelled"),
            "notice-workshop-postponed" => self.l.t("notice-workshop-postponed"),
            "notice-workshop-called" => self.l.t("notice-workshop-called"),
            _ => self.l.t("notice-invited"),
        }
    }

    /// How many letters wait.
    fn waiting(&self) -> usize {
        let mail = |it: &&Notice| it.channel == Means::Mail && it.sent_at.is_none();
        self.notices.iter().filter(mail).count()
    }
}

/// The latest notices.
pub(super) async fn page(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let notices = queries::latest(&mut tx, &context.actor).await?;
    answer::page(&Told {
        l: context.l,
        frame: context.office_frame(context.l.t("notices-title")),
        from: context.site.options().mail_from.clone(),
        sends: context.actor.may(Action::PrepareWorkshop, context.place()?),
        notices,
    })
}

/// Sends the mail that waits.
pub(super) async fn send(context: RequestContext) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    if context.site.options().mail_from.is_some() {
        commands::send_waiting(db, &context.actor, commune).await?;
    }
    Ok(answer::go(&context.here("/office/notices")))
}

/// Every page of this room, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    let notice = |subject: &str, channel, state| Notice {
        id: Id::new(Uuid::from_u128(7)),
        channel,
        recipient: "0612345678".into(),
        subject: subject.into(),
        body: "{}".into(),
        state,
        created_at: Instant(1_698_739_200_000),
        sent_at: (state == State::Sent).then_some(Instant(1_698_739_300_000)),
    };
    let page = |from: Option<&str>| Told {
        l,
        frame: PageFrame::new(lang, "/beni-mellal/office/notices")
            .private()
            .desk()
            .title(l.t("notices-title"))
            .commune(lang.pick("بني ملال", "Béni Mellal"), "beni-mellal", None),
        from: from.map(str::to_owned),
        sends: true,
        notices: vec![
            notice("notice-workshop", Means::Mail, State::Waiting),
            notice("notice-answered", Means::Mail, State::Sent),
            notice("notice-workshop", Means::Mail, State::Refused),
            notice("notice-invited", Means::Sms, State::Waiting),
            notice("notice-invited", Means::Letter, State::Waiting),
        ],
    };
    let html = |page: Told| page.render().unwrap_or_default();
    vec![
        Sample { name: "notices/told", html: html(page(None)) },
        Sample { name: "notices/told-by-mail", html: html(page(Some("mithaq@commune.example"))) },
    ]
}
