//! A signed head of the journal as pages and papers name it.

use db::checkpoint::{Checkpoint, Signed};
use press::{Msg, Translator};

/// How many signs of a hash are enough to compare by eye.
const SIGNS: usize = 16;

/// A head by its number of rows and the first signs of its hash.
pub(crate) fn named(l: &Translator, head: &Signed) -> Msg {
    let root = Checkpoint::parse(&head.note).map_or_else(String::new, |it| it.root_base64());
    let root: String = root.chars().take(SIGNS).collect();
    l.msg("head-signed").n("rows", head.size).s("root", root)
}
