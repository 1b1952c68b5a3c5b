//! Every page of this room once, filled.

pub(crate) mod data;
mod office;

use askama::Template;
use base::Lang;
use civic::{commune::Setting, process::ProcessKind};
use jiff::civil::date;
use press::{FormView, PageFrame, Translator};

use super::{
    about::{self, AboutForm},
    choices,
    contribute::{ClosedPage, ContributePage, Subject},
    organisation::OrganisationPage,
    receipt::{self, Landing, LookUpPage, ReceiptPage},
    said::{Announced, Quote, VoiceRow},
};
use crate::Sample;

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    let mut all = vec![
        sample("consultation/contribute", &contribute(l)),
        sample("consultation/closed", &closed(l)),
        sample("consultation/look_up", &look_up(l)),
        sample("consultation/receipt", &receipt(l)),
        sample("consultation/organisation", &organisation(l)),
    ];
    all.extend(office::all(l));
    all
}

pub(crate) fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

pub(crate) fn frame(l: &Translator, path: &str, key: &str) -> PageFrame {
    PageFrame::new(l.lang(), format!("/beni-mellal{path}")).title(l.t(key)).commune(
        l.lang().pick("بني ملال", "Béni Mellal"),
        "beni-mellal",
        None,
    )
}

fn about(l: &Translator) -> AboutForm {
    AboutForm {
        sexes: choices::sexes(l),
        ages: choices::ages(l),
        quarters: choices::quarters(l.lang(), &data::quarters()),
        notice: about::notice(l, "بني ملال", &Setting::default()),
    }
}

fn contribute(l: &'static Translator) -> ContributePage {
    let mut faults = base::Faults::default();
    faults.add("proposed", "fault-contribute-proposed");
    ContributePage {
        l,
        frame: frame(l, "/charter/contribute", "contribute-title").private(),
        form: FormView::new(l.lang()).with("kind", "amendment").faulty(faults),
        action: "/ar/beni-mellal/charter/contribute".into(),
        back: "/ar/beni-mellal/charter".into(),
        subject: Subject {
            name: l.lang().pick("7 · الإعلان", "7 · L’annonce").into(),
            text: Quote::of(Lang::Ar, "تعلن الجماعة عن كل لقاء."),
            provision: true,
        },
        closes: Some(date(2023, 12, 30)),
        refusal: Some(l.t("refused-window-over")),
        kinds: choices::kinds(l, true, false),
        stances: choices::stances(l),
        organisation: Some(l.lang().pick("جمعية الحي", "Association du quartier").into()),
        about: Some(about(l)),
    }
}

fn closed(l: &'static Translator) -> ClosedPage {
    let frame = frame(l, "/charter/contribute", "contribute-closed-title");
    ClosedPage { l, frame, kind: ProcessKind::Charter, back: "/ar/beni-mellal/charter".into() }
}

fn look_up(l: &'static Translator) -> LookUpPage {
    let frame = frame(l, "/receipt", "nav-receipt");
    LookUpPage { l, frame, form: FormView::new(l.lang()) }
}

fn receipt(l: &'static Translator) -> ReceiptPage {
    let held = data::held();
    let link = "https://participation.example/ar/beni-mellal/receipt/K7QM-2XWP-94HT";
    ReceiptPage {
        l,
        frame: frame(l, "/receipt/K7QM-2XWP-94HT", "receipt-heading").private(),
        said: VoiceRow::new(l, &held.voice, date(2023, 12, 5)),
        thread: receipt::thread_of(l, &held, &[]),
        qr: press::qr(link, &l.t("receipt-qr").attr()),
        link: link.into(),
        decided: Some(date(2023, 12, 3)),
        objection: Some(Quote::of(Lang::Ar, "لم يُجب عن سؤالي.")),
        landings: vec![Landing {
            name: format!("{} 7", l.t("level-article")),
            href: "/ar/beni-mellal/charter".into(),
            version: Some((2, "/ar/beni-mellal/versions/2".into())),
        }],
        provision: Some("/ar/beni-mellal/charter".into()),
        reopen: Some(FormView::new(l.lang())),
        knows_author: true,
        forget: "/ar/beni-mellal/receipt/K7QM-2XWP-94HT/forget".into(),
        recorded: Some(receipt::Recorded {
            row: 17,
            head: None,
            file: "/ar/beni-mellal/receipt/K7QM-2XWP-94HT/file".into(),
            how: "/ar/beni-mellal/journal/verify".into(),
        }),
        code: held.code,
    }
}

fn organisation(l: &'static Translator) -> OrganisationPage {
    OrganisationPage {
        l,
        frame: frame(l, "/organisation/1", "organisation-opinion").private(),
        name: l.lang().pick("جمعية الحي", "Association du quartier").into(),
        announced: Announced::of(l.lang(), &data::stage()),
        open: true,
        whole: "/ar/beni-mellal/organisation/1/contribute".into(),
        title: l.lang().pick("الميثاق", "La charte").into(),
        version: 1,
        provisions: data::lines(),
        sent: vec![VoiceRow::new(l, &data::held().voice, date(2023, 12, 5))],
    }
}
