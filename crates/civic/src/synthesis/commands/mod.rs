//! Writing cards, making themes, concluding, closing.

mod closing;
mod synthesis;
mod themes;

pub use closing::{SetNextStep, remove_next_step, set_next_step};
pub use synthesis::{
    ChangeSentence, WriteSentence, change_sentence, move_sentence_up, remove_sentence,
    write_sentence,
};
pub use themes::{
    MoveCards, RenameTheme, make_theme, merge_themes, move_cards, put_cards, remove_theme,
    rename_theme, undo_theming,
};

use base::{Action, Actor, CommuneId, Place, Result};

/// Themes, syntheses, next steps and the closing are the facilitator's.
pub(crate) fn require_to_run(actor: &Actor, commune: CommuneId) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))
}
