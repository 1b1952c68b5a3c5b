//! Following a request by its code.

use askama::Template;
use axum::http::HeaderMap;
use base::{Error, Faults, Instant};
use civic::privacy::{Decided, Request, Verdict, queries, queries::Own};
use db::secret;
use press::{FormView, Msg, PageFrame, Translator};

use super::page::setting;
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    consultation::visitor,
    context::RequestContext,
    limit,
};

/// Typing a code.
#[derive(Template)]
#[template(path = "privacy/look_up.html")]
pub(super) struct LookUpPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
}

/// A request as whoever asked follows it.
#[derive(Template)]
#[template(path = "privacy/follow.html")]
pub(super) struct FollowPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) code: String,
    pub(super) request: Request,
    /// The answers, the last one first.
    pub(super) answers: Vec<Decided>,
    pub(super) late: bool,
    /// What is kept of them, once they are shown it: a name and what stands there.
    pub(super) own: Vec<(Msg, String)>,
}

impl FollowPage {
    /// Whether the last answer leaves something to complain of.
    fn may_complain(&self) -> bool {
        self.late || self.answers.first().is_some_and(|it| it.verdict != Verdict::Granted)
    }
}

/// Typing a code; a right one leads on.
pub(super) async fn look_up(context: RequestContext, headers: HeaderMap, query: Asked) -> Answer {
    let typed = query.get("code").map_or("", |typed| base::visible(typed));
    let form = FormView::new(context.lang);
    if typed.is_empty() {
        return answer::page(&look_up_page(&context, form));
    }
    visitor::take_turn(&context, &headers, (limit::LOOK_UP, None))?;
    match queries::by_code(&mut context.read().await?, typed).await {
        Ok(_) => {
            let code = secret::tidy_code(typed);
            Ok(answer::go(&context.here(&format!("/privacy/request/{code}"))))
        }
        Err(Error::NotFound) => {
            let mut faults = Faults::default();
            faults.add("code", "fault-request-unknown");
            answer::refused(&look_up_page(&context, form.with("code", typed).faulty(faults)))
        }
        Err(error) => Err(error.into()),
    }
}

fn look_up_page(context: &RequestContext, form: FormView) -> LookUpPage {
    let frame = context.public_frame(context.l.t("ask-follow"), None).private();
    LookUpPage { l: context.l, frame, form }
}

/// The page that follows a request.
pub(super) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let accent = setting(&context).await?.accent;
    let mut tx = context.read().await?;
    let (request, answers) = queries::by_code(&mut tx, &code).await?;
    let own = queries::own(&mut tx, &request, &answers).await?;
    let l = context.l;
    answer::page(&FollowPage {
        l,
        frame: context.public_frame(l.t("ask-follow"), Some(&accent)).private(),
        code: secret::tidy_code(&code),
        late: request.is_late(context.site.db().now().day()),
        own: own.map(|own| rows(l, &own)).unwrap_or_default(),
        request,
        answers,
    })
}

/// What is kept of somebody, line by line; what is empty is not shown.
fn rows(l: &Translator, own: &Own) -> Vec<(Msg, String)> {
    let moment = |at: Instant| l.moment(at).to_string();
    let rows = match own {
        Own::Author(it) => vec![
            (l.t("ask-name"), it.name.clone()),
            (l.t("ask-contact"), it.contact.clone()),
            (l.t("own-sex"), l.word("workshop-sex", it.sex).plain()),
            (l.t("own-age"), l.word("age", it.age_band).plain()),
            (l.t("own-quarter"), it.quarter.clone()),
            (l.t("own-said"), it.text.clone()),
            (l.t("own-received"), moment(it.received_at)),
        ],
        Own::Participant(it) => vec![
            (l.t("ask-name"), it.name.clone()),
            (l.t("ask-contact"), it.contact.clone()),
            (l.t("own-phone"), it.phone.clone()),
            (l.t("own-function"), it.function.clone()),
            (l.t("own-organisation"), it.organisation.clone()),
            (l.t("own-sex"), l.word("workshop-sex", it.sex).plain()),
            (l.t("own-invited"), it.invited_at.map(moment).unwrap_or_default()),
            (l.t("own-arrived"), it.arrived_at.map(moment).unwrap_or_default()),
            (l.t("own-left"), it.left_at.map(moment).unwrap_or_default()),
        ],
    };
    rows.into_iter().filter(|(_, said)| !said.is_empty()).collect()
}
