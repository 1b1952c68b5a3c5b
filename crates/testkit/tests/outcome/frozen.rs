//! The closing: devices are asked, papers are frozen with it, and what arrives
//! afterwards is kept beside them until the office decides.

use axum::http::StatusCode;
use base::{Id, Role};
use civic::{
    attendance::{
        What,
        commands::{EnterSigned, Recognised, Seen, enter_signed, tell},
    },
    minutes::queries,
    workshop::{LateKind, Participant},
};
use db::{args, sql};
use testkit::{Client, Town, on_both};
use uuid::Uuid;

use crate::hall::Hall;

const PHONE: &str = "/ar/beni-mellal/group/key-one";

pub struct Closing {
    pub town: Town,
    pub hall: Hall,
    phone: Client,
    pub office: Client,
}

impl Closing {
    /// A day that is summed up and may be closed.
    pub async fn of(town: Town) -> Self {
        let hall = Hall::open(&town).await;
        hall.summed_up(&town).await;
        let phone = Client::stranger(&town);
        let office = phone.holding(&town, Role::Facilitator, hall.commune).await;
        Self { town, hall, phone, office }
    }

    pub fn at(&self, rest: &str) -> String {
        format!("/ar/beni-mellal/office/workshops/{}/{rest}", self.hall.workshop)
    }

    pub async fn press(&self, fields: &[(&str, &str)]) {
        let done = self.office.post(&self.at("close"), fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    }

    pub async fn page(&self) -> String {
        self.office.get(&self.at("close")).await.body
    }

    pub async fn minutes(&self) -> String {
        self.office.get(&self.at("minutes.pdf")).await.body
    }

    /// What a phone of the first group says that it holds.
    async fn tells(&self, waiting: &str, drafts: &str) {
        let device = Uuid::from_u128(7).to_string();
        let fields = [("device", device.as_str()), ("waiting", waiting), ("drafts", drafts)];
        let told = self.phone.post(&format!("{PHONE}/standing"), &fields).await;
        assert_eq!(told.status, StatusCode::NO_CONTENT);
    }

    async fn sends(&self, text: &str, key: &str) {
        let question = self.hall.question.to_string();
        let card = [("question", question.as_str()), ("text", text), ("key", key)];
        let sent = self.phone.post(PHONE, &card).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    }

    pub async fn afterwards(&self) -> queries::Afterwards {
        let mut tx = self.town.db.read(self.hall.commune).await.unwrap();
        queries::afterwards(&mut tx, &self.hall.facilitator, self.hall.workshop).await.unwrap()
    }
}

#[test]
fn every_group_is_asked_before_the_closing_and_what_it_costs_is_said() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        assert!(!day.phone.get(PHONE).await.body.contains("قرب اختتام الورشة"));
        day.press(&[("do", "ask")]).await;
        assert!(day.phone.get(PHONE).await.body.contains("قرب اختتام الورشة"), "phones are told");
        day.town.pass_minutes(1);
        assert!(day.page().await.contains("لا نعرف ما فيه"));
        day.tells("2", "1").await;
        let page = day.page().await.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains("نغلق الآن مع ذكر ما لم يصل"), "the cost is a choice");
        day.press(&[("do", "wait")]).await;
        assert!(day.page().await.contains("ننتظر إلى"));
        day.town.pass_minutes(1);
        day.tells("2", "1").await;
        day.press(&[("do", "close")]).await;
        let minutes = day.minutes().await;
        assert!(minutes.contains("ما لم يصل عند الاختتام"), "the minutes say what is missing");
        assert!(minutes.contains("لم يُعرف ما في الهاتف"), "of a silent phone as well");
    });
}

#[test]
fn the_papers_of_a_closed_day_stay_as_they_were_drawn() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        day.press(&[("do", "close")]).await;
        let before = day.minutes().await;
        let attendance = day.office.get(&day.at("papers/attendance.pdf")).await.body;
        assert!(before.contains("البصمة") && before.contains("رمز التحقق"), "{before}");
        let mut tx = day.town.db.write(day.hall.commune).await.unwrap();
        let card = sql!("update card set text = 'شيء آخر' where commune_id = $1");
        tx.run(card, args![day.hall.commune]).await.unwrap();
        let gone = sql!(
            "update participant set arrived_at = null where commune_id = $1 and code = 'AAAA-0001'"
        );
        tx.run(gone, args![day.hall.commune]).await.unwrap();
        tx.commit(&base::Actor::system(), crate::hall::touched(day.hall.workshop)).await.unwrap();
        assert_eq!(day.minutes().await, before);
        assert_eq!(day.office.get(&day.at("papers/attendance.pdf")).await.body, attendance);
        let papers = day.afterwards().await.papers;
        assert_eq!(papers.len(), 10, "five papers in two languages");
        assert!(papers.iter().all(|it| it.digest.len() == 64 && it.head_seq > 0));
    });
}

