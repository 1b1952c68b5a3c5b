//! What verifying came to, in words and as JSON.

use db::journal::{Fault, Verdict};
use press::Translator;
use serde_json::{Value, json};

pub(super) fn as_json(name: &str, verdict: &Verdict) -> Value {
    let fault = |fault: &Fault| {
        let row = fault.row;
        json!({
            "kind": fault.kind.word(),
            "seq": fault.seq,
            "of": row.map(|(of, _)| of),
            "within": row.and_then(|(_, row)| row.within),
            "id": row.map(|(_, row)| row.id),
        })
    };
    json!({
        "scope": name,
        "whole": verdict.is_whole(),
        "rows": verdict.rows,
        "erased": verdict.erased,
        "older": verdict.older,
        "words": verdict.words,
        "erased_words": verdict.erased_words,
        "checkpoints": verdict.heads,
        "faults": verdict.faults.iter().map(fault).collect::<Vec<_>>(),
        "more": verdict.more,
    })
}

pub(crate) fn lines(l: &'static Translator, name: &str, verdict: &Verdict) -> Vec<String> {
    let mut lines = Vec::new();
    if verdict.is_whole() {
        lines.push(l.msg("journal-whole").s("scope", name).n("rows", verdict.rows).plain());
    }
    lines.extend(verdict.faults.iter().map(|fault| broken(l, name, fault)));
    if verdict.more {
        lines.push(l.msg("journal-more").s("scope", name).plain());
    }
    let counted = l.msg("journal-counted").s("scope", name).n("words", verdict.words);
    let counted = counted.n("erased", verdict.erased).n("gone", verdict.erased_words);
    let heads = i64::try_from(verdict.heads).unwrap_or(i64::MAX);
    lines.push(counted.n("heads", heads).n("older", verdict.older).plain());
    lines
}

fn broken(l: &'static Translator, name: &str, fault: &Fault) -> String {
    let kind = l.word("journal-break", fault.kind.word()).plain();
    let of = fault.row.map(|(of, row)| {
        let place = row.within.map_or_else(String::new, |within| format!("{}/", within.simple()));
        (l.word("journal-words", of).plain(), format!("{place}{}", row.id.simple()))
    });
    let line = match (of, fault.seq) {
        (Some((of, id)), Some(seq)) => {
            l.msg("journal-broken-words").s("of", of).s("id", id).n("row", seq)
        }
        (Some((of, id)), None) => l.msg("journal-broken-unrecorded").s("of", of).s("id", id),
        (None, seq) => l.msg("journal-broken").n("row", seq.unwrap_or(0)),
    };
    line.s("scope", name).s("fault", kind).plain()
}
