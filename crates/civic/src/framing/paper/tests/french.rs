//! The same paper in French.

use super::{
    super::{Category, read},
    said, say, summary,
};

const FRENCH: &str = include_str!("../../../../tests/papers/beni-mellal.fr.md");

#[test]
fn the_paper_in_french_is_understood_as_the_arabic_one() {
    let reading = read(FRENCH.as_bytes()).expect("read");
    let json = reading.json(&say);
    assert_eq!(
        json["project"],
        "Projet Tadafor d’appui à la participation citoyenne dans les communes"
    );
    assert_eq!(json["commune"]["code"], "05.091.01.01");
    assert_eq!(json["date"], "2023-11-01");
    assert_eq!(json["venue"], "Club sportif de Béni Mellal (équitation)");
    assert_eq!(json["starts_at"], "09:30");
    assert_eq!(said(&reading.faults), Vec::<String>::new());
    assert_eq!(reading.aims.len(), 3);
    assert!(reading.aims[1].value.ends_with("les suivre et les évaluer"));
    assert_eq!(reading.minutes(), 360);
}

#[test]
fn its_participants_are_the_six_categories() {
    let reading = read(FRENCH.as_bytes()).expect("read");
    let found: Vec<_> = reading.participants.iter().map(|told| told.value.category).collect();
    let expected = [
        Category::Elected,
        Category::StaffParticipation,
        Category::StaffPac,
        Category::StaffOpenness,
        Category::Ieecag,
        Category::DialogueMechanism,
    ];
    assert_eq!(found, expected);
    let words: Vec<_> = reading.participants.iter().map(|told| told.value.words()).collect();
    assert_eq!(words[0], "élues et élus");
    assert_eq!(
        words[1],
        "cadres administratifs : chargés des approches participatives au sein de la commune"
    );
}

#[test]
fn its_agenda_is_the_same_day() {
    let expected = [
        "reception - 09:00-09:30 Accueil et inscription des participantes et participants (0)",
        "session 1 09:30-10:30 Séance 1 (4)",
        "session 2 10:30-12:00 Éléments de base du plan d’action (4)",
        "break - 12:00-12:20 Pause-café (0)",
        "session 3 12:20-13:00 Charte de la participation citoyenne (3)",
        "session 4 13:00-14:30 Co-construction de la charte (4)",
        "session 5 14:30-15:00 Plénière de clôture (3)",
        "closing - 15:00-15:00 Fin de l’atelier et déjeuner (0)",
    ];
    assert_eq!(summary(&read(FRENCH.as_bytes()).expect("read")), expected);
}

#[test]
fn a_programme_written_as_a_list_is_read_too() {
    let head = FRENCH.split("| Horaire").next().expect("a head");
    let list = "- 09h00 – 09h30 : Accueil et inscription\n\
        - 9h30 – 10h30 : Séance 1 – Ouverture\n  - mots d’ouverture\n  - discussion\n\
        - Pause-café\n\
        - Séance 2 : Travail en groupes (10h45 à 12h00)\n\
        - 12h00 Clôture et déjeuner\n";
    let reading = read(format!("{head}{list}").as_bytes()).expect("read");
    let expected = [
        "reception - 09:00-09:30 Accueil et inscription (0)",
        "session 1 09:30-10:30 Ouverture (2)",
        "break - 10:30-10:45 Pause-café (0)",
        "session 2 10:45-12:00 Travail en groupes (0)",
        "closing - 12:00-12:00 Clôture et déjeuner (0)",
    ];
    assert_eq!(summary(&reading), expected);
    assert_eq!(said(&reading.faults), Vec::<String>::new());
}

#[test]
fn french_faults_are_found_as_well() {
    for (from, to, key) in [
        ("Mercredi 1er novembre", "Jeudi 1er novembre", "paper-fault-weekday"),
        ("1er novembre", "31 novembre", "paper-fault-impossible-date"),
        ("9h30-10h30", "9h30-25h10", "paper-fault-impossible-time"),
        ("Béni Mellal", "Béni Kifkif", "paper-fault-unknown-commune"),
        ("neuf heures et demie", "dix heures moins le quart", "paper-fault-start["),
        ("Séance 4", "Séance 3", "paper-fault-repeated-number"),
        ("10 h 30 – 12 h", "10 h 30 – 12 h 30", "paper-fault-overlap"),
    ] {
        assert!(FRENCH.contains(from), "{from}");
        let found = said(&read(FRENCH.replace(from, to).as_bytes()).expect("read").faults);
        assert!(found.iter().any(|fault| fault.contains(key)), "{from} → {to}: {found:?}");
    }
}