#[test]
fn a_card_that_arrives_after_the_closing_is_a_dated_annex() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        day.press(&[("do", "close")]).await;
        let before = day.minutes().await;
        let (first, other) = (Uuid::from_u128(21).to_string(), Uuid::from_u128(22).to_string());
        day.sends("لوحة إعلانات في كل سوق", &first).await;
        day.sends("لوحة إعلانات في كل سوق", &first).await;
        day.sends("يوم مفتوح", &other).await;
        let after = day.afterwards().await;
        assert_eq!(after.late.len(), 2, "sent twice it is one");
        assert!(day.phone.get(PHONE).await.body.contains("ينتظر قرار الجماعة"));
        assert!(day.page().await.contains("لوحة إعلانات في كل سوق"));
        let silent = [("do", "decide"), ("accept", "no"), ("late", other.as_str())];
        let empty = day.office.post(&day.at("close"), &silent).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is asked for");
        let why = [("do", "decide"), ("accept", "no"), ("late", &other), ("reason", "خارج السؤال")];
        day.press(&why).await;
        assert!(day.phone.get(PHONE).await.body.contains("خارج السؤال"), "the sender reads why");
        day.press(&[("do", "decide"), ("accept", "yes"), ("late", &first)]).await;
        assert_eq!(day.minutes().await, before, "the minutes do not change");
        let sheet = day.office.get(&day.at("papers/corrections/1")).await;
        assert!(sheet.body.contains("لوحة إعلانات في كل سوق") && !sheet.body.contains("يوم مفتوح"));
        let mut tx = day.town.db.read(day.hall.commune).await.unwrap();
        let who = &day.hall.facilitator;
        let outcome = civic::synthesis::queries::outcome(&mut tx, who, day.hall.workshop).await;
        let cards = outcome.unwrap().cards;
        assert!(cards.iter().any(|it| it.text == "لوحة إعلانات في كل سوق" && it.number == 3));
    });
}

#[test]
fn a_late_scan_leaves_the_count_until_it_is_taken_in_with_a_numbered_sheet() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        let (who, before) = (absent(&day, "AAAA-0003").await, day.town.db.now());
        day.town.pass_minutes(1);
        day.press(&[("do", "close")]).await;
        let minutes = day.minutes().await;
        let desk = day.town.holder(Role::Reception, day.hall.commune);
        let (commune, workshop) = (day.hall.commune, day.hall.workshop);
        let seen = Seen {
            id: Id::new(Uuid::from_u128(31)),
            who: Recognised::Participant(who),
            what: What::Came,
            about: None,
            at: Some(before),
            device: Uuid::nil(),
        };
        tell(&day.town.db, &desk, commune, workshop, seen).await.unwrap();
        let codes = vec!["AAAA-0003".to_owned()];
        let signed = EnterSigned { commune, workshop, codes, at: None };
        enter_signed(&day.town.db, &desk, signed).await.unwrap();
        assert_eq!(present(&day).await, 12, "the day stays as it was closed");
        let late = day.afterwards().await.late;
        assert_eq!(late.iter().filter(|it| it.kind == LateKind::Presence).count(), 1);
        let id = late[0].id.to_string();
        day.press(&[("do", "decide"), ("accept", "yes"), ("late", &id)]).await;
        assert_eq!(present(&day).await, 13);
        assert_eq!(day.minutes().await, minutes, "the minutes still say 12");
        let sheet = day.office.get(&day.at("papers/corrections/1")).await.body;
        assert!(sheet.contains("13") && sheet.contains("12"), "{sheet}");
    });
}

#[test]
fn a_correction_is_a_numbered_sheet_and_a_code_opens_the_digests() {
    on_both(async |town| {
        let day = Closing::of(town).await;
        let fields =
            [("do", "correct"), ("said", "القاعة"), ("instead", "النادي"), ("reason", "سهو")];
        let early = day.office.post(&day.at("close"), &fields).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "papers that are not frozen change");
        day.press(&[("do", "close")]).await;
        let empty = day.office.post(&day.at("close"), &[("do", "correct"), ("said", "x")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        day.press(&fields).await;
        day.press(&fields).await;
        let second = day.office.get(&day.at("papers/corrections/2")).await;
        assert!(second.body.contains("النادي") && second.body.contains("سهو"));
        let none = day.office.get(&day.at("papers/corrections/3")).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
        let after = day.afterwards().await;
        let code = after.closing.clone().unwrap().code.unwrap();
        let typed = code.to_lowercase().replace('-', "");
        let asked = format!("/ar/beni-mellal/certificates?code={typed}");
        let place = day.phone.get(&asked).await.location;
        let page = day.phone.get(&place).await;
        assert_eq!(page.status, StatusCode::OK, "{place}");
        let mark = after.papers[0].mark();
        assert!(page.body.contains(&mark), "anybody compares the digest");
    });
}

/// Somebody who had not been seen before the closing.
async fn absent(day: &Closing, code: &str) -> Id<Participant> {
    let mut tx = day.town.db.write(day.hall.commune).await.unwrap();
    let gone = sql!("update participant set arrived_at = null where commune_id = $1 and code = $2");
    tx.run(gone, args![day.hall.commune, db::Sealed::of(code)]).await.unwrap();
    let row: (Id<Participant>,) = tx
        .one(
            sql!("select id from participant where commune_id = $1 and code = $2"),
            args![day.hall.commune, db::Sealed::of(code)],
        )
        .await
        .unwrap();
    tx.commit(&base::Actor::system(), crate::hall::touched(day.hall.workshop)).await.unwrap();
    row.0
}

async fn present(day: &Closing) -> i64 {
    let mut tx = day.town.db.read(day.hall.commune).await.unwrap();
    let (who, workshop) = (&day.hall.facilitator, day.hall.workshop);
    civic::synthesis::queries::attendance(&mut tx, who, workshop).await.unwrap().total()
}
