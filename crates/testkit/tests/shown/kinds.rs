//! Every kind of event that the sources know.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What neither the story nor the walk through a day brings about. Tests of their
/// own rooms do, and are watched in the same way: `tools/test.sh watched`.
pub const ELSEWHERE: &[&str] = &[
    "commune.bodies_listed",
    "commune.body_changed",
    "commune.body_retired",
    "commune.holidays_entered",
    "commune.quarter_changed",
    "commune.quarter_retired",
    "commune.quarters_listed",
    "consultation.answered_together",
    "consultation.answers_sent",
    "consultation.answers_taken_back",
    "consultation.authors_forgotten",
    "consultation.appealed",
    "consultation.corrected",
    "consultation.hidden",
    "consultation.hiding_settled",
    "consultation.link_opened",
    "consultation.masked",
    "consultation.reopened",
    "consultation.reported",
    "consultation.reports_settled",
    "consultation.rules_published",
    "consultation.shown",
    "consultation.withdrawn",
    "openness.commitment_changed",
    "openness.commitments_listed",
    "document.measures_listed",
    "document.provision_moved",
    "document.provision_repealed",
    "job.done",
    "job.failed",
    "job.taken",
    "journal.checkpoint_signed",
    "journal.key_replaced",
    "journal.words_bound",
    "journal.words_erased",
    "notices.notice_held",
    "notices.notice_sent",
    "notices.notice_written",
    "notices.sending_asked",
    "people.account_closed",
    "people.account_resumed",
    "people.account_suspended",
    "people.code_given",
    "people.mandate_changed",
    "people.password_chosen",
    "people.second_step_removed",
    "people.second_step_set",
    "people.session_prolonged",
    "people.sessions_ended",
    "people.signed_in",
    "people.signed_out",
    "plan.progress_recorded",
    "programme.commune_left",
    "programme.course_set",
    "programme.partner_changed",
    "programme.partner_left",
    "privacy.erased_again",
    "privacy.erased_when_due",
    "privacy.request_answered",
    "privacy.request_made",
    "process.council_decided",
    "process.proposal_withdrawn",
    "process.stage_added",
    "process.stage_amended",
    "process.stage_reopened",
    "process.version_adopted",
    "workshop.act_begun",
    "workshop.act_taken_back",
    "workshop.activity_removed",
    "workshop.agenda_draft_discarded",
    "workshop.agenda_edited",
    "workshop.agenda_released",
    "workshop.arrival_taken_back",
    "workshop.ballot_cancelled",
    "workshop.card_detailed",
    "workshop.card_revised",
    "workshop.card_withdrawn",
    "workshop.cards_released",
    "workshop.correction_made",
    "workshop.day_code_given",
    "workshop.hall_brought",
    "workshop.hall_decided",
    "workshop.hall_ended",
    "workshop.hall_left",
    "workshop.hall_merged",
    "workshop.hall_part_received",
    "workshop.hall_returned",
    "workshop.hall_sent",
    "workshop.hall_taken",
    "workshop.item_reworded",
    "workshop.late_answer_kept",
    "workshop.late_count_kept",
    "workshop.late_kept",
    "workshop.late_left_out",
    "workshop.latecomers_seated",
    "workshop.list_taken",
    "workshop.moved_by_hand",
    "workshop.objection_answered",
    "workshop.papers_frozen",
    "workshop.participant_corrected",
    "workshop.participants_joined",
    "workshop.seat_freed",
    "workshop.seats_fixed",
    "workshop.sentence_confirmed",
    "workshop.sentence_moved",
    "workshop.theme_removed",
    "workshop.theme_split",
    "workshop.theming_undone",
    "workshop.voice_counted",
    "workshop.vote_cast",
    "workshop.walk_in_named",
    "workshop.workshop_called",
    "workshop.workshop_cancelled",
    "workshop.workshop_changed",
    "workshop.workshop_postponed",
    "workshop.workshop_put_back",
];

/// What happens once, to a database that has no commune and so no page yet.
pub const BEFORE_ALL: &str = "commune.settled";

/// The kinds as they stand in the journal: the room, and the variant's word.
pub fn of_the_sources() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["civic/src", "db/src"] {
        gather(&crates.join(folder), &mut files);
    }
    files.iter().flat_map(|file| kinds(&fs::read_to_string(file).unwrap())).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

fn kinds(source: &str) -> Vec<String> {
    let room = regex::Regex::new(r#"const ROOM: &'static str = "(\w+)";"#).unwrap();
    let of = regex::Regex::new(r"impl [\w:]*Happened for (\w+)").unwrap();
    let variant = regex::Regex::new(r"(?m)^    ([A-Z]\w+)\b").unwrap();
    let (Some(room), Some(name)) = (room.captures(source), of.captures(source)) else {
        return Vec::new();
    };
    let body = source.split_once(&format!("enum {} {{", &name[1])).unwrap().1;
    let body = body.split_once("\n}").unwrap().0;
    variant.captures_iter(body).map(|it| format!("{}.{}", &room[1], word(&it[1]))).collect()
}

/// A variant's word: `CardWritten` is `card_written`.
fn word(variant: &str) -> String {
    let mut word = String::new();
    for (at, sign) in variant.chars().enumerate() {
        if at > 0 && sign.is_uppercase() {
            word.push('_');
        }
        word.extend(sign.to_lowercase());
    }
    word
}
