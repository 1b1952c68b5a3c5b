//! The page that an invitation opens.

use testkit::{Client, on_both};

use crate::fixture::{Day, NAMES};

#[test]
fn a_code_opens_what_when_and_where_and_no_name() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let code = day.row(0).await.code;
        let stranger = Client::stranger(&day.town);
        let page = stranger.get(&format!("/ar/beni-mellal/invitation/{code}")).await;
        assert_eq!(page.status, 200);
        for words in ["ورشة صياغة خطة عمل", "الأربعاء 01 نونبر 2023", "الفروسية", "09h30", &code]
        {
            assert!(page.body.contains(words), "{words} on {}", day.town.database);
        }
        for (name, _) in NAMES {
            assert!(!page.body.contains(name), "{name}");
        }
        assert!(page.body.contains("<svg class=\"qr\""));
        let typed = code.to_lowercase().replace('-', "");
        let page = stranger.get(&format!("/fr/beni-mellal/invitation/{typed}")).await;
        assert_eq!(page.status, 200, "as somebody types it");
        let unknown = stranger.get("/ar/beni-mellal/invitation/ZZZZ-ZZZZ").await;
        assert_eq!(unknown.status, 404);
        let elsewhere = stranger.get(&format!("/ar/tanger/invitation/{code}")).await;
        assert_eq!(elsewhere.status, 404, "a code opens in its commune alone");
    });
}

#[test]
fn the_page_says_that_somebody_is_here_as_soon_as_they_are() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let address = format!("/ar/beni-mellal/invitation/{}", day.row(1).await.code);
        let stranger = Client::stranger(&day.town);
        assert!(!stranger.get(&address).await.body.contains("سُجل حضوركم"));
        day.arrive(1).await;
        assert!(stranger.get(&address).await.body.contains("سُجل حضوركم"), "never a kept page");
    });
}

#[test]
fn the_calendar_file_holds_the_day_in_utc() {
    on_both(async |town| {
        let day = Day::of(town).await;
        let code = day.row(2).await.code;
        let stranger = Client::stranger(&day.town);
        let file = stranger.get(&format!("/ar/beni-mellal/invitation/{code}/workshop.ics")).await;
        assert_eq!(
            (file.status.as_u16(), file.kind.as_str()),
            (200, "text/calendar; charset=utf-8")
        );
        // Morocco was at UTC+1 that day: reception at 09h00, end at 15h00.
        let whole = file.body.replace("\r\n ", "");
        for line in ["DTSTART:20231101T080000Z", "DTEND:20231101T140000Z", "END:VCALENDAR"] {
            assert!(whole.lines().any(|it| it == line), "{line} in {whole}");
        }
        assert!(whole.contains(&format!("/ar/beni-mellal/invitation/{code}")));
    });
}
