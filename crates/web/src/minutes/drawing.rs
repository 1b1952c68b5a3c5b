//! Drawing the papers of a day from what is known of it: while the day goes on
//! each time anew, at the closing once and for good.

use base::{
    Lang,
    sheet::{Block, Sheet},
};
use civic::{
    commune::gazetteer::Unit,
    minutes::{Certificate, Corrected, Draw, Drawn, PaperKind, queries::Report},
};
use press::Translator;

use super::{attendance, certificates, corrections, minutes_paper, report};
use crate::{context::RequestContext, workshop::letterhead};

/// What the papers of a day are made of, and where they lead.
pub(super) struct Day<'a> {
    pub(super) l: &'static Translator,
    pub(super) unit: &'static Unit,
    pub(super) report: &'a Report,
    /// Where the commune's pages begin at home, in the paper's language.
    pub(super) home: String,
}

impl Day<'_> {
    /// A paper with the day's letterhead and the title that a key gives.
    pub(super) fn sheet(&self, key: &str, foot: &str) -> Sheet {
        let (l, workshop) = (self.l, &self.report.minutes.outcome.workshop);
        let held = l.date(workshop.day());
        let address = format!("{}/workshops/{}", self.home, workshop.id);
        let mut foot = l.msg(foot).s("address", address).plain();
        if let Some(code) = &self.report.code {
            let at = format!("{}/certificates", self.home.trim_start_matches("https://"));
            let seal = l.msg("papers-seal-code").s("code", code).s("at", at).plain();
            foot = format!("{foot} · {seal}");
        }
        Sheet {
            lang: l.lang().code().to_owned(),
            title: l.msg(key).s("title", &workshop.title).plain(),
            letterhead: letterhead(l, self.unit, &workshop.project),
            subtitle: Some(l.msg("day-held").s("date", held).s("venue", &workshop.venue).plain()),
            foot,
            wide: false,
            blocks: Vec::new(),
        }
    }
}

/// Draws the papers of a commune's days.
pub(super) struct Drawing {
    unit: &'static Unit,
    /// Where the commune's pages begin at home, by language.
    homes: [(Lang, String); 2],
}

impl Drawing {
    pub(super) fn of(context: &RequestContext) -> base::Result<Self> {
        let home = |lang| (lang, context.lasting_in(lang, ""));
        Ok(Self { unit: context.unit()?, homes: [Lang::Ar, Lang::Fr].map(home) })
    }

    fn day<'a>(&self, lang: Lang, report: &'a Report) -> Day<'a> {
        let home = self.homes.iter().find(|(of, _)| *of == lang);
        let home = home.map_or_else(String::new, |(_, home)| home.clone());
        Day { l: Translator::of(lang), unit: self.unit, report, home }
    }

    /// Certificates with the names of those who hold them, while nothing is frozen.
    pub(super) fn standing(&self, lang: Lang, report: &Report, of: &[Certificate]) -> Sheet {
        certificates::sheet(&self.day(lang, report), of)
    }

    /// One paper in one language.
    pub(super) fn one(&self, kind: PaperKind, lang: Lang, report: &Report) -> Sheet {
        let day = self.day(lang, report);
        match kind {
            PaperKind::Minutes => minutes_paper::sheet(&day),
            PaperKind::Report => report::sheet(&day),
            PaperKind::Attendance => attendance::sheet(&day),
            _ => report::next_steps_sheet(&day),
        }
    }
}

/// The papers that say no name.
const COUNTED: [PaperKind; 4] =
    [PaperKind::Minutes, PaperKind::Report, PaperKind::Attendance, PaperKind::NextSteps];

impl Draw for Drawing {
    fn closing(&self, report: &Report, certificates: &[Certificate]) -> Vec<Drawn> {
        let mut drawn = Vec::new();
        for (lang, _) in &self.homes {
            let draw = |kind| Drawn { kind, lang: *lang, sheet: self.one(kind, *lang, report) };
            drawn.extend(COUNTED.map(draw));
            drawn.extend(self.certificates(*lang, report, certificates));
        }
        drawn
    }

    fn correction(&self, report: &Report, of: &Corrected<'_>) -> Vec<Drawn> {
        let mut drawn = Vec::new();
        for (lang, _) in &self.homes {
            let sheet = corrections::sheet(&self.day(*lang, report), of);
            drawn.push(Drawn { kind: PaperKind::Correction, lang: *lang, sheet });
            drawn.extend(self.certificates(*lang, report, of.certificates));
        }
        drawn
    }
}

impl Drawing {
    /// The certificates, in which people stand by their identity: whoever is
    /// erased later leaves no name in a paper that does not change.
    fn certificates(&self, lang: Lang, report: &Report, of: &[Certificate]) -> Option<Drawn> {
        let nameless = |it: &Certificate| Certificate { name: marked(it), ..it.clone() };
        let of: Vec<Certificate> = of.iter().map(nameless).collect();
        let day = self.day(lang, report);
        let sheet = (!of.is_empty()).then(|| certificates::sheet(&day, &of))?;
        Some(Drawn { kind: PaperKind::Certificates, lang, sheet })
    }
}

/// Before an identity in the place of a name.
const NAMED: &str = "participant:";

fn marked(certificate: &Certificate) -> String {
    format!("{NAMED}{}", certificate.participant_id)
}

/// Whom a line of a frozen paper names.
pub(super) fn names(block: &Block) -> Option<&str> {
    match block {
        Block::Centred { runs, large: true } => runs.first()?.text.strip_prefix(NAMED),
        _ => None,
    }
}
