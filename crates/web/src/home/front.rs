//! The installation's first page: what is open now across communes, finding
//! one's commune, the code of a receipt, the regions.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use base::{Lang, LocalText, Result, names::Sought};
use civic::{
    archive::front::{self, Open},
    commune::{
        gazetteer::{self, Unit},
        queries,
    },
};
use db::Reader;
use jiff::civil::Date;
use press::{FormView, Html, PageFrame, Translator};

use super::public::process;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
};

/// How many open things the first view shows.
const FIRST: usize = 4;

/// How many communes a page of those found shows.
const PAGE: usize = 20;

/// The first page.
#[derive(Template)]
#[template(path = "home/front.html")]
pub(super) struct FrontPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// What is open, the nearest end first, and what stands behind the first.
    pub(super) open: Vec<OpenRow>,
    pub(super) more: Vec<OpenRow>,
    /// The communes found, where something was sought, and the next page.
    pub(super) found: Option<FoundPage>,
    pub(super) regions: Vec<Region>,
}

/// Something that is open in a commune.
pub(super) struct OpenRow {
    name: &'static str,
    href: String,
    what: String,
    label: Html,
    stage: &'static str,
    closes: Option<Date>,
    left: Option<i32>,
    received: i64,
    answered: i64,
}

/// Communes found, and where the next ones are.
type FoundPage = (Vec<FoundRow>, Option<String>);

/// A commune that was found.
pub(super) struct FoundRow {
    name: &'static str,
    province: &'static str,
    href: String,
    /// The quarter by which it was found.
    quarter: Option<String>,
}

/// A region with its communes.
pub(super) struct Region {
    code: String,
    name: &'static str,
    href: String,
    communes: usize,
    open: usize,
}

pub(super) async fn page(context: RequestContext, Query(query): Asked) -> Answer {
    let (l, lang) = (context.l, context.lang);
    let typed = query.get("q").map_or("", |typed| base::visible(typed));
    let after = query.get("after").map_or("", String::as_str);
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let open = front::open(&mut tx, today).await?;
    let region = query.get("region").map_or("", String::as_str);
    let found = match (typed, region) {
        ("", "") => None,
        ("", code) => Some(turn(within(lang, code), lang, ("region", code), after)),
        (typed, _) => Some(turn(found(&mut tx, lang, typed).await?, lang, ("q", typed), after)),
    };
    let frame = context.bare_frame(l.t("welcome-title"));
    answer::page(&filled(l, frame, typed, (open, found), today))
}

fn filled(
    l: &'static Translator,
    frame: PageFrame,
    typed: &str,
    (open, found): (Vec<Open>, Option<FoundPage>),
    today: Date,
) -> FrontPage {
    let regions = regions(l.lang(), &open);
    let mut rows: Vec<OpenRow> = open.iter().map(|it| OpenRow::new(l, it, today)).collect();
    let more = rows.split_off(rows.len().min(FIRST));
    let form = FormView::new(l.lang()).with("q", typed);
    FrontPage { l, frame, form, open: rows, more, found, regions }
}

impl OpenRow {
    fn new(l: &'static Translator, it: &Open, today: Date) -> Self {
        let texts: Vec<String> = it.texts.iter().map(|kind| process(l, *kind).attr()).collect();
        Self {
            name: l.lang().pick(&it.unit.name_ar, &it.unit.name_fr),
            href: address(l.lang(), it.unit),
            what: l.list(&texts),
            label: press::stage(l, it.stage),
            stage: it.stage.word(),
            closes: it.closes_on,
            left: it.closes_on.and_then(|day| Some(today.until(day).ok()?.get_days())),
            received: it.received,
            answered: it.answered,
        }
    }
}

fn address(lang: Lang, unit: &Unit) -> String {
    format!("/{lang}/{}/", unit.slug)
}

