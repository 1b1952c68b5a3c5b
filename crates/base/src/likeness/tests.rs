use super::*;

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
fn the_same_wish_is_recognised_in_other_words() {
    let one = "نريد إنارة عمومية قرب مدرسة الحي";
    assert!(alike(one, "الإنارة العمومية قرب المدرسة ضرورية"));
    assert!(!alike(one, "نقترح نشر محضر كل دورة للمجلس"));
    assert!(alike("Éclairage public près de l’école", "un eclairage public, svp"));
}

proptest::proptest! {
    #[test]
    fn likeness_is_the_same_both_ways_and_a_share(one in "\\PC{0,60}", other in "\\PC{0,60}") {
        let there = likeness(&one, &other);
        proptest::prop_assert!((there - likeness(&other, &one)).abs() < 1e-9);
        proptest::prop_assert!((0.0..=1.0).contains(&there));
    }

    #[test]
    fn what_the_index_finds_is_what_comparing_all_pairs_finds(
        texts in proptest::collection::vec(
            proptest::collection::vec(
                proptest::sample::select(vec![
                    "إنارة", "عمومية", "مدرسة", "الحي", "لقاء", "مفتوح", "نشر", "محضر", "الدورة",
                    "budget", "citoyen", "réunions", "quartier", "3", "jeunes", "في",
                ]),
                0..9,
            ),
            0..25,
        )
    ) {
        let texts: Vec<String> = texts.iter().map(|words| words.join(" ")).collect();
        let found = pairs(texts.iter().map(String::as_str));
        proptest::prop_assert_eq!(found, compared(&texts));
    }
}

/// The pairs as they are defined: each text beside each other.
fn compared(texts: &[String]) -> Vec<(usize, usize, f64)> {
    let mut found = Vec::new();
    for (one, text) in texts.iter().enumerate() {
        for (other, beside) in texts.iter().enumerate().skip(one + 1) {
            let (these, those) = (stems(text), stems(beside));
            let likeness = of_stems(&these, &those);
            if these.intersection(&those).count() >= COMMON && likeness >= LIKE {
                found.push((one, other, likeness));
            }
        }
    }
    found.sort_by(|a, b| b.2.total_cmp(&a.2).then_with(|| (a.0, a.1).cmp(&(b.0, b.1))));
    found
}
