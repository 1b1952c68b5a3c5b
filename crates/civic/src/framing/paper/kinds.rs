//! The words by which the parts of a paper are recognised, in Arabic and
//! French, all folded.

use base::fold::{Folded, fold};

use super::{
    reading::Kind,
    token::{What, tokens},
};

/// What a row of the agenda is, by the words of its title. Lunch is the end
/// of the day only where nothing follows it.
pub fn kind(title: &str, last: bool) -> Kind {
    let title = fold(title);
    let says = |words: &[&str]| words.iter().any(|word| title.contains(word));
    if says(&["استراحه", "حفل شاي", "pause", "صلاه", "priere"]) {
        return Kind::Break;
    }
    let lunch = says(&["غداء", "dejeuner", "غذاء"]);
    if says(&ENDINGS) && (last || !lunch) {
        return Kind::Closing;
    }
    match lunch {
        true if last => Kind::Closing,
        true => Kind::Break,
        false if says(&RECEPTION) => Kind::Reception,
        false => Kind::Session,
    }
}

const ENDINGS: [&str; 9] =
    ["نهايه", "اختتام", "ختام ", "cloture", "fin de l", "fin des", "fin du", "levee", "رفع الجلسه"];

const RECEPTION: [&str; 6] =
    ["استقبال", "تسجيل المشارك", "تسجيل الحضور", "accueil", "inscription", "enregistrement"];

/// Whether a line without a time stands for a break or the end of the day.
pub fn stands_alone(text: &str) -> bool {
    const LONGEST: usize = 60;
    text.chars().count() <= LONGEST && matches!(kind(text, true), Kind::Break | Kind::Closing)
}

/// What a line about a break or about the end begins with.
const ENDS: [&str; 16] = [
    "نهايه",
    "اختتام",
    "ختام",
    "استراحه",
    "حفل شاي",
    "غداء",
    "وجبه غداء",
    "رفع الجلسه",
    "انتهاء",
    "cloture",
    "fin de",
    "fin des",
    "fin du",
    "pause",
    "dejeuner",
    "levee",
];

/// Whether a line after the last row of a programme is a break or its end: it
/// begins by saying so.
pub fn begins_an_end(text: &str) -> bool {
    let folded = fold(text);
    stands_alone(text) && ENDS.iter().any(|word| folded.starts_with(word))
}

/// What comes before the hour at which the day starts.
const STARTS: [&str; 15] = [
    "الساعه:",
    "الساعه :",
    "ساعه البدايه",
    "انطلاق",
    "ابتداء",
    "بدايه الاشغال",
    "تنطلق",
    "علي الساعه",
    "التوقيت",
    "debut",
    "demarrage",
    "a partir",
    "heure :",
    "horaire :",
    "heure:",
];

/// The byte of a text at which it says that something starts: «انطلاق»,
/// «ابتداء من», «على الساعة», « à partir de ».
pub fn start_word(text: &str) -> Option<usize> {
    let folded = Folded::of(text);
    let first = STARTS.iter().filter_map(|word| folded.text.find(word)).min()?;
    Some(folded.original(first..first + 1).start)
}

/// The number of a session named in a text («الحصّة 1», « Séance 1 ») and the
/// bytes of the text that name it.
pub fn label(text: &str) -> Option<(u32, std::ops::Range<usize>)> {
    const NAMES: [&str; 9] =
        ["الحصه", "حصه", "الجلسه", "جلسه", "seance", "session", "sequence", "الورشه", "atelier"];
    let tokens = tokens(text);
    for (at, token) in tokens.iter().enumerate() {
        if !token.word().is_some_and(|word| NAMES.contains(&word)) {
            continue;
        }
        let mut next = at + 1;
        while tokens
            .get(next)
            .is_some_and(|t| t.is('°') || t.word() == Some("n") || t.word() == Some("رقم"))
        {
            next += 1;
        }
        let Some(told) = tokens.get(next) else { continue };
        let number = match &told.what {
            What::Number(number, digits) if *digits <= 2 => Some(*number),
            What::Word(word) => ordinal(word),
            _ => None,
        };
        let clock = tokens.get(next + 1).is_some_and(|token| token.glued && token.word().is_some());
        if let Some(number) = number.filter(|_| !clock) {
            return Some((number, token.range.start..told.range.end));
        }
    }
    None
}

/// Whether a title only says which session it is: «الحصة 2».
#[must_use]
pub fn is_label(title: &str) -> bool {
    let word = |letter: char| letter.is_alphanumeric();
    label(title).is_some_and(|(_, range)| {
        let before = title.get(..range.start).unwrap_or_default();
        let after = title.get(range.end..).unwrap_or_default();
        !before.contains(word) && !after.contains(word)
    })
}

fn ordinal(word: &str) -> Option<u32> {
    const ORDINALS: [(&str, u32); 14] = [
        ("الاولي", 1),
        ("الثانيه", 2),
        ("الثالثه", 3),
        ("الرابعه", 4),
        ("الخامسه", 5),
        ("السادسه", 6),
        ("السابعه", 7),
        ("i", 1),
        ("ii", 2),
        ("iii", 3),
        ("iv", 4),
        ("v", 5),
        ("vi", 6),
        ("vii", 7),
    ];
    ORDINALS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number)
}
