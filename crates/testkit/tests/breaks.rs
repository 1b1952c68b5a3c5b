//! Where papers break: printed by the real press with 3, 40 and 120 people, no
//! page holds a foot and nothing else, no signature stands alone, and what is
//! handed out by itself is one side.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

use std::{
    io::Write,
    process::{Command, Stdio},
};

use base::{
    Actor, CommuneId, Id, Role,
    sheet::{Block, Sheet},
};
use civic::{
    attendance::{
        What,
        commands::{Recognised, tell},
    },
    framing::{paper::Category, rules::corrections::Corrections},
    people::Sex,
    workshop::{
        Session, Workshop,
        commands::{self, Belongs, Draw, NewParticipant},
    },
};
use testkit::{Client, Town, on_both};

const REAL: &[u8] = include_bytes!("../../../data/papers/beni-mellal-2023-11-01.ar.md");

/// Fewer signs than this beside the foot and the signatures are no page.
const A_PAGE: usize = 12;

/// How many letters of a sheet are looked at.
const LETTERS: usize = 6;

struct Hall {
    town: Town,
    commune: CommuneId,
    workshop: Id<Workshop>,
    focal: Actor,
    office: Client,
    people: usize,
}

#[test]
fn papers_of_three_people_break_where_they_should() {
    break_where_they_should(3);
}

#[test]
fn papers_of_forty_people_break_where_they_should() {
    break_where_they_should(40);
}

#[test]
fn papers_of_a_hundred_and_twenty_people_break_where_they_should() {
    break_where_they_should(120);
}

fn break_where_they_should(people: usize) {
    on_both(async |town| {
        let hall = Hall::of(town, people).await;
        for lang in ["ar", "fr"] {
            hall.look(lang).await;
        }
    });
}

impl Hall {
    async fn of(town: Town, people: usize) -> Self {
        let commune = town.beni_mellal();
        let focal = town.holder(Role::FocalPoint, commune);
        let db = &town.db;
        let paper =
            civic::framing::commands::receive_paper(db, &focal, commune, "paper.md", REAL.to_vec());
        let paper = paper.await.unwrap();
        let mut tx = db.read(commune).await.unwrap();
        let read = civic::framing::queries::reading(&mut tx, &focal, paper).await.unwrap();
        drop(tx);
        let given = Corrections::of(&read.reading).accepting_all(&read.reading);
        let made = civic::agenda::commands::create_workshop(db, &focal, commune, paper, given);
        let workshop = made.await.unwrap();
        let all: Vec<NewParticipant> = (0..people).map(person).collect();
        commands::enter_participants(db, &focal, commune, workshop, &all).await.unwrap();
        let office = Client::stranger(&town).holding(&town, Role::FocalPoint, commune).await;
        let hall = Self { town, commune, workshop, focal, office, people };
        hall.arrive().await;
        hall
    }

    async fn arrive(&self) {
        let desk = self.town.holder(Role::Reception, self.commune);
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let rows = civic::workshop::queries::participants(&mut tx, &desk, self.workshop, "");
        let rows = rows.await.unwrap();
        drop(tx);
        for row in rows {
            let came = demo::seen(&self.town.db, Recognised::Participant(row.id), What::Came);
            tell(&self.town.db, &desk, self.commune, self.workshop, came).await.unwrap();
        }
        let mut tx = self.town.db.read(self.commune).await.unwrap();
        let day = civic::agenda::queries::day(&mut tx, self.workshop).await.unwrap();
        drop(tx);
        let worked: Vec<Id<Session>> =
            day.sessions.iter().filter(|it| it.feeds.is_some()).map(|it| it.id).collect();
        let groups = (self.people / 20).clamp(1, 6);
        for session in worked {
            let draw = Draw { commune: self.commune, session, groups, seed: None };
            commands::draw_groups(&self.town.db, &self.focal, draw).await.unwrap();
        }
    }

    async fn sheet(&self, lang: &str, rest: &str) -> Sheet {
        let place = format!("/{lang}/beni-mellal/office/workshops/{}/{rest}", self.workshop);
        let reply = self.office.get(&place).await;
        serde_json::from_str(&reply.body).unwrap_or_else(|_| panic!("{place}: {}", reply.body))
    }

    async fn look(&self, lang: &str) {
        let name = |what: &str| format!("{what}, {lang}, {} people", self.people);
        // The press sets all letters of a sheet alike: a few stand for all of them.
        let letters = first(&self.sheet(lang, "invitations.pdf").await, LETTERS);
        let few = self.people.min(LETTERS);
        assert_eq!(pages(&letters, &name("letters")).len(), few, "a letter is one page");
        let signed = pages(&self.sheet(lang, "attendance.pdf").await, &name("sheet to sign"));
        assert!(rows_on(signed.last().unwrap()) >= 2, "a signature stands alone: {signed:?}");
        let form = pages(&self.sheet(lang, "papers/evaluation.pdf").await, &name("evaluation"));
        assert_eq!(form.len(), 1, "the form is one side");
        let groups = self.sheet(lang, "papers/groups.pdf").await;
        let heads = groups.blocks.iter().filter(|it| matches!(it, Block::Head { .. }));
        let heads = heads.count();
        assert_eq!(pages(&groups, &name("groups")).len(), heads, "a group's sheet is one side");
        pages(&self.sheet(lang, "minutes.pdf").await, &name("minutes"));
    }
}

/// The first papers of a sheet of many.
fn first(sheet: &Sheet, most: usize) -> Sheet {
    let heads = sheet.blocks.iter().enumerate();
    let heads = heads.filter(|(_, it)| matches!(it, Block::Head { .. }));
    let end = heads.map(|(at, _)| at).nth(most).unwrap_or(sheet.blocks.len());
    Sheet { blocks: sheet.blocks[..end].to_vec(), ..sheet.clone() }
}

/// Rows of the sheet to sign that stand on a page: the last ones begin by a plus.
fn rows_on(page: &str) -> usize {
    page.matches('+').count()
}

/// What stands on each page of a printed sheet; none holds its foot alone.
fn pages(sheet: &Sheet, name: &str) -> Vec<String> {
    let printed = print::render(sheet).unwrap();
    let text = poppler(&printed.pdf);
    let pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    let pages = pages[..pages.len().saturating_sub(1)].to_vec();
    let signed = sheet.blocks.iter().map(|it| match it {
        Block::Signatures { who } => who.iter().map(|who| signs(who)).sum(),
        _ => 0_usize,
    });
    let foot = signs(&sheet.foot) + signed.max().unwrap_or(0);
    for (at, page) in pages.iter().enumerate() {
        let beside = signs(page).saturating_sub(foot);
        assert!(beside >= A_PAGE, "page {} of {name} holds a foot alone: {page}", at + 1);
    }
    pages
}

fn signs(text: &str) -> usize {
    text.chars().filter(|sign| sign.is_alphanumeric()).count()
}

fn poppler(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed");
    let bytes = pdf.to_vec();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "poppler refuses the file");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn person(at: usize) -> NewParticipant {
    NewParticipant {
        name: format!("مشاركة رقم {at} من حي الرياض"),
        contact: String::new(),
        category: Belongs::Word(Category::Elected),
        sex: if at.is_multiple_of(2) { Sex::Female } else { Sex::Male },
    }
}
