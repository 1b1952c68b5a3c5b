//! What a list of commitments says, and what a commitment may say.

use base::Faults;
use civic::openness::{
    Commitment, CommitmentKind, Listed, Status,
    rules::{faults, listed, status},
};
use jiff::civil::date;
use list::{Asked, Kind, read};

const PLAN: &str = "N°;Engagement;Problématique;Valeurs d’ouverture;Date de début;Date de fin;\
                    Coût;Taux de réalisation;État d’avancement;Preuves\n\
                    1;Publier le budget citoyen;Budget peu lisible;Transparence et participation;\
                    01/01/2024;31/12/2024;12 000;40 %;En cours;https://example.org/budget\n\
                    2;تفعيل المجلس الجماعي للأطفال;;المشاركة;;;;;لم يشرع فيه بعد;\n";

fn plan(text: &str) -> Result<Vec<Listed>, Faults> {
    listed(&read(text.as_bytes(), &Asked::of(Kind::Commitments)))
}

#[test]
fn a_list_in_either_language_becomes_commitments() {
    let found = plan(PLAN).unwrap_or_default();
    let titles: Vec<_> =
        found.iter().map(|it| (&*it.commitment.title.ar, &*it.commitment.title.fr)).collect();
    assert_eq!(titles, [("", "Publier le budget citoyen"), ("تفعيل المجلس الجماعي للأطفال", "")]);
    let first = &found[0].commitment;
    assert_eq!((first.number.as_str(), first.cost), ("1", Some(1_200_000)));
    assert_eq!(first.texts.principles, "transparency participation");
    assert_eq!(first.due_on, Some(date(2024, 12, 31)));
    let told: Vec<_> = found.iter().filter_map(|it| it.told.as_ref()).collect();
    assert_eq!((told[0].percent, told[0].status), (Some(40), Status::Limited));
    assert_eq!((told[1].percent, told[1].status), (None, Status::NotStarted));
}

#[test]
fn what_cannot_be_read_is_a_fault_of_its_cell() {
    let faulty = "الالتزام;قيم الانفتاح;حالة الإنجاز;نسبة الإنجاز;تاريخ البداية;تاريخ النهاية\n\
                  نشر الميزانية;السرعة;لا نعرف;;01/05/2024;01/04/2024\n\
                  دليل المساطر;;منجز;40 %;;\n";
    let faults = plan(faulty).err().unwrap_or_default();
    let keys: Vec<_> = faults.0.iter().map(|it| it.key).collect();
    assert_eq!(
        keys,
        ["fault-list-principles", "fault-list-due", "fault-list-status", "fault-list-progress"]
    );
}

#[test]
fn words_say_how_it_is_going() {
    for (said, wanted) in [
        ("لم يشرع فيه بعد", Status::NotStarted),
        ("غير منجز", Status::NotStarted),
        ("في طور الإنجاز (محدود)", Status::Limited),
        ("متقدم", Status::Substantial),
        ("منجز", Status::Complete),
        ("متعثر", Status::Stalled),
        ("مؤجل", Status::Postponed),
        ("ملغى", Status::Cancelled),
        ("Non démarré", Status::NotStarted),
        ("En cours de réalisation", Status::Limited),
        ("Réalisé", Status::Complete),
        ("Reporté", Status::Postponed),
    ] {
        assert_eq!(status(said), Some(wanted), "{said}");
    }
    assert_eq!(status("؟"), None);
}

#[test]
fn a_commitment_needs_a_title_and_days_in_their_order() {
    let mut it: Commitment = plan(PLAN).unwrap_or_default().remove(0).commitment;
    assert!(faults(&it).is_empty());
    it.due_on = Some(date(2023, 1, 1));
    it.title = base::LocalText::default();
    it.kind = CommitmentKind::Charter;
    let keys: Vec<_> = faults(&it).0.iter().map(|it| it.key).collect();
    let wanted = ["fault-commitment-title", "fault-due-before-start", "fault-commitment-article"];
    assert_eq!(keys, wanted);
}
