//! Floods: a hall behind one address is never slowed, made-up visitors share
//! one small measure, a stage that is flooded queues and refuses nobody.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use base::Id;
use civic::{
    consultation::{
        Cause,
        commands::{Arrival, Contribute},
        queries,
    },
    process::{Stage, StageKind},
};
use testkit::{Client, Town, on_both};

use crate::{
    fixture::Charter,
    pages::hidden,
    voices::{comment, fresh, say},
};

const FORM: &str = "/ar/beni-mellal/charter/contribute";

/// Sends the form with a cookie and further fields.
async fn send(
    site: &Client,
    stage: &Stage,
    (cookie, text): (&str, &str),
    more: &[(&str, &str)],
) -> testkit::Reply {
    let (key, stage) = (fresh().simple().to_string(), stage.id.to_string());
    let mut pairs =
        vec![("key", key.as_str()), ("stage", &stage), ("kind", "comment"), ("text", text)];
    pairs.extend(more);
    let request = Request::post(FORM)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, format!("mithaq-visitor={cookie}"))
        .body(Body::from(web::form::encode(&pairs)));
    site.send(request.unwrap()).await
}

async fn cause(town: &Town, id: Id<civic::consultation::Contribution>) -> Option<Cause> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let focal = town.holder(base::Role::FocalPoint, town.beni_mellal());
    queries::contribution(&mut tx, &focal, id).await.unwrap().cause()
}

#[test]
fn a_hall_of_sixty_behind_one_address_is_never_slowed() {
    on_both(async |town| {
        let (_, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let site = Client::stranger(&town);
        for person in 0..60 {
            // Half of them keep no cookies: the form tells them apart.
            let page = site.get(FORM).await.body;
            let token = hidden(&page, "visitor");
            let kept = person % 2 == 0;
            let (cookie, field) = if kept { (token.as_str(), "") } else { ("", token.as_str()) };
            for word in ["الأولى", "الثانية"] {
                let text = format!("مساهمة الشخص رقم {person} {word}");
                let sent = send(&site, &stage, (cookie, &text), &[("visitor", field)]).await;
                assert_eq!(sent.status, StatusCode::SEE_OTHER, "{person}: {}", sent.body);
            }
        }
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let focal = town.holder(base::Role::FocalPoint, town.beni_mellal());
        let counts = queries::sight_counts(&mut tx, &focal, town.db.now().day()).await.unwrap();
        assert_eq!(counts.unseen, 0, "nobody of the hall waits");
    });
}

#[test]
fn two_thousand_with_made_up_cookies_are_stopped() {
    on_both(async |town| {
        let (_, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let site = Client::stranger(&town);
        let mut taken = 0;
        for number in 0..2000 {
            let cookie = db::secret::token();
            let text = format!("رسالة رقم {number}");
            let sent = send(&site, &stage, (&cookie, &text), &[]).await;
            match sent.status {
                StatusCode::SEE_OTHER => taken += 1,
                status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
            }
        }
        assert!(taken <= 40, "{taken} came through");
    });
}

#[test]
fn more_than_a_stage_takes_in_an_hour_waits_for_a_look_and_is_not_refused() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        for number in 0..civic::consultation::rules::BRAKE {
            let text = format!("مساهمة رقم {number}");
            let receipt = say(&town, comment(&charter, &stage, &text)).await.unwrap();
            if number == 0 {
                assert_eq!(cause(&town, receipt.contribution).await, None);
            }
        }
        let next = say(&town, comment(&charter, &stage, "واحدة أخرى")).await.unwrap();
        assert_eq!(cause(&town, next.contribution).await, Some(Cause::Brake));
        let worked = Arrival { worked: true, ..Arrival::default() };
        let wanted = Contribute {
            arrival: worked, ..comment(&charter, &stage, "ومن عمل متصفحه")
        };
        let worked = say(&town, wanted).await.unwrap();
        assert_eq!(cause(&town, worked.contribution).await, None);
        town.pass_minutes(61);
        let later = say(&town, comment(&charter, &stage, "بعد ساعة")).await.unwrap();
        assert_eq!(cause(&town, later.contribution).await, None);
    });
}

#[test]
fn a_field_that_people_do_not_see_makes_it_wait() {
    on_both(async |town| {
        let (_, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let site = Client::stranger(&town);
        let sent = send(&site, &stage, ("", "زوروا موقعنا"), &[("website", "spam.example")]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "it is not refused");
        let code = sent.location.rsplit('/').next().unwrap();
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let held = queries::by_code(&mut tx, code).await.unwrap();
        assert_eq!(held.cause(), Some(Cause::Trap));
    });
}

#[test]
fn the_same_words_twice_are_one_of_one_visitor_and_flagged_of_two() {
    on_both(async |town| {
        let (charter, stage) = Charter::standing_at(&town, StageKind::Public).await;
        let by = |visitor: &str, text: &str| Contribute {
            arrival: Arrival { visitor: Some(visitor.into()), ..Arrival::default() },
            ..comment(&charter, &stage, text)
        };
        let first = say(&town, by("one", "علقوا الإعلان في السوق.")).await.unwrap();
        let again = say(&town, by("one", "علّقوا الإعلان في السوق")).await.unwrap();
        assert_eq!(first, again, "the same visitor gets the first receipt");
        let other = say(&town, by("one", "لا تعلقوا الإعلان في السوق.")).await.unwrap();
        assert_ne!(first, other, "one more word is another text");
        let neighbour = say(&town, by("two", "علقوا الإعلان في السوق.")).await.unwrap();
        assert_ne!(first, neighbour, "somebody else may say the same");
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let held = queries::contribution(&mut tx, &charter.focal, neighbour.contribution).await;
        let held = held.unwrap();
        let same = queries::same_words(&mut tx, &charter.focal, &held).await.unwrap();
        assert_eq!(same, 1, "the office sees that two say the same");
    });
}
