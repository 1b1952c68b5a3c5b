//! Measures that come as a list into the draft of the plan.

use base::{Actor, Error, Faults, LocalText, Result};
use civic::{
    commune::rules::{again::Chosen, deeds::Taken},
    document::{
        ListedMeasure,
        commands::{self, ListMeasures},
        queries, rules,
    },
    process::ProcessKind,
};
use db::Reader;
use list::{Found, Kind, Reading, Value};
use press::{Msg, Translator};

use super::{desk::desk_of, draft};
use crate::{
    answer::Answer,
    context::RequestContext,
    form::{FormData, Returned, Upload},
    lists::named::{Listed, receive},
};

/// The longest reason for which a list is taken.
const REASON: usize = 2_000;

/// Takes a list of measures, or shows it.
pub(super) async fn measures(context: RequestContext, upload: Upload) -> Answer {
    receive::<ListedMeasure>(&context, &upload).await
}

impl Listed for ListedMeasure {
    const KIND: Kind = Kind::Measures;
    const KEPT: &'static [&'static str] = &rules::KEPT;
    const TITLE: &'static str = "draft-list";
    const FORM: &'static str = "list";
    const ASKS_REASON: bool = true;

    fn home(context: &RequestContext) -> (String, &'static str) {
        (desk_of(context, ProcessKind::ActionPlan), "")
    }
    fn action(context: &RequestContext) -> String {
        format!("{}/list", desk_of(context, ProcessKind::ActionPlan))
    }
    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults> {
        rules::measures(reading)
    }
    async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Self>> {
        queries::listed(tx, actor).await
    }
    async fn take(
        context: &RequestContext,
        sent: &FormData,
        list: Vec<Self>,
        chosen: Vec<Option<Chosen<Self>>>,
    ) -> Result<Taken> {
        let mut faults = Faults::default();
        let reason = LocalText::new(sent.optional(&mut faults, "reason_ar", REASON), "");
        faults.check()?;
        let (db, commune) = (context.site.db(), context.commune()?);
        let listed = ListMeasures { list, chosen, reason };
        commands::list_measures(db, &context.actor, commune, listed).await
    }
    fn facts(&self, _: &Translator) -> Vec<String> {
        vec![self.words.heading.fr.clone(), self.particulars.responsible.ar.clone()]
    }
    fn beside(&self, l: &Translator, row: &Found) -> Vec<Msg> {
        let within = [&self.axis, &self.objective].into_iter().filter(|it| !it.is_empty());
        let within: Vec<&str> = within.map(|it| rules::section_name(it)).collect();
        let within = (!within.is_empty())
            .then(|| l.msg("draft-list-within").s("section", within.join(" · ")));
        let cents = matches!(row.value("cost"), Some(Value::Amount(it)) if it % 100 != 0);
        let cost = self.particulars.cost_mad.filter(|_| cents);
        let cost = cost.map(|cost| l.msg("draft-list-rounded").n("cost", cost));
        let period = rules::period_in_words(row);
        let period = period.map(|said| l.msg("draft-list-period").s("said", said));
        let bare = self.words.body.ar.is_empty().then(|| l.msg("draft-list-bare"));
        [within, cost, period, bare].into_iter().flatten().collect()
    }
    async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer {
        draft::again(context, &Returned::of(sent, error)?).await
    }
}
