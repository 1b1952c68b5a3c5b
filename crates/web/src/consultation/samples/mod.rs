//! Every page of this room once, filled.

pub(crate) mod data;
mod office;

use askama::Template;
use base::{Instant, Lang};
use civic::{
    commune::Setting,
    consultation::{Ground, Held, Hiding, HidingWords, Visibility},
    process::ProcessKind,
};
use jiff::civil::date;
use press::{FormView, PageFrame, Translator};

use super::{
    about::{self, AboutForm},
    choices,
    contribute::{ClosedPage, ContributePage},
    organisation::OrganisationPage,
    receipt::{
        self, LookUpPage, ReceiptPage,
        own::{CorrectPage, HidingLine, Sight, SurePage},
    },
    said::{Announced, Quote, VoiceRow},
    story::{Reader, Story},
    subject::Subject,
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
    all.extend(super::space::samples(lang));
    all.extend(own(l));
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

/// What the bearer of a receipt may still do.
fn own(l: &'static Translator) -> Vec<Sample> {
    let back = "/ar/beni-mellal/receipt/K7QM-2XWP-94HT".to_owned();
    let sure = SurePage {
        l,
        frame: frame(l, "/receipt/K7QM-2XWP-94HT/forget", "forget-sure-title").private(),
        sentences: vec![l.t("forget-sure-goes"), l.t("forget-sure-stays")],
        go: l.t("forget-sure-go"),
        action: format!("{back}/forget"),
        back: back.clone(),
    };
    let correct = CorrectPage {
        l,
        frame: frame(l, "/receipt/K7QM-2XWP-94HT/correct", "correct-title").private(),
        form: FormView::new(l.lang()).with("text", "علقوا الإعلان في السوق."),
        refusal: None,
        back,
    };
    vec![sample("consultation/sure", &sure), sample("consultation/correct", &correct)]
}

/// What is before everybody of a contribution that was hidden.
fn sight(l: &Translator, held: &Held) -> Sight {
    let form = FormView::new(l.lang()).scope("appeal");
    let hiding = Hiding {
        id: base::Id::new(uuid::Uuid::nil()),
        contribution_id: held.voice.id,
        reason: Ground::Insult,
        hidden_at: base::Instant(1_701_600_000_000),
        appealed_at: None,
        ruling: None,
        ruled_at: None,
        words: HidingWords {
            message: "تتضمن المساهمة كلمة تمس بشخص.".into(),
            lang: Lang::Ar,
            hidden_by: None,
            appeal: String::new(),
            because: String::new(),
        },
    };
    Sight {
        visibility: Visibility::Hidden,
        look_due: None,
        masked: None,
        hidings: vec![HidingLine::new(held, hiding)],
        appeal: Some((form, "/ar/beni-mellal/receipt/K7QM-2XWP-94HT/appeal".into())),
        change: Some((
            "/ar/beni-mellal/receipt/K7QM-2XWP-94HT/correct".into(),
            "/ar/beni-mellal/receipt/K7QM-2XWP-94HT/withdraw".into(),
        )),
    }
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
            words: "تعلن الجماعة عن كل لقاء.".into(),
            provision: true,
        },
        closes: Some(date(2023, 12, 30)),
        refusal: Some(l.t("refused-window-over")),
        kinds: choices::kinds(l, true, false),
        stances: choices::stances(l),
        organisation: Some(l.lang().pick("جمعية الحي", "Association du quartier").into()),
        about: Some(about(l)),
        look: civic::process::Look::After,
        rules: "/ar/beni-mellal/rules".into(),
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
        said: VoiceRow::new(l, &held, date(2023, 12, 5)),
        sight: sight(l, &held),
        done: Some(l.t("receipt-done-corrected")),
        story: Story::told(l, (&held.voice, Reader::Author), Vec::new(), &[], date(2023, 12, 5)),
        answered: false,
        qr: press::qr(link, &l.t("receipt-qr").attr()),
        link: link.into(),
        taken_back: vec![Instant(1_701_500_000_000)],
        objection: Some(Quote::of(Lang::Ar, "لم يُجب عن سؤالي.")),
        provision: Some("/ar/beni-mellal/charter".into()),
        reopen: Some(FormView::new(l.lang())),
        knows_author: true,
        forget: "/ar/beni-mellal/receipt/K7QM-2XWP-94HT/forget".into(),
        calendar: Some("/ar/beni-mellal/receipt/K7QM-2XWP-94HT/calendar.ics".into()),
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
        sent: vec![VoiceRow::new(l, &data::held(), date(2023, 12, 5))],
    }
}
