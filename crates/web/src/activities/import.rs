//! A list that comes as a file: read, shown, and taken only when confirmed.

use base::{Error, Faults, Id};
use civic::{
    activities::{
        Activity,
        commands::{self, ImportActivities},
        rules,
    },
    workshop::Workshop,
};
use list::Kind;

use super::desk;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, Upload},
    lists::{ListPage, Sent, Shown},
    workshop::page_head::{self, Head},
};

/// Reads a file and shows what was understood, with every fault by row and column.
pub(super) async fn read(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    upload: Upload,
) -> Answer {
    match Sent::file(&upload, Kind::Activities) {
        Ok(list) => shown(&context, workshop, list).await,
        Err(faults) => {
            let returned = Returned::with(upload.sent.clone().with("do", "file"), faults);
            answer::refused(&desk::desk(&context, workshop, None, returned).await?)
        }
    }
}

/// Takes a list as it was shown, or shows it with the columns that were chosen.
pub(super) async fn confirm(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
) -> Answer {
    let found = Sent::carried(sent, Kind::Activities)?;
    let given = rules::given(&found.reading);
    let (true, Ok(list)) = (sent.get("do") == "import" && found.is_as_shown(sent), given) else {
        return shown(context, workshop, found).await;
    };
    let (db, commune) = (context.site.db(), context.commune()?);
    let import = ImportActivities { commune, workshop, list, key: sent.key() };
    match commands::import_activities(db, &context.actor, import).await {
        Ok(_) => Ok(answer::go(&context.here(&here(workshop)))),
        Err(Error::Invalid(faults)) => {
            answer::refused(&page(context, workshop, found, faults).await?)
        }
        Err(error) => Err(error.into()),
    }
}

fn here(workshop: Id<Workshop>) -> String {
    format!("/office/workshops/{workshop}/activities")
}

async fn shown(context: &RequestContext, workshop: Id<Workshop>, list: Sent) -> Answer {
    match rules::given(&list.reading) {
        Ok(_) => answer::page(&page(context, workshop, list, Faults::default()).await?),
        Err(faults) => answer::refused(&page(context, workshop, list, faults).await?),
    }
}

async fn page(
    context: &RequestContext,
    workshop: Id<Workshop>,
    list: Sent,
    faults: Faults,
) -> base::Result<ListPage> {
    let mut tx = context.read().await?;
    let workshop = civic::workshop::queries::workshop(&mut tx, workshop).await?;
    let reached = page_head::stands(context, &mut tx, &workshop, 0).await?;
    let db = context.site.db();
    let back = context.here(&here(workshop.id));
    let place = Shown {
        title: "activities-import",
        head: Head::new(context, &workshop, "outcome", reached).html(),
        action: back.clone(),
        back,
        key: db.id::<Activity>(db.now()).uuid(),
        kept: &rules::KEPT,
        categories: Vec::new(),
        category: String::new(),
        beside: Vec::new(),
        chosen: Vec::new(),
        asks_reason: false,
    };
    Ok(list.page(context, place, faults))
}
