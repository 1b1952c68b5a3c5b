//! Signed heads, the key that signs, and receipts that need no database.

use db::{
    checkpoint::{self, Checkpoint, PublicKey, Signer},
    journal::Break,
    receipt::{self, Flaw},
};
use testkit::{Client, Town, on_both};

use crate::{chain, compared, five_changes, kinds, tamper, verdict};

const ORIGIN: &str = "commune.example/beni-mellal";

struct Keys(std::path::PathBuf);

impl Keys {
    fn new(town: &Town) -> Self {
        let name = format!("mithaq-key-{}", town.db.id::<()>(town.db.now()));
        Self(std::env::temp_dir().join(name).join("journal.key"))
    }

    fn signer(&self) -> Signer {
        Signer::of_file(&self.0).unwrap()
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(self.0.parent().unwrap());
    }
}

async fn sign(town: &Town, signer: &Signer) -> Option<Checkpoint> {
    checkpoint::register(&town.db, signer).await.unwrap();
    checkpoint::sign(&town.db, signer, town.beni_mellal(), ORIGIN).await.unwrap()
}

#[test]
fn a_head_is_signed_published_and_kept() {
    on_both(async |town: Town| {
        let keys = Keys::new(&town);
        let stranger = Client::stranger(&town);
        let address = "/ar/beni-mellal/journal/checkpoint";
        assert_eq!(stranger.get(address).await.status.as_u16(), 404);
        five_changes(&town).await;
        let signer = keys.signer();
        let head = sign(&town, &signer).await.unwrap();
        assert_eq!((head.size, head.origin.as_str()), (5, ORIGIN));
        assert!(sign(&town, &signer).await.is_none(), "nothing was written since");
        let reply = stranger.get(address).await;
        let published = Checkpoint::parse(&reply.body).unwrap();
        assert_eq!(published, head);
        assert!(signer.public().signed(&published));
        let (_, told) = PublicKey::parse(&signer.public().told(ORIGIN)).unwrap();
        assert!(told.signed(&published));
        let page = stranger.get("/fr/beni-mellal/journal/verify").await;
        assert!(page.body.contains(&signer.public().told(ORIGIN)), "the key stands on the page");
        let found = compared(&town, &[head]).await;
        assert_eq!((found.faults, found.heads), (vec![], 1), "{}", town.database);
    });
}

#[test]
fn a_chain_made_anew_does_not_fit_the_kept_heads() {
    on_both(async |town: Town| {
        let keys = Keys::new(&town);
        five_changes(&town).await;
        sign(&town, &keys.signer()).await.unwrap();
        let mut rows = chain::rows(&town).await;
        rows.remove(1);
        chain::chained(&town, &mut rows);
        chain::replace(&town, &rows).await;
        assert_eq!(kinds(&verdict(&town).await), [(Break::Rebuilt, Some(5))]);
        tamper(&town, "update checkpoint set note = 'x'").await;
        let found = kinds(&verdict(&town).await);
        assert_eq!(found, [(Break::Signature, Some(5))], "{}", town.database);
    });
}

#[test]
fn a_key_is_its_owners_file_and_is_replaced_by_a_dated_event() {
    use std::os::unix::fs::PermissionsExt;
    on_both(async |town: Town| {
        let keys = Keys::new(&town);
        let first = keys.signer();
        let mode = std::fs::metadata(&keys.0).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(keys.signer().public(), first.public(), "the file keeps it");
        five_changes(&town).await;
        let old = sign(&town, &first).await.unwrap();
        town.pass_days(1);
        let second = Signer::create(&keys.0).unwrap();
        assert_ne!(second.public(), first.public());
        five_changes(&town).await;
        let new = sign(&town, &second).await.unwrap();
        let mut tx = town.db.read(db::INSTALLATION).await.unwrap();
        let known = checkpoint::keys(&mut tx).await.unwrap();
        let told: Vec<_> = known.iter().map(|key| (key.public.clone(), key.until)).collect();
        let present = known[0].since;
        assert_eq!(told[0], (second.public().0.to_vec(), None));
        assert_eq!(told[1], (first.public().0.to_vec(), Some(present)));
        drop(tx);
        assert_eq!(compared(&town, &[old, new]).await.faults, [], "{}", town.database);
    });
}

#[test]
fn a_receipt_shows_without_a_database_what_was_recorded() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let keys = Keys::new(&town);
        let rows = chain::rows(&town).await;
        let subject = rows.iter().rfind(|row| row.kind == "consultation.contributed").unwrap();
        let file = file(&town, subject.subject).await;
        assert_eq!(receipt::verify(&file, &[]).unwrap().signed, None, "nothing is signed yet");
        let signer = keys.signer();
        let head = sign(&town, &signer).await.unwrap();
        let file = self::file(&town, subject.subject).await;
        let shown = receipt::verify(&file, &[(ORIGIN.into(), signer.public())]).unwrap();
        assert_eq!((shown.seq, shown.signed.unwrap().0.size), (subject.seq, head.size));
        let other = Signer::create(&keys.0).unwrap().public();
        let flaw = |text: String| receipt::verify(&text, &[]).unwrap_err();
        let strange = receipt::verify(&file, &[(ORIGIN.into(), other)]).unwrap_err();
        assert_eq!(strange, Flaw::Signature);
        let mut told: receipt::Receipt = serde_json::from_str(&file).unwrap();
        let text = told.words.iter_mut().find(|(name, _)| name == "text").unwrap();
        text.1 = Some("شيء آخر".into());
        assert_eq!(flaw(serde_json::to_string(&told).unwrap()), Flaw::Words);
        let mut told: receipt::Receipt = serde_json::from_str(&file).unwrap();
        told.event.at.0 -= 1;
        assert_eq!(flaw(serde_json::to_string(&told).unwrap()), Flaw::Chain);
        assert_eq!(flaw("{}".into()), Flaw::Format);
    });
}

/// The file as whoever bears the code downloads it.
async fn file(town: &Town, contribution: uuid::Uuid) -> String {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let id = base::Id::new(contribution);
    let file = civic::consultation::queries::receipt_file(&mut tx, id, ORIGIN).await.unwrap();
    serde_json::to_string(&file.unwrap()).unwrap()
}
