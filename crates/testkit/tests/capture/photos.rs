//! Photos of the flip chart: cleaned, once, for the office alone.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use base::Role;
use testkit::{Client, on_both};
use uuid::Uuid;

use crate::{Room, Told};

/// A picture that a camera wrote its place into.
fn camera() -> Vec<u8> {
    let segment = |marker: u8, words: &[u8]| {
        let length = u16::try_from(words.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], words].concat()
    };
    let place = segment(0xe1, b"Exif\0\0 32.33 N 6.36 W");
    let scan = segment(0xda, &[1, 1, 0]);
    [&[0xff, 0xd8][..], &place, &segment(0xdb, &[7; 65]), &scan, &[1, 2, 3], &[0xff, 0xd9]].concat()
}

async fn send(room: &Room, phone: &str, id: u128, bytes: &[u8]) -> Told {
    let id = Uuid::from_u128(id).simple().to_string();
    let head = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n{id}\r\n--edge\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"IMG_0042.jpg\"\r\n\
         Content-Type: image/jpeg\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--edge--\r\n"].concat();
    let request = Request::post(format!("{phone}/photo"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .header("sec-fetch-site", "same-origin")
        .header("outbox", &id)
        .body(Body::from(body));
    room.send(request.unwrap()).await
}

#[test]
fn a_photo_comes_once_without_its_place_and_only_the_office_sees_it() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        let phone = room.phone(0);
        for _ in 0..2 {
            let told = send(&room, &phone, 7, &camera()).await;
            assert!(told.received(), "{} {}", told.status, told.body);
        }
        let stranger = Client::stranger(&town);
        let office = stranger.holding(&town, Role::Facilitator, town.beni_mellal()).await;
        let page = format!("/ar/beni-mellal/office/workshops/{}/photos", room.hall.workshop);
        let shown = office.get(&page).await.body;
        let files: Vec<&str> = shown.matches("<img src=").collect();
        assert_eq!(files.len(), 1);
        let file = shown.split("<img src=\"").nth(1).unwrap().split('"').next().unwrap();
        let picture = office.get(file).await;
        assert_eq!((picture.status, picture.kind.as_str()), (StatusCode::OK, "image/jpeg"));
        assert!(!picture.body.contains("32.33"), "the camera's place is gone");
        assert_ne!(stranger.get(file).await.status, StatusCode::OK);
        assert_ne!(stranger.get(&file.replace("/office", "")).await.status, StatusCode::OK);
        assert!(room.get(&phone).await.body.contains("وصلت صورة واحدة"));
        let id = Uuid::from_u128(7).simple().to_string();
        let auditor = stranger.holding(&town, Role::Auditor, town.beni_mellal()).await;
        assert_eq!(auditor.post(&page, &[("photo", &id)]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(office.post(&page, &[("photo", &id)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(office.get(file).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn what_is_no_picture_is_refused_by_its_bytes() {
    on_both(async |town| {
        let room = Room::open(&town, 2).await;
        for (id, bytes) in [(7, &b"<svg onload='alert(1)'/>"[..]), (8, &camera()[..40]), (9, b"")] {
            let told = send(&room, &room.phone(0), id, bytes).await;
            assert!(told.refused(), "{} {}", told.status, told.body);
            assert_eq!(told.json()["sentences"].as_array().unwrap().len(), 1);
        }
        let guess = send(&room, "/ar/beni-mellal/group/guess", 10, &camera()).await;
        assert_eq!(guess.status, StatusCode::NOT_FOUND);
    });
}
