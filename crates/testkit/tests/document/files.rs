//! A version goes out in files that other programs read, and comes in again the same.

use std::{io::Write, process::Command};

use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use base::Lang;
use civic::document::{
    Text,
    read::{ReadText, read},
};
use testkit::{Client, Town, on_both};
use tower::ServiceExt;
use web::Options;

use super::{Desk, measure};

/// Level, number, heading and words of each provision, as a file says them.
type Said = Vec<(String, String, String, String)>;

async fn bytes(client: &Client, address: &str) -> Vec<u8> {
    let request = Request::get(address).header(header::HOST, "mithaq.test");
    let answer = client.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status().as_u16(), 200, "{address}");
    to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec()
}

fn of_file(read: &ReadText) -> Said {
    let row = |it: &civic::document::read::ReadProvision| {
        (it.level.to_string(), it.number.clone(), it.heading.clone(), it.body.clone())
    };
    read.provisions.iter().map(row).collect()
}

fn of_rows(text: &Text, lang: Lang) -> Said {
    // A file's protected spaces come in as plain ones.
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let lines = |body: &str| {
        let lines: Vec<&str> = body.lines().filter(|it| !it.is_empty()).collect();
        plain(&lines.join("\n"))
    };
    let row = |it: &civic::document::Wording| {
        let (heading, body) = (plain(it.heading.get(lang)), lines(it.body.get(lang)));
        (it.level.to_string(), it.number.clone(), heading, body)
    };
    text.provisions.iter().map(row).collect()
}

#[test]
fn what_goes_out_as_a_file_comes_in_again_the_same() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let text = desk.text(desk.publish(desk.charter).await.unwrap()).await;
        let client = Client::of(&town, Options::default());
        for lang in [Lang::Ar, Lang::Fr] {
            let rows = of_rows(&text, lang);
            for form in ["md", "docx"] {
                let file = bytes(&client, &format!("/{lang}/beni-mellal/charter.{form}")).await;
                let read = read(&file).unwrap();
                for (found, there) in of_file(&read).iter().zip(&rows) {
                    assert_eq!(found, there, "{lang} {form}");
                }
                assert_eq!(read.provisions.len(), rows.len(), "{lang} {form}");
                assert_eq!(read.title, text.document.title.get(lang), "{lang} {form}");
                assert_eq!((read.faults.as_slice(), read.lang), (&[][..], Some(lang)));
            }
            let json = bytes(&client, &format!("/{lang}/beni-mellal/charter.json")).await;
            let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
            let said = |it: &serde_json::Value, name: &str| it[name].as_str().unwrap().to_owned();
            let first = &json["provisions"][1];
            let first = ["level", "number", "heading"].map(|name| said(first, name));
            assert_eq!(first, [rows[1].0.clone(), rows[1].1.clone(), rows[1].2.clone()]);
            assert_eq!(json["digest"], hex::encode(text.version.digest.as_ref().unwrap()));
        }
    });
}

/// The schema of OASIS; `tools/test.sh` fetches it and names it here.
const SCHEMA: &str = "MITHAQ_AKOMA_NTOSO_SCHEMA";

#[test]
fn both_texts_are_akoma_ntoso_by_its_schema() {
    on_both(async |town: Town| {
        let desk = Desk::open(&town).await;
        let charter = desk.publish(desk.charter).await.unwrap();
        let measure = measure(&desk).await;
        desk.reason(measure).await;
        desk.publish(desk.plan).await.unwrap();
        let client = Client::of(&town, Options::default());
        let article = desk.text(charter).await.provisions[1].provision_id;
        for (kind, id) in [("charter", article), ("plan", measure)] {
            for lang in ["ar", "fr"] {
                let xml = bytes(&client, &format!("/{lang}/beni-mellal/{kind}.xml")).await;
                let text = String::from_utf8(xml).unwrap();
                assert!(text.contains(&format!("wId=\"{id}\"")), "{kind} {lang}");
                if let Ok(schema) = std::env::var(SCHEMA) {
                    is_valid(&schema, &text);
                }
            }
        }
    });
}

fn is_valid(schema: &str, text: &str) {
    let file = std::env::temp_dir().join(format!("mithaq-akn-{}.xml", db::secret::token()));
    std::fs::File::create(&file).unwrap().write_all(text.as_bytes()).unwrap();
    let checked = Command::new("xmllint").args(["--noout", "--schema", schema]).arg(&file).output();
    std::fs::remove_file(&file).unwrap();
    let checked = checked.unwrap();
    let told = String::from_utf8_lossy(&checked.stderr).into_owned();
    assert!(checked.status.success(), "{told}\n{text}");
}
