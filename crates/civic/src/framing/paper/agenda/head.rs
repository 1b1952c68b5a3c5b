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
    /// Anything else.
    Other,
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
const OTHER: [&str; 78] = [
    "التوقيت",
    "توقيت",
    "الوقت",
    "وقت",
    "الساعه",
    "ساعه",
    "من",
    "الي",
    "من الساعه",
    "الي الساعه",
    "حتي",
    "البدايه",
    "النهايه",
    "بدايه",
    "نهايه",
    "بدايه الحصه",
    "نهايه الحصه",
    "ساعه البدايه",
    "ساعه النهايه",
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
    "رقم",
    "الرقم",
    "ر.ت",
    "horaire",
    "horaires",
    "heure",
    "heures",
    "de",
    "a",
    "du",
    "au",
    "debut",
    "fin",
    "from",
    "to",
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
    "intervenant",
    "intervenants",
    "responsable",
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
    } else if says(&OTHER) || words <= 3 && LEADS.contains(&first) {
        Some(Role::Other)
    } else {
        None
    }
}

/// The columns that a row names, where it is a head row; in one of three
/// columns and more, one name may be unknown.
pub fn roles(row: &Row) -> Option<Vec<Option<Role>>> {
    let filled = row.filled().count();
    let roles: Vec<Option<Role>> = row.cells.iter().map(role).collect();
    let named = roles.iter().flatten().count();
    let enough = named == filled || filled > 2 && named + 1 == filled;
    (named > 0 && enough).then_some(roles)
}
