use super::*;

fn card(number: i64, text: &str) -> Card {
    Card {
        id: Id::new(uuid::Uuid::from_u128(u128::try_from(number).unwrap_or_default())),
        sitting_id: Id::new(uuid::Uuid::nil()),
        group_id: Id::new(uuid::Uuid::nil()),
        group_number: 1,
        question_id: None,
        number,
        text: text.into(),
        lang: "ar".into(),
        written_at: base::Instant(0),
        withdrawn_at: None,
        revision: 1,
        theme_id: None,
    }
}

#[test]
fn one_word_has_one_stem_however_it_is_written() {
    for (one, other) in [
        ("اللقاء", "لقاءات"),
        ("المواطنون", "المواطنين"),
        ("بالجماعة", "الجماعة"),
        ("الأحياء", "الاحياء"),
        ("مفتوحة", "المفتوح"),
        ("réunions", "réunion"),
        ("publique", "publiques"),
        ("municipaux", "municipal"),
    ] {
        assert_eq!(stem(&fold(one)), stem(&fold(other)), "{one} {other}");
    }
}

#[test]
fn nearly_the_same_is_found_in_both_languages() {
    let like = [
        ("تنظيم لقاء مفتوح كل 3 أشهر في الأحياء", "لقاءات مفتوحة في الأحياء كل 3 اشهر"),
        ("نشر محاضر دورات المجلس على الموقع", "نشر محضر دورة المجلس في الموقع الإلكتروني للجماعة"),
        (
            "Publier les procès-verbaux des sessions",
            "Publication du procès-verbal de chaque session",
        ),
        ("Organiser une réunion ouverte par quartier", "Des réunions ouvertes dans les quartiers"),
    ];
    for (one, other) in like {
        assert!(likeness(one, other) >= LIKE, "{one} / {other}: {}", likeness(one, other));
    }
}

#[test]
fn other_matters_are_not_suggested() {
    let apart = [
        ("تنظيم لقاء مفتوح في الأحياء", "نشر محاضر دورات المجلس على الموقع"),
        ("إحداث مجلس الشباب", "تخصيص ميزانية تشاركية للأحياء"),
        ("Créer un conseil de jeunes", "Publier le budget citoyen chaque année"),
        ("لقاء", "Une rencontre"),
    ];
    for (one, other) in apart {
        assert!(likeness(one, other) < LIKE, "{one} / {other}: {}", likeness(one, other));
    }
}

#[test]
fn pairs_come_by_likeness_and_leave_out_what_is_together_already() {
    let theme = Some(Id::new(uuid::Uuid::from_u128(99)));
    let mut cards = vec![
        card(1, "لقاء مفتوح في الأحياء كل 3 أشهر"),
        card(2, "لقاءات مفتوحة في الأحياء كل 3 أشهر"),
        card(3, "لقاء مفتوح في الأحياء مع المنتخبات والمنتخبين"),
        card(4, "ميزانية المواطن"),
    ];
    let found = pairs(&cards);
    assert_eq!((found[0].one, found[0].other), (cards[0].id, cards[1].id));
    assert!(found.windows(2).all(|two| two[0].likeness >= two[1].likeness));
    assert!(found.iter().all(|pair| pair.one != cards[3].id && pair.other != cards[3].id));
    (cards[0].theme_id, cards[1].theme_id) = (theme, theme);
    let found = pairs(&cards);
    assert!(found.iter().all(|pair| (pair.one, pair.other) != (cards[0].id, cards[1].id)));
    cards[2].withdrawn_at = Some(base::Instant(1));
    assert!(pairs(&cards).is_empty());
}

#[test]
fn one_word_in_common_is_not_enough() {
    assert!(pairs(&[card(1, "الشفافية"), card(2, "الشفافية")]).is_empty());
}

proptest::proptest! {
    #[test]
    fn likeness_is_the_same_both_ways_and_a_share(one in "\\PC{0,60}", other in "\\PC{0,60}") {
        let there = likeness(&one, &other);
        proptest::prop_assert!((there - likeness(&other, &one)).abs() < 1e-9);
        proptest::prop_assert!((0.0..=1.0).contains(&there));
    }
}
