//! A workshop before its day: unseen until it is made public, put off,
//! cancelled and called again, with those who were invited told each time.

use civic::workshop::{
    Act,
    commands::{CallWorkshop, call_workshop},
};

use super::{
    mail::{Sack, enter, invite, line, site, work},
    *,
};

const PUBLIC: &str = "/ar/beni-mellal/workshops";

impl Hall {
    async fn standing(&self) -> Workshop {
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        queries::workshop(&mut tx, self.workshop).await.unwrap()
    }

    async fn call(&self, act: Act, reason: &str) -> base::Result<()> {
        let revision = self.standing().await.revision;
        let (workshop, reason) = (self.workshop, reason.to_owned());
        let wanted = CallWorkshop { workshop, act, reason, revision };
        call_workshop(&self.town.db, &self.focal, self.commune, wanted).await
    }
}

fn refused<T: std::fmt::Debug>(done: base::Result<T>) -> &'static str {
    match done {
        Err(Error::Refused(key)) => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_workshop_is_unseen_until_somebody_makes_it_public() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (page, home) = (format!("{PUBLIC}/{}", hall.workshop), "/ar/beni-mellal/");
        let title = hall.standing().await.title;
        let stranger = Client::stranger(&hall.town);
        let shown = stranger.get(&page).await;
        assert!(shown.status == 200 && shown.body.contains(&title), "announced before its day");
        assert!(shown.body.contains("بعد اختتام الأشغال"), "and says what is still to come");
        assert!(stranger.get(home).await.body.contains(&title));
        assert!(matches!(hall.call(Act::PutBack, " ").await, Err(Error::Invalid(_))));
        hall.call(Act::PutBack, "لم تكتمل المعطيات").await.unwrap();
        assert_eq!(stranger.get(&page).await.status, 404);
        assert_eq!(stranger.get(&format!("{page}/groups")).await.status, 404);
        assert!(!stranger.get(home).await.body.contains(&title));
        let focal = Client::stranger(&hall.town);
        let focal = focal.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        let office = focal.get("/ar/beni-mellal/office/workshops").await.body;
        assert!(office.contains("غير منشورة للعموم"), "{office}");
        hall.call(Act::Show, "").await.unwrap();
        let again = stranger.get(&page).await.body;
        assert!(again.contains("لم تكتمل المعطيات"), "what was taken back stays to be read");
        let people = hall.enter(1).await;
        hall.arrive(&people).await;
        let late = hall.call(Act::PutBack, "سبب").await;
        assert_eq!(refused(late), "refused-workshop-day-began");
    });
}

#[test]
fn a_cancelled_workshop_says_so_everywhere_and_is_called_again() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let (site, post) = (site(&hall), Sack::default());
        enter(&hall, &["one@example.org"]).await;
        invite(&hall).await;
        work(&hall, &site, Some(&post)).await;
        hall.call(Act::Cancel, "الفيضانات").await.unwrap();
        work(&hall, &site, Some(&post)).await;
        let (db, all) = (&hall.town.db, commands::Invited::All);
        let asked = commands::invite(db, &hall.focal, hall.commune, hall.workshop, all).await;
        assert_eq!(refused(asked), "refused-workshop-cancelled");
        assert_eq!(refused(hall.draw(0, 2).await.map(drop)), "refused-workshop-cancelled");
        let public = format!("{PUBLIC}/{}", hall.workshop);
        let stranger = Client::stranger(&hall.town);
        let body = stranger.get(&public).await.body;
        assert!(body.contains("أُلغيت هذه الورشة") && body.contains("الفيضانات"), "{body}");
        let day = jiff::civil::date(2031, 1, 15);
        hall.call(Act::Call(day), "انحسرت المياه").await.unwrap();
        work(&hall, &site, Some(&post)).await;
        let body = stranger.get(&public).await.body;
        assert!(!body.contains("أُلغيت هذه الورشة.") && body.contains("انحسرت المياه"), "{body}");
        assert!(body.contains("إلغاء الورشة"), "the way there stays to be read");

        let letters = post.letters.lock().unwrap().clone();
        let [invited, cancelled, called] = &letters[..] else { panic!("{letters:?}") };
        assert!(cancelled.subject.contains("إلغاء ورشة") && cancelled.text.contains("الفيضانات"));
        let told = |name| [invited, cancelled, called].map(|it| line(it, name));
        let [first, second, third] = told("UID");
        assert!(first == second && second == third);
        assert_eq!(told("STATUS"), ["CONFIRMED", "CANCELLED", "CONFIRMED"]);
        let counts = told("SEQUENCE").map(|it| it.parse::<i64>().unwrap());
        assert!(counts.is_sorted_by(|one, next| one < next), "{counts:?}");
        assert!(line(called, "DTSTART").starts_with("20310115"));
    });
}

