//! What is published of a drawing, what each person finds of themselves, and what
//! the audit draws again.

use super::*;

#[test]
fn the_published_list_names_nobody_and_opens_nothing() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(12).await;
        hall.arrive(&people).await;
        hall.draw(0, 3).await.unwrap();
        let stranger = Client::stranger(&hall.town);
        let address = format!("/ar/beni-mellal/workshops/{}/groups", hall.workshop);
        let page = stranger.get(&address).await;
        assert_eq!(page.status, 200);
        let drawing = hall.published().await.remove(0);
        let file = stranger.get(&format!("{address}/{}/list.csv", drawing.drawing.id)).await;
        let public = list::public_file(&drawing.seats);
        assert_eq!((file.status.as_u16(), file.body.as_str()), (200, &*public));
        for told in ["female", "male", "unsaid"] {
            assert!(!public.contains(told), "nobody's sex is told: {public}");
        }
        let mut tx = hall.town.db.read(hall.commune).await.unwrap();
        let rows = queries::participants(&mut tx, &hall.focal, hall.workshop, "").await;
        for row in rows.unwrap() {
            assert!(!page.body.contains(&row.code) && !file.body.contains(&row.code));
            assert!(!page.body.contains(&format!(">{}<", row.name)));
            assert!(!page.body.contains(&row.id.to_string()));
        }
        let labels: BTreeSet<&str> = drawing.seats.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(labels.len(), 12);
        assert!(page.body.contains(&drawing.digest), "the journal's digest is shown");
        let foreign = address.replace("beni-mellal", "tanger");
        assert_eq!(stranger.get(&foreign).await.status, 404);
    });
}

#[test]
fn each_checks_their_own_row_and_the_audit_draws_the_whole_list_again() {
    on_both(async |town| {
        let hall = Hall::of(town).await;
        let people = hall.enter(12).await;
        hall.arrive(&people).await;
        hall.draw(0, 3).await.unwrap();
        let (drawing, rows) = (hall.published().await.remove(0), hall.lists().await.remove(0));
        let mut tx = hall.town.db.read(hall.commune).await.unwrap();
        let entered = queries::participants(&mut tx, &hall.focal, hall.workshop, "").await.unwrap();
        let mut met = BTreeSet::new();
        for person in &entered {
            let own = Client::stranger(&hall.town);
            let page = own.get(&format!("/ar/beni-mellal/invitation/{}/draw", person.code)).await;
            let mine = rows.iter().find(|row| page.body.contains(&list::sealed_words(row)));
            let mine = mine.unwrap_or_else(|| panic!("{}", page.body));
            assert_eq!(mine.person.sex, person.sex);
            let told = drawing.seats.iter().find(|it| it.label == mine.person.label).unwrap();
            assert!(page.body.contains(told.commitment.as_deref().unwrap()));
            met.insert(mine.person.label.clone());
        }
        assert_eq!(met.len(), 12, "each sees another row, and only that");
        let id = drawing.drawing.id;
        let whole =
            format!("/ar/beni-mellal/office/workshops/{}/groups/{id}/list.csv", hall.workshop);
        for (role, status) in [(Role::Auditor, 200), (Role::Reception, 403)] {
            let client = Client::stranger(&hall.town);
            let client = client.holding(&hall.town, role, hall.commune).await;
            let file = client.get(&whole).await;
            assert_eq!(file.status, status, "{role:?}");
            let same =
                list::read(&file.body).is_ok_and(|read| list::digest(&read) == drawing.digest);
            assert_eq!(same, status == 200);
        }
    });
}
