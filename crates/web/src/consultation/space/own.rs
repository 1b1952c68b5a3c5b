//! The commune's own rules of its space, and the days on which nobody looks.

use askama::Template;
use base::{Error, Id, LocalText, Result};
use civic::{
    commune::{self, holidays::Holiday},
    consultation::{OwnRules, commands, queries},
};
use press::{FormView, Msg, PageFrame, Translator};

use crate::{
    Sample,
    answer::{self, Answer},
    consultation::samples,
    context::RequestContext,
    form::{FormData, Returned},
};

/// Both forms.
#[derive(Template)]
#[template(path = "consultation/own_rules.html")]
pub(in crate::consultation) struct OwnPage {
    l: &'static Translator,
    frame: PageFrame,
    rules: FormView,
    holidays: FormView,
    refusal: Option<Msg>,
    public: String,
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 3] =
    [("rules_ar", "own-rules-ar"), ("rules_fr", "own-rules-fr"), ("holidays", "holidays-title")];

/// The page.
pub(in crate::consultation) async fn page(context: RequestContext) -> Answer {
    answer::page(&own(&context, &Returned::default()).await?)
}

/// Publishes the rules, or enters the days.
pub(in crate::consultation) async fn send(context: RequestContext, sent: FormData) -> Answer {
    match put(&context, &sent).await {
        Ok(()) => Ok(answer::go(&context.here("/office/rules"))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &own(&context, &returned).await?)
        }
    }
}

async fn put(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    match sent.get("do") {
        "holidays" => {
            commune::commands::enter_holidays(db, actor, commune, sent.get("holidays")).await
        }
        "rules" => {
            let text = LocalText::new(sent.get("rules_ar"), sent.get("rules_fr"));
            let known = sent.named("revision")?;
            commands::publish_own_rules(db, actor, commune, text, known).await.map(drop)
        }
        _ => Err(Error::invalid("", "fault-form-broken")),
    }
}

async fn own(context: &RequestContext, returned: &Returned) -> Result<OwnPage> {
    let mut tx = context.read().await?;
    let versions = queries::own_rules(&mut tx).await?;
    let days = commune::queries::holidays(&mut tx).await?;
    let frame = context.office_frame(context.l.t("own-rules-title"));
    let [rules, holidays] = fresh(context.l, versions.first(), &days);
    Ok(OwnPage {
        l: context.l,
        frame,
        rules: returned.fill(rules),
        holidays: returned.fill(holidays),
        refusal: returned.refusal(context.l),
        public: context.here("/rules"),
    })
}

fn fresh(l: &'static Translator, last: Option<&OwnRules>, days: &[Holiday]) -> [FormView; 2] {
    let form = |what: &str| FormView::new(l.lang()).scope(what).mark("do", what).labels(&LABELS);
    let lines: Vec<String> = days.iter().map(|it| format!("{} {}", it.day, it.name)).collect();
    let rules = form("rules")
        .with("revision", last.map_or(0, |it| it.number))
        .with("rules_ar", last.map_or("", |it| &it.text.ar))
        .with("rules_fr", last.map_or("", |it| &it.text.fr));
    [rules, form("holidays").with("holidays", lines.join("\n"))]
}

/// Two versions, for pages that are shown filled.
pub(super) fn versions() -> Vec<OwnRules> {
    let version = |number: i64, ar: &str, fr: &str| OwnRules {
        id: Id::new(uuid::Uuid::from_u128(7)),
        number,
        text: LocalText::new(ar, fr),
        published_at: base::Instant(1_698_829_200_000 + number),
    };
    vec![
        version(2, "نخاطب بعضنا باحترام.", "Parlons-nous avec respect."),
        version(1, "نكتب بإيجاز.", "Écrivons brièvement."),
    ]
}

pub(super) fn sample(l: &'static Translator) -> Sample {
    let days = [Holiday { day: jiff::civil::date(2027, 3, 10), name: "عيد الفطر".into() }];
    let [rules, holidays] = fresh(l, versions().first(), &days);
    let page = OwnPage {
        l,
        frame: samples::frame(l, "/office/rules", "own-rules-title"),
        rules,
        holidays,
        refusal: None,
        public: format!("/{}/beni-mellal/rules", l.lang()),
    };
    samples::sample("consultation/own_rules", &page)
}
