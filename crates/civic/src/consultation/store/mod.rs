//! Every statement on contributions, their answers and the links of
//! organisations. A link to another room's row is joined, not asked for apart,
//! so that a page takes the same statements however many rows it shows.

mod answer;
mod counts;
mod figures;
mod forget;
mod held;
mod hiding;
mod intake;
mod link;
mod own_rules;
mod sight;
mod together;
mod voices;

pub(super) use answer::*;
pub(super) use counts::*;
pub(super) use figures::*;
pub(super) use forget::*;
pub(super) use held::*;
pub(super) use hiding::*;
pub(super) use intake::*;
pub(super) use link::*;
pub(super) use own_rules::*;
pub(super) use sight::*;
pub(super) use together::*;
pub(super) use voices::*;

/// Days within which a commune answers unless it chose otherwise.
pub(super) const ANSWER_DAYS: i64 = 60;