/// The communes that somebody may mean: by their own name, their province or
/// region; by one of their quarters where one is named, or no commune is near.
async fn found(tx: &mut Reader, lang: Lang, typed: &str) -> Result<Vec<FoundRow>> {
    let named = gazetteer::search(typed, lang);
    let named = named.into_iter().map(|it| FoundRow::new(lang, it));
    let quarter = gazetteer::names_a_quarter(typed);
    if !quarter && named.len() > 2 {
        return Ok(named.collect());
    }
    let quarters = by_quarter(lang, typed, &queries::every_quarter(tx).await?);
    Ok(match quarter {
        true => quarters.into_iter().chain(named).collect(),
        false => named.chain(quarters).collect(),
    })
}

/// The communes of a region.
fn within(lang: Lang, code: &str) -> Vec<FoundRow> {
    gazetteer::of_region(code, lang).into_iter().map(|it| FoundRow::new(lang, it)).collect()
}

fn by_quarter(lang: Lang, typed: &str, quarters: &[(String, LocalText)]) -> Vec<FoundRow> {
    let sought = Sought::of(typed);
    let near = |name: &LocalText| sought.distance(&name.ar).or_else(|| sought.distance(&name.fr));
    let row = |(slug, name): &(String, LocalText)| {
        near(name)?;
        let unit = gazetteer::by_slug(slug)?;
        let quarter = Some(name.get(lang).to_owned());
        Some(FoundRow { quarter, ..FoundRow::new(lang, unit) })
    };
    quarters.iter().filter_map(row).collect()
}

impl FoundRow {
    fn new(lang: Lang, unit: &'static Unit) -> Self {
        Self {
            name: lang.pick(&unit.name_ar, &unit.name_fr),
            province: lang.pick(&unit.province_ar, &unit.province_fr),
            href: address(lang, unit),
            quarter: None,
        }
    }
}

/// A page of those found, after one of them.
fn turn(mut all: Vec<FoundRow>, lang: Lang, asked: (&str, &str), after: &str) -> FoundPage {
    let last = format!("/{lang}/{after}/");
    let from = all.iter().position(|row| row.href == last).map_or(0, |at| at + 1);
    let mut rows = all.split_off(from);
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let slug = rows.last().and_then(|row| row.href.split('/').nth(2)).filter(|_| more);
    let next = slug.map(|slug| {
        let pairs = [asked, ("after", slug)];
        format!("?{}#found", serde_urlencoded::to_string(pairs).unwrap_or_default())
    });
    (rows, next)
}

/// The regions: those where something is open first, then by how many
/// communes they have.
fn regions(lang: Lang, open: &[Open]) -> Vec<Region> {
    let mut by_code: BTreeMap<&str, (&'static Unit, usize)> = BTreeMap::new();
    for unit in gazetteer::units() {
        by_code.entry(&unit.region_code).or_insert((unit, 0)).1 += 1;
    }
    let mut all: Vec<Region> = by_code
        .into_iter()
        .map(|(code, (unit, communes))| Region {
            code: code.to_owned(),
            name: lang.pick(&unit.region_ar, &unit.region_fr),
            href: format!("?region={code}#found"),
            communes,
            open: open_in(code, open),
        })
        .collect();
    all.sort_by_key(|it| std::cmp::Reverse((it.open, it.communes)));
    all
}

/// In how many communes of a region something is open.
fn open_in(code: &str, open: &[Open]) -> usize {
    let here = open.iter().filter(|it| it.unit.region_code == code);
    here.map(|it| &it.unit.slug).collect::<std::collections::BTreeSet<_>>().len()
}

/// The page, filled for a language.
pub(super) fn sample(lang: Lang, open: Vec<Open>, today: Date) -> FrontPage {
    let l = Translator::of(lang);
    let frame = PageFrame::new(lang, "/").title(l.t("welcome-title"));
    let units = gazetteer::search("بني ملال", lang);
    let found = units.into_iter().map(|it| FoundRow::new(lang, it)).collect();
    filled(l, frame, "بني ملال", (open, Some(turn(found, lang, ("q", "بني ملال"), ""))), today)
}
