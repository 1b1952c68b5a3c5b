//! The pages of this room, filled.

use askama::Template;
use base::{Faults, Id, Instant, Lang, LocalText, Role};
use civic::people::{
    Account, Duty, Keeping, Scope, Session, Term,
    queries::{Kept, Own},
    rules,
};
use press::{FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{
    account::{AccountPage, Held},
    accounts::{AccountsPage, invite_form},
    choose::{ChoosePage, ForgotPage},
    own::OwnPage,
    second::{SecondPage, SetUpPage, in_groups},
    sign_in::SignInPage,
};
use crate::{Sample, form::about, site::DemoSignIn};

/// The key of the RFC's examples.
const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let html = |page: Result<String, askama::Error>| page.unwrap_or_default();
    vec![
        Sample { name: "people/sign_in", html: html(sign_in(lang).render()) },
        Sample { name: "people/sign_in_in_hall", html: html(sign_in_in_hall(lang).render()) },
        Sample { name: "people/second", html: html(second(lang).render()) },
        Sample { name: "people/second_set_up", html: html(set_up(lang, &[]).render()) },
        Sample {
            name: "people/recovery_codes",
            html: html(set_up(lang, &["ABCD-EFGH-JKMN", "PQRS-TUVW-XYZ2"]).render()),
        },
        Sample { name: "people/choose", html: html(choose(lang).render()) },
        Sample { name: "people/forgot", html: html(forgot(lang, false).render()) },
        Sample { name: "people/forgot-asked", html: html(forgot(lang, true).render()) },
        Sample { name: "people/own", html: html(own(lang).render()) },
        Sample { name: "people/accounts", html: html(accounts(lang).render()) },
        Sample { name: "people/account", html: html(account(lang).render()) },
    ]
}

fn frame(lang: Lang, path: &str, title: &str) -> PageFrame {
    PageFrame::new(lang, path).title(Translator::of(lang).t(title)).private()
}

fn sign_in(lang: Lang) -> SignInPage {
    let l = Translator::of(lang);
    SignInPage {
        l,
        frame: frame(lang, "/sign-in", "sign-in-title"),
        form: FormView::new(lang),
        told: Some(l.t("sign-in-chosen")),
        demo: vec![DemoSignIn {
            login: "focal@beni-mellal.example".into(),
            password: "demo-for-everybody-to-see".into(),
            role: "focal_point".into(),
        }],
        in_hall: false,
    }
}

fn sign_in_in_hall(lang: Lang) -> SignInPage {
    let mut faults = Faults::default();
    faults.add("password", "fault-pin");
    let form = FormView::new(lang).faulty(faults);
    SignInPage { form, told: None, demo: Vec::new(), in_hall: true, ..sign_in(lang) }
}

fn second(lang: Lang) -> SecondPage {
    let mut faults = Faults::default();
    faults.add("code", "fault-second-code");
    let form = FormView::new(lang).faulty(faults);
    SecondPage {
        l: Translator::of(lang),
        frame: frame(lang, "/sign-in/second", "second-title"),
        form,
    }
}

fn set_up(lang: Lang, codes: &[&str]) -> SetUpPage {
    let l = Translator::of(lang);
    SetUpPage {
        l,
        frame: frame(lang, "/account/second", "second-set-up"),
        owed: true,
        form: FormView::new(lang).with("secret", KEY),
        key: in_groups(KEY),
        qr: press::qr(KEY, &l.t("second-qr").attr()),
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
    }
}

fn choose(lang: Lang) -> ChoosePage {
    let mut faults = Faults::default();
    faults.add("code", "fault-account-code");
    faults.add("password", "fault-password-common");
    faults.add("again", "fault-password-again");
    ChoosePage {
        l: Translator::of(lang),
        frame: frame(lang, "/account/choose", "choose-title"),
        form: FormView::new(lang).with("code", "ABCD-EFGH-JKMN").faulty(faults),
        length: rules::password::LENGTH,
    }
}

fn forgot(lang: Lang, asked: bool) -> ForgotPage {
    let frame = frame(lang, "/account/forgot", "forgot-title");
    ForgotPage { l: Translator::of(lang), frame, form: FormView::new(lang), mails: true, asked }
}

fn own(lang: Lang) -> OwnPage {
    let l = Translator::of(lang);
    let session = |token: u8, device: &str| Session {
        token: vec![token; 32],
        device: device.into(),
        created_at: Instant(1_698_739_200_000),
        seen_at: Instant(1_698_825_600_000),
    };
    let sessions =
        vec![session(1, "Firefox · Linux"), session(2, "Chrome · Android"), session(3, "")];
    let mut faults = Faults::default();
    faults.add("former", "fault-password-former");
    OwnPage {
        l,
        frame: frame(lang, "/account", "account-own"),
        own: Own { keeping: keeping(1), sessions, recovery_codes: 7 },
        here: "01".repeat(32),
        form: FormView::new(lang).mark("do", "password").faulty(faults),
        length: rules::password::LENGTH,
        told: Some(l.t("own-done-end")),
    }
}

fn keeping(number: u128) -> Keeping {
    let account = Account {
        id: Id::new(Uuid::from_u128(number)),
        login: "focal@beni-mellal.example".into(),
        label: LocalText::new("نقطة ارتكاز", "Point focal"),
        lang: "ar".into(),
    };
    let changed_at = (number == 1).then_some(Instant(1_698_739_200_000));
    let totp_since = changed_at;
    Keeping { account, suspended_at: None, closed_at: None, changed_at, totp_since }
}

fn scope() -> Scope {
    Scope::Commune(civic::commune::identity("05.091.01.01"))
}

fn kept(number: u128) -> Kept {
    let keeping = keeping(number);
    let duty = |id, role, ends_at| Duty {
        id: Id::new(Uuid::from_u128(id)),
        account_id: keeping.account.id,
        role,
        term: Term { since: Instant(1_698_739_200_000), ends_at },
    };
    let past = Some(Instant(1_700_000_000_000));
    let duties = vec![duty(7, Role::FocalPoint, None), duty(8, Role::Facilitator, past)];
    Kept { keeping, duties }
}

fn accounts(lang: Lang) -> AccountsPage {
    let l = Translator::of(lang);
    AccountsPage {
        l,
        frame: office(lang, "/beni-mellal/office/accounts"),
        home: format!("/{lang}/beni-mellal/office/accounts"),
        accounts: vec![kept(1), kept(2)],
        now: Instant(1_710_000_000_000),
        form: invite_form(lang, true),
        scope: scope(),
        mails: true,
        told: Some(l.t("account-done-closed")),
    }
}

fn office(lang: Lang, path: &str) -> PageFrame {
    let town = lang.pick("بني ملال", "Béni Mellal");
    frame(lang, path, "accounts-title").commune(town, "beni-mellal", None).desk()
}

fn account(lang: Lang) -> AccountPage {
    let (l, kept) = (Translator::of(lang), kept(1));
    let form = |duty: &Duty| about(lang, "term", duty.id).with("since", duty.term.since.day());
    let held = kept.duties.iter().map(|duty| Held { duty: duty.clone(), form: form(duty) });
    AccountPage {
        l,
        frame: office(lang, "/beni-mellal/office/accounts/1"),
        home: format!("/{lang}/beni-mellal/office/accounts"),
        here: format!("/{lang}/beni-mellal/office/accounts/1"),
        held: held.collect(),
        give: about(lang, "give", 1),
        scope: scope(),
        now: Instant(1_699_000_000_000),
        mails: true,
        own: false,
        refusal: Some(l.t("refused-last-focal-point")),
        told: Some(l.t("account-done-invited")),
        kept,
    }
}
