//! A long list of names at a door, for measuring how fast one is found in it.

use base::{Actor, Id, Result};
use civic::{
    framing::paper::Category,
    people::{Details, Sex},
    workshop::{
        Workshop,
        commands::{Belongs, NewParticipant, enter_participants},
    },
};
use db::Database;

use crate::{hall::workshop, story::Story};

const FIRST: [&str; 20] = [
    "سناء",
    "عبد الله",
    "عبد الرحمان",
    "فاطمة الزهراء",
    "رضى",
    "مولاي إدريس",
    "أمينة",
    "يوسف",
    "خديجة",
    "عمر",
    "Ouafaa",
    "Zineb",
    "Mohamed",
    "Salma",
    "Abdelkader",
    "نور الهدى",
    "لالة مريم",
    "سيدي محمد",
    "هشام",
    "حسناء",
];
const FAMILY: [&str; 20] = [
    "الإدريسي",
    "التازي",
    "بناني",
    "العلوي",
    "حجي",
    "بنعيسى",
    "المريني",
    "الوزاني",
    "آيت الطالب",
    "أولاد عمر",
    "El Amrani",
    "Benjelloun",
    "Aït Ali",
    "El Fassi",
    "الشرقاوي",
    "بوعزة",
    "الرامي",
    "السباعي",
    "القادري",
    "زروال",
];
const MIDDLE: [&str; 5] = ["", "بن علي ", "بنت أحمد ", "El Haj ", "الحاج "];

/// Enters this many people, all of other names, on the list of a workshop.
pub async fn crowd(db: &Database, count: usize) -> Result<Id<Workshop>> {
    let (commune, workshop) = workshop(db, Story::shipped()).await?;
    let people: Vec<NewParticipant> = (0..count).map(person).collect();
    enter_participants(db, &Actor::system(), commune, workshop, &people).await?;
    Ok(workshop)
}

fn person(at: usize) -> NewParticipant {
    let (first, rest) = (at % FIRST.len(), at / FIRST.len());
    let (family, middle) = (rest % FAMILY.len(), rest / FAMILY.len() % MIDDLE.len());
    NewParticipant {
        name: format!("{} {}{}", FIRST[first], MIDDLE[middle], FAMILY[family]),
        contact: String::new(),
        details: Details::default(),
        category: Belongs::Word(Category::Elected),
        sex: Sex::Unsaid,
    }
}
