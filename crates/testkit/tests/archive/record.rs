//! What happens to the record itself: old words are bound, heads are signed,
//! the key is replaced, words are erased by order.

use base::Actor;
use db::{
    checkpoint::{self, Signer},
    journal::{self, Erasure},
};
use testkit::on_both;

#[test]
fn the_record_is_whole_after_all_that_happens_to_it() {
    on_both(async |town| {
        town.replay_demo().await;
        let (db, commune) = (&town.db, town.beni_mellal());
        civic::words::bind_older(db).await.unwrap();
        let folder = std::env::temp_dir().join(format!("mithaq-{}", db::secret::token()));
        let signer = Signer::of_file(&folder.join("journal.key")).unwrap();
        checkpoint::register(db, &signer).await.unwrap();
        let origin = "commune.example/beni-mellal";
        let head = checkpoint::sign(db, &signer, commune, origin).await.unwrap().unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let rows = civic::archive::log::rows_after(&mut tx, 0).await.unwrap();
        drop(tx);
        let said = rows.iter().find(|row| row.kind == "consultation.contributed").unwrap();
        let erasure =
            Erasure { rows: vec![said.seq], reason: "طلب صاحب المساهمة".into() };
        let tx = db.write(commune).await.unwrap();
        journal::erase(tx, &Actor::system(), civic::words::BOUND, erasure).await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let verdict = journal::verify(&mut tx, civic::words::BOUND, &[head]).await.unwrap();
        assert_eq!((verdict.faults, verdict.erased_words), (vec![], 1), "{}", town.database);
    });
}
