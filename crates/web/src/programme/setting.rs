//! What a programme sets once it stands: the stages with which processes begin,
//! its partners, and which communes leave it.

use askama::Template;
use axum::extract::Query;
use base::{Error, Faults, Id, Lang, LocalText, Result, policy};
use civic::programme::{Course, Former, Member, Partner, Programme, commands, queries};
use press::{FormView, Msg, PageFrame, Translator};

use super::board::asked;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
};

type ProgrammeId = Id<policy::Programme>;

/// What the programme sets.
#[derive(Template)]
#[template(path = "programme/setting.html")]
pub(super) struct SettingPage {
    l: &'static Translator,
    frame: PageFrame,
    here: String,
    programme: Programme,
    /// Whether something was just set.
    done: bool,
    refusal: Option<Msg>,
    course: FormView,
    /// Each partner's name, the form that puts it right, and the one that ends it.
    partners: Vec<(String, FormView, FormView)>,
    add: FormView,
    members: Vec<(Member, FormView)>,
    former: Vec<Former>,
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 5] = [
    ("workshops", "programme-course-workshops"),
    ("name_ar", "name-ar"),
    ("name_fr", "name-fr"),
    ("duty_ar", "programme-duty-ar"),
    ("duty_fr", "programme-duty-fr"),
];

pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let mut tx = context.read().await?;
    let (programme, _) = asked(&context, &mut tx, &query).await?;
    let page = stand(&context, programme.id, &Returned::default()).await?;
    answer::page(&SettingPage { done: query.contains_key("done"), ..page })
}

/// Does what one of its forms says.
pub(super) async fn put(context: RequestContext, sent: FormData) -> Answer {
    let programme = sent.named("programme")?;
    match set(&context, programme, &sent).await {
        Ok(()) => {
            let mut tx = context.read().await?;
            let programme = queries::programme(&mut tx, &context.actor, programme).await?;
            let here = format!("/{}/programme/setting?p={}&done=1", context.lang, programme.slug);
            Ok(answer::go(&here))
        }
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let page = stand(&context, programme, &returned).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn set(context: &RequestContext, programme: ProgrammeId, sent: &FormData) -> Result<()> {
    let (db, actor) = (context.site.db(), &context.actor);
    match sent.get("do") {
        "course" => commands::set_course(db, actor, programme, course(sent)?).await,
        "add" => {
            let (name, duty) = partner(sent)?;
            commands::add_partner(db, actor, programme, name, duty).await.map(drop)
        }
        "partner" => {
            let (name, duty) = partner(sent)?;
            let (id, revision) = (sent.named("item")?, sent.named("revision")?);
            let partner = Partner { id, name, duty, revision };
            commands::change_partner(db, actor, programme, partner).await
        }
        "end" => commands::end_partner(db, actor, programme, sent.named("item")?).await,
        "leave" => commands::leave_programme(db, actor, programme, sent.named("item")?).await,
        _ => Err(Error::NotFound),
    }
}

fn course(sent: &FormData) -> Result<Course> {
    let mut faults = Faults::default();
    let workshops = sent.parsed(&mut faults, "workshops", "fault-workshops");
    let revision = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let (Some(workshops), Some(revision)) = (workshops, revision) else {
        return Err(Error::Invalid(faults));
    };
    let ticked = |name: &str| !sent.get(name).is_empty();
    Ok(Course {
        preparation: ticked("preparation"),
        workshops,
        second_level: ticked("second_level"),
        evaluation: ticked("evaluation"),
        revision,
    })
}

fn partner(sent: &FormData) -> Result<(LocalText, LocalText)> {
    let mut faults = Faults::default();
    let name = sent.local_text(&mut faults, "name", 200);
    let duty = sent.optional_local_text(&mut faults, "duty", 300);
    faults.check()?;
    Ok((name, duty))
}

async fn stand(
    context: &RequestContext,
    id: ProgrammeId,
    returned: &Returned,
) -> Result<SettingPage> {
    let (lang, actor) = (context.lang, &context.actor);
    let mut tx = context.read().await?;
    let programme = queries::programme(&mut tx, actor, id).await?;
    let course = queries::course(&mut tx, actor, id).await?;
    let partners = queries::partners(&mut tx, id).await?;
    let members = queries::members(&mut tx, actor, id).await?;
    let former = queries::former(&mut tx, actor, id).await?;
    let forms = Forms { lang, programme: id, returned };
    Ok(SettingPage {
        l: context.l,
        frame: context.bare_frame(context.l.t("programme-setting-title")).private().desk(),
        here: format!("/{lang}/programme/setting"),
        programme,
        done: false,
        refusal: returned.refusal(context.l),
        course: forms.course(&course),
        partners: partners.iter().map(|it| forms.partner(it)).collect(),
        add: forms.form("add", "new"),
        members: members.into_iter().map(|it| forms.member(it)).collect(),
        former,
    })
}

/// The forms of the page.
struct Forms<'a> {
    lang: Lang,
    programme: ProgrammeId,
    returned: &'a Returned,
}

impl Forms<'_> {
    fn form(&self, what: &str, item: impl std::fmt::Display) -> FormView {
        self.returned.fill(self.fresh(what, item))
    }

    fn fresh(&self, what: &str, item: impl std::fmt::Display) -> FormView {
        about(self.lang, what, item).with("programme", self.programme).labels(&LABELS)
    }

    fn course(&self, course: &Course) -> FormView {
        let ticks = [
            ("preparation", course.preparation),
            ("second_level", course.second_level),
            ("evaluation", course.evaluation),
        ];
        let fresh = self.fresh("course", "all").with("workshops", course.workshops);
        let fresh = fresh.with("revision", course.revision);
        let ticked = ticks.into_iter().filter(|(_, ticked)| *ticked);
        self.returned.fill(ticked.fold(fresh, |form, (name, _)| form.with(name, "on")))
    }

    fn partner(&self, partner: &Partner) -> (String, FormView, FormView) {
        let change = self
            .fresh("partner", partner.id)
            .with("revision", partner.revision)
            .with("name_ar", &partner.name.ar)
            .with("name_fr", &partner.name.fr)
            .with("duty_ar", &partner.duty.ar)
            .with("duty_fr", &partner.duty.fr);
        let name = partner.name.get(self.lang).to_owned();
        (name, self.returned.fill(change), self.form("end", partner.id))
    }

    fn member(&self, member: Member) -> (Member, FormView) {
        let leave = self.form("leave", member.commune_id);
        (member, leave)
    }
}

pub(super) fn sample(lang: Lang, programme: Programme, member: Member) -> SettingPage {
    let l = Translator::of(lang);
    let forms = Forms { lang, programme: programme.id, returned: &Returned::default() };
    let partner = Partner {
        id: Id::new(uuid::Uuid::from_u128(2)),
        name: LocalText::new("الاتحاد الأوروبي", "Union européenne"),
        duty: LocalText::new("تمويل المشروع", "financement du projet"),
        revision: 1,
    };
    let former = Former {
        slug: "azilal".into(),
        name: LocalText::new("أزيلال", "Azilal"),
        left_at: base::Instant(1_698_825_600_000),
    };
    SettingPage {
        l,
        frame: PageFrame::new(lang, "/programme/setting").title(l.t("programme-setting-title")),
        here: format!("/{lang}/programme/setting"),
        programme,
        done: true,
        refusal: Some(l.t("error-stale")),
        course: forms.course(&Course::default()),
        partners: vec![forms.partner(&partner)],
        add: forms.form("add", "new"),
        members: vec![forms.member(member)],
        former: vec![former],
    }
}