#[test]
fn a_postponed_workshop_keeps_everything_and_waits_for_its_day() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(2).await;
        invite(&hall).await;
        let gone = jiff::civil::date(2020, 1, 1);
        let past = hall.call(Act::Postpone(Some(gone)), "سبب").await;
        assert!(matches!(past, Err(Error::Invalid(_))), "{past:?}");
        hall.call(Act::Postpone(None), "أشغال بالقاعة").await.unwrap();
        let (db, reception) = (&hall.town.db, &hall.reception);
        let came = demo::seen(db, Recognised::Participant(people[0]), What::Came);
        let came = tell(db, reception, hall.commune, hall.workshop, came).await;
        assert_eq!(refused(came.map(drop)), "refused-workshop-postponed");
        let body = Client::stranger(&hall.town).get(&format!("{PUBLIC}/{}", hall.workshop)).await;
        assert!(body.body.contains("أشغال بالقاعة"), "{}", body.body);
        assert_eq!(hall.enter(1).await.len(), 1, "the list goes on");
        hall.call(Act::Call(jiff::civil::date(2031, 1, 15)), "جاهزة").await.unwrap();
        hall.arrive(&people).await;
        let mut tx = db.read(hall.commune).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        assert_eq!(verdict.faults, [], "every word of it is bound");
    });
}

#[test]
fn the_page_asks_for_what_is_missing_and_offers_what_can_be_done() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let focal = Client::stranger(&hall.town);
        let focal = focal.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        let page = format!("/fr/beni-mellal/office/workshops/{}/calling", hall.workshop);
        let revision = hall.standing().await.revision.to_string();
        let send = async |fields: &[(&str, &str)]| {
            let fields = [fields, &[("revision", revision.as_str())]].concat();
            focal.post(&page, &fields).await
        };
        let bare = send(&[("do", "cancel"), ("reason", "")]).await;
        assert_eq!(bare.status, 422, "{}", bare.body);
        let done = send(&[("do", "postpone"), ("held_on", ""), ("reason", "travaux")]).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let stale = send(&[("do", "cancel"), ("reason", "autre")]).await;
        assert_eq!(stale.status, 409, "somebody was faster");
        let body = focal.get(&page).await.body;
        assert!(body.contains("Annoncer l’atelier de nouveau") && body.contains("travaux"));
        assert!(!body.contains("Reporter l’atelier"), "it is put off already");
    });
}
#[test]
fn a_workshop_is_made_by_hand_and_stays_unseen() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let focal = Client::stranger(&hall.town);
        let focal = focal.holding(&hall.town, Role::FocalPoint, hall.commune).await;
        let page = "/ar/beni-mellal/office/new-workshop";
        let form = focal.get(page).await;
        let key = form.body.split("name=\"key\" value=\"").nth(1).unwrap()[..36].to_owned();
        let send = async |fields: &[(&str, &str)]| {
            let given = [
                ("key", key.as_str()),
                ("lang", "ar"),
                ("held_on", "2031-02-12"),
                ("venue", "دار الشباب"),
                ("aims", "الاتفاق على الأولويات"),
                ("feeds", "charter"),
                ("in-0", "on"),
                ("expected-0", "12"),
                ("in-8", "on"),
            ];
            focal.post(page, &[&given[..], fields].concat()).await
        };
        let half = [("template", "half_day"), ("title", "لقاء ثان")];
        let bare = send(&[("template", "half_day"), ("title", "\u{200f}")]).await;
        assert_eq!(bare.status, 422, "{}", bare.body);
        assert!(bare.body.contains("دار الشباب"), "the form comes back filled");
        let many = send(&[&half[..], &[("feeds", "action_plan")]].concat()).await;
        assert!(many.status == 422 && many.body.contains("يوم كامل"), "{}", many.body);
        let (made, again) = (send(&half).await, send(&half).await);
        assert_eq!((made.status.as_u16(), again.status.as_u16()), (303, 303), "{}", made.body);
        assert_eq!(&made.location, &again.location, "sent twice, it is there once");
        let office = focal.get(&made.location).await.body;
        for words in ["لقاء ثان", "عمل المجموعات", "العدد المتوقع", "غير منشورة للعموم"]
        {
            assert!(office.contains(words), "{words}: {office}");
        }
        let id = made.location.rsplit('/').next().unwrap().to_owned();
        let public = Client::stranger(&hall.town).get(&format!("{PUBLIC}/{id}")).await;
        assert_eq!(public.status, 404);
    });
}
