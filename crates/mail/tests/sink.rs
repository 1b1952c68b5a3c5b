//! Letters handed to a post office of the test's own.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::time::Duration;

use base::letter::{Enclosure, Letter, Post};
use mail::PostOffice;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

/// Takes one letter as SMTP has it; answers `verdict` to its end. Gives what came.
async fn sink(listener: TcpListener, verdict: &'static str) -> String {
    let visitor = tokio::time::timeout(Duration::from_secs(60), listener.accept()).await;
    let (stream, _) = visitor.expect("a letter within a minute").unwrap();
    let (reader, mut writer) = stream.into_split();
    let (mut lines, mut all, mut letter) = (BufReader::new(reader).lines(), String::new(), false);
    writer.write_all(b"220 sink\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        all.push_str(&line);
        all.push('\n');
        let answer = match line.as_str() {
            "." if letter => {
                letter = false;
                verdict
            }
            _ if letter => continue,
            "DATA" => {
                letter = true;
                "354 go on"
            }
            "QUIT" => break,
            _ => "250 fine",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
    }
    all
}

fn letter() -> Letter {
    Letter {
        id: "0190-17".into(),
        to: "karima@example.org".into(),
        subject: "دعوة".into(),
        text: "يسر الجماعة دعوتكم.\nhttps://mithaq.example/ar".into(),
        attachment: Some(Enclosure {
            name: "workshop.ics".into(),
            media_type: "text/calendar; charset=utf-8".into(),
            bytes: b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_vec(),
        }),
    }
}

async fn office() -> (PostOffice, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    (PostOffice::at(&address, "Mithaq <mithaq@commune.example>").unwrap(), listener)
}

#[tokio::test]
async fn a_letter_arrives_with_its_identity_and_its_file() {
    let (office, listener) = office().await;
    let (came, sent) = tokio::join!(sink(listener, "250 taken"), async {
        let sent = office.send(letter()).await;
        drop(office);
        sent
    });
    sent.unwrap();
    assert!(came.contains("RCPT TO:<karima@example.org>"), "{came}");
    assert!(came.contains("Message-ID: <0190-17@commune.example>"), "{came}");
    assert!(came.contains("filename=\"workshop.ics\""), "{came}");
    assert!(came.contains("text/calendar"), "{came}");
}

#[tokio::test]
async fn a_refusal_is_told_without_what_was_said() {
    let (office, listener) = office().await;
    let (_, sent) = tokio::join!(sink(listener, "554 no such karima@example.org"), async {
        let sent = office.send(letter()).await;
        drop(office);
        sent
    });
    let told = format!("{:?}", sent.unwrap_err());
    assert!(told.contains("554") && !told.contains("karima"), "{told}");
}

#[test]
fn no_password_goes_in_clear_or_into_a_message() {
    let from = "Mithaq <mithaq@commune.example>";
    let refused = PostOffice::at("smtp://user:secret@post.example:25", from).unwrap_err();
    assert!(!format!("{refused:?}").contains("secret"));
    let refused = PostOffice::at("smtps://user:secret@:x", from).unwrap_err();
    assert!(!format!("{refused:?}").contains("secret"));
    let office = PostOffice::at("smtps://user:secret@post.example", from).unwrap();
    assert!(!format!("{office:?}").contains("secret"));
    assert!(PostOffice::at("smtp://user:secret@post.example:587?tls=required", from).is_ok());
    assert!(PostOffice::at("http://post.example", from).is_err());
}
