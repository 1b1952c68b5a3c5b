//! The row that names the columns of a programme: «من», «إلى», «الفقرة»;
//! « De », « À », « Activité ».

use base::fold::fold;

use crate::framing::paper::source::{Cell, Row};

/// What a column holds, where the way to read it depends on that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// How long each row lasts.
    Duration,
    /// The number of the session.
    Session,
    /// When each row begins.
    From,
    /// When each row ends.
    To,
    /// Who leads it, where, and what else is noted beside what is done.
    Beside,
    /// Anything else.
    Other,
}

/// A column as the head row names it.
#[derive(Debug, Clone)]
pub struct Named {
    /// What it holds, where that is known.
    pub role: Option<Role>,
    /// Its name as written.
    pub name: String,
}

const DURATION: [&str; 6] = ["المده", "مده", "المده الزمنيه", "duree", "durees", "temps"];
const SESSION: [&str; 10] = [
    "الحصه",
    "الحصص",
    "حصه",
    "الجلسه",
    "الجلسات",
    "seance",
    "seances",
    "session",
    "sessions",
    "sequence",
];
const FROM: [&str; 11] = [
    "من",
    "من الساعه",
    "البدايه",
    "بدايه",
    "بدايه الحصه",
    "ساعه البدايه",
    "de",
    "debut",
    "from",
    "heure de debut",
    "heure debut",
];
const TO: [&str; 12] = [
    "الي",
    "الي الساعه",
    "حتي",
    "النهايه",
    "نهايه",
    "نهايه الحصه",
    "ساعه النهايه",
    "a",
    "fin",
    "to",
    "heure de fin",
    "heure fin",
];
const BESIDE: [&str; 32] = [
    "المسوول",
    "المسوولون",
    "المتدخل",
    "المتدخلون",
    "المتدخلين",
    "الميسر",
    "الميسرون",
    "المكلف",
    "المسير",
    "المكان",
    "القاعه",
    "ملاحظات",
    "الملاحظات",
    "intervenant",
    "intervenants",
    "responsable",
    "الوسائل",
    "المنشط",
    "المنشطون",
    "التاطير",
    "responsables",
    "animateur",
    "animateurs",
    "animation",
    "facilitateur",
    "facilitateurs",
    "lieu",
    "salle",
    "observation",
    "observations",
    "remarques",
    "moyens",
];
const OTHER: [&str; 43] = [
    "التوقيت",
    "توقيت",
    "الوقت",
    "وقت",
    "الساعه",
    "ساعه",
    "المحتوي",
    "المحتويات",
    "المضمون",
    "الفقرات",
    "الفقره",
    "فقره",
    "النشاط",
    "الانشطه",
    "المحور",
    "المحاور",
    "الموضوع",
    "المواضيع",
    "البرنامج",
    "العنوان",
    "البيان",
    "رقم",
    "الرقم",
    "ر.ت",
    "horaire",
    "horaires",
    "heure",
    "heures",
    "du",
    "au",
    "contenu",
    "activite",
    "activites",
    "programme",
    "paragraphe",
    "theme",
    "themes",
    "intitule",
    "point",
    "points",
    "objet",
    "rubrique",
    "n°",
];

/// What a cell of a head row says of its column.
fn role(cell: &Cell) -> Option<Role> {
    let text = fold(&cell.text());
    let text = text.split('(').next().unwrap_or_default();
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || ":-–.*".contains(letter));
    let first = text.split_whitespace().next().unwrap_or_default();
    let words = text.split_whitespace().count();
    let says = |known: &[&str]| known.contains(&text);
    const LEADS: [&str; 9] =
        ["توقيت", "وقت", "مضمون", "محتوي", "عنوان", "heure", "horaire", "intitule", "animateur"];
    if says(&DURATION) || words <= 3 && matches!(first, "مده" | "duree") {
        Some(Role::Duration)
    } else if says(&SESSION) {
        Some(Role::Session)
    } else if says(&FROM) {
        Some(Role::From)
    } else if says(&TO) {
        Some(Role::To)
    } else if says(&BESIDE) {
        Some(Role::Beside)
    } else if says(&OTHER) || words <= 3 && LEADS.contains(&first) {
        Some(Role::Other)
    } else {
        None
    }
}

/// The columns that a row names, where it is a head row; in one of three
/// columns and more, one name may be unknown.
pub fn roles(row: &Row) -> Option<Vec<Named>> {
    let filled = row.filled().count();
    let head = |cell: &Cell| Named { role: role(cell), name: cell.text() };
    let heads: Vec<Named> = row.cells.iter().map(head).collect();
    let named = heads.iter().filter(|head| head.role.is_some()).count();
    let enough = named == filled || filled > 2 && named + 1 == filled;
    (named > 0 && enough).then_some(heads)
}
