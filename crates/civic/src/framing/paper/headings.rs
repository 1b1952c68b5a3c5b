//! The headings of a paper, and which of its parts each opens.

use base::fold::fold;

use super::source::{Line, Shape};

/// A part of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What it is about and for.
    Context,
    /// Who is to take part.
    Participants,
    /// How the work goes, and to what end.
    Method,
    /// The programme.
    Programme,
    /// «برنامج …»: the programme where rows with times follow, a title elsewhere.
    Called,
    /// What stands after the programme: contacts, signatures, notes.
    After,
    /// Any other.
    Other,
}

/// Whether a numbered line is the heading of another section, not an item.
pub fn opens_section(line: &Line) -> bool {
    let other = |section| !matches!(section, Section::Context | Section::Called | Section::Other);
    line.shape == Shape::Numbered && section(line).is_some_and(other)
}

/// The section that a line opens, if it is a heading.
pub fn section(line: &Line) -> Option<Section> {
    let folded = fold(&line.text);
    let title = unnumbered(&folded);
    let numbered = title.len() < folded.len() || line.shape == Shape::Numbered;
    let may = may_head(&line.shape, title);
    let whole = title.trim_end_matches([':', ' ', '.']);
    if may && matches!(whole, "برنامج" | "programme") {
        return Some(Section::Programme);
    }
    let named = SECTIONS.iter().find(|(_, words)| words.iter().any(|word| title.starts_with(word)));
    match named {
        Some((section, _)) if may => Some(*section),
        None if line.shape == Shape::Heading && numbered => Some(Section::Other),
        _ => None,
    }
}

/// Whether a line of this shape may be a heading: what no style says must be short.
fn may_head(shape: &Shape, title: &str) -> bool {
    const LONGEST: usize = 70;
    match shape {
        Shape::Heading => true,
        Shape::Numbered | Shape::Text => {
            title.chars().count() <= LONGEST && !title.ends_with(['.', '؛', ';'])
        }
        Shape::Item | Shape::Row(_) => false,
    }
}

const SECTIONS: [(Section, &[&str]); 6] = [
    (
        Section::Context,
        &[
            "الاطار العام",
            "السياق",
            "سياق",
            "الاهداف",
            "اهداف",
            "تقديم",
            "contexte",
            "objectif",
            "cadre general",
        ],
    ),
    (
        Section::Participants,
        &[
            "المشاركون",
            "المشاركات",
            "المشاركين",
            "الفئات المستهدفه",
            "المستهدفون",
            "participant",
            "public cible",
            "publics cibles",
            "profil des participant",
        ],
    ),
    (
        Section::Method,
        &[
            "منهجيه",
            "المنهجيه",
            "النتائج المنتظره",
            "methodologie",
            "demarche",
            "resultats attendus",
            "approche methodologique",
        ],
    ),
    (
        Section::Programme,
        &[
            "برنامج اللقاء",
            "برنامج الورشه",
            "برنامج اليوم",
            "برنامج الاشغال",
            "البرنامج",
            "جدول الاعمال",
            "programme de la journee",
            "programme de la rencontre",
            "programme de l'atelier",
            "programme du jour",
            "programme de travail",
            "programme previsionnel",
            "programme detaille",
            "deroule",
            "agenda",
            "ordre du jour",
        ],
    ),
    (Section::Called, &["برنامج", "programme"]),
    (
        Section::After,
        &[
            "للتواصل",
            "للاتصال",
            "معلومات الاتصال",
            "معلومات التواصل",
            "جهات الاتصال",
            "توقيع",
            "التوقيع",
            "الامضاء",
            "امضاء",
            "حرر ب",
            "ملحوظه",
            "ملاحظه",
            "ملاحظات",
            "المرفقات",
            "مرفقات",
            "contact",
            "pour tout renseignement",
            "pour plus d'information",
            "signature",
            "fait a ",
            "nb :",
            "nb:",
            "n.b",
            "remarque",
            "annexe",
        ],
    ),
];

/// A folded heading without the number it starts with: «1.», «أولا:», «IV)».
fn unnumbered(folded: &str) -> &str {
    const ORDINALS: [&str; 7] = ["اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا"];
    let word = |letter: char| letter.is_alphanumeric();
    let first = folded.split(|letter| !word(letter)).next().unwrap_or_default();
    let roman = first.chars().all(|letter| "ivx".contains(letter));
    let digits = first.len() <= 2 && first.chars().all(|letter| letter.is_ascii_digit());
    let rest = folded.strip_prefix(first).unwrap_or(folded);
    if !first.is_empty()
        && (ORDINALS.contains(&first)
            || ((roman || digits) && rest.starts_with(['.', ')', '-', '/', ' '])))
    {
        return rest.trim_start_matches(|letter: char| !word(letter));
    }
    folded
}
