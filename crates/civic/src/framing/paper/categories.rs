//! The words by which the categories of participants are recognised, in Arabic
//! and French, all folded.

use super::reading::Category;

/// Words of the categories; the first that a phrase contains decides, so the
/// narrower ones stand first.
pub const CATEGORIES: [(Category, &[&str]); 16] = [
    (
        Category::Ieecag,
        &["هيئه المساواه", "مقاربه النوع", "ieecag", "egalite des chances", "approche genre"],
    ),
    (
        Category::DialogueMechanism,
        &[
            "اليات الحوار",
            "الحوار والتشاور",
            "مجلس الشباب",
            "لجن الاحياء",
            "لجان الاحياء",
            "mecanismes de dialogue",
            "mecanismes participatifs",
            "dialogue et de concertation",
            "conseil de jeunes",
            "conseil des jeunes",
            "comites de quartier",
            "comite de quartier",
        ],
    ),
    (
        Category::StaffOpenness,
        &[
            "انفتاح الجماعه",
            "خطه الانفتاح",
            "برنامج الانفتاح",
            "plan d'ouverture",
            "programme d'ouverture",
            "ouverture de la commune",
        ],
    ),
    (
        Category::StaffPac,
        &[
            "برنامج عمل الجماعه",
            "برامج عمل الجماع",
            "programme d'action de la commune",
            "programme d'action communal",
            "du pac",
        ],
    ),
    (
        Category::StaffParticipation,
        &[
            "المقاربات التشاركيه",
            "المقاربه التشاركيه",
            "approches participatives",
            "approche participative",
            "demarches participatives",
        ],
    ),
    (
        Category::FocalPoint,
        &[
            "نقطه ارتكاز",
            "نقط ارتكاز",
            "نقط الارتكاز",
            "نقطه الارتكاز",
            "point focal",
            "points focaux",
        ],
    ),
    (
        Category::Elected,
        &[
            "منتخب",
            "اعضاء المجلس",
            "رئيس المجلس",
            "رئيسه المجلس",
            "elus",
            "elues",
            "elu.e.s",
            "elu(e)s",
            "conseillers",
            "conseilleres",
        ],
    ),
    (
        Category::Staff,
        &[
            "الاطر الاداريه",
            "الاطر",
            "الموظف",
            "موظف",
            "المكلف",
            "cadres administratifs",
            "fonctionnaires",
            "personnel communal",
            "agents de la commune",
        ],
    ),
    (
        Category::LocalAuthority,
        &["السلطه المحليه", "السلطات المحليه", "autorite locale", "autorites locales"],
    ),
    (
        Category::DeconcentratedService,
        &["المصالح اللاممركزه", "المصالح الخارجيه", "services deconcentres", "services exterieurs"],
    ),
    (
        Category::Association,
        &[
            "جمعيات",
            "الجمعيات",
            "المجتمع المدني",
            "تعاونيات",
            "associations",
            "societe civile",
            "cooperatives",
        ],
    ),
    (
        Category::PrivateSector,
        &[
            "القطاع الخاص",
            "الغرف المهنيه",
            "مقاولات",
            "secteur prive",
            "chambres professionnelles",
            "entreprises",
        ],
    ),
    (Category::University, &["الجامعه", "الجامعات", "الباحث", "universit", "chercheur"]),
    (Category::Media, &["الاعلام", "الصحاف", "medias", "presse"]),
    (
        Category::Partner,
        &[
            "المديريه العامه للجماعات",
            "الوكاله البلجيكيه",
            "الشركاء",
            "خبراء",
            "الخبراء",
            "enabel",
            "dgct",
            "partenaires",
            "experts",
        ],
    ),
    (Category::Resident, &["المواطن", "مواطن", "الساكنه", "citoyens", "citoyennes", "habitants"]),
];

/// The category of a phrase and the byte of its folded form where it is named.
pub fn category(folded: &str) -> Option<(Category, usize)> {
    CATEGORIES.iter().find_map(|(category, words)| {
        let first = words.iter().filter_map(|word| folded.find(word)).min()?;
        Some((*category, first))
    })
}
