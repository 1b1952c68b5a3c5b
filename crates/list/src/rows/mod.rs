//! From a table to its rows: what each known column says, which rows are left
//! out and why, and every fault by row and column.

use crate::{
    book::{Book, Cell, ROWS, Row, Table, letters},
    head::{self, Head},
    kind::{Kind, Known},
    reading::{Asked, Column, Fault, Found, LeftOut, Note, Reading},
    value::{self, Evidence, Value},
    vocabulary,
};

mod left;

impl Book {
    /// Reads a list of a kind: from the sheet that is named, or from the first
    /// visible one that has its head.
    #[must_use]
    pub fn read(&self, asked: &Asked) -> Reading {
        let heads = |table: &Table| head(asked, table).filter(|head| serves(asked.kind, head));
        let named = |table: &&Table| match &asked.sheet {
            Some(name) => table.name.as_ref() == Some(name),
            None => !table.hidden,
        };
        let offered: Vec<(&Table, Option<Head>)> =
            self.tables.iter().filter(named).map(|table| (table, heads(table))).collect();
        if let (true, Some(name)) = (offered.is_empty(), &asked.sheet) {
            return Reading::refused(Fault::with("fault-list-sheet", "sheet", name));
        }
        let Some((table, Some(head))) = offered.iter().find(|(_, head)| head.is_some()) else {
            return unread(asked.kind, offered.first().map(|(table, _)| *table));
        };
        let others = self.tables.iter().filter(|other| other.name != table.name && !other.hidden);
        let others = others.filter(|other| head::find(asked.kind, other).is_some());
        let mut reading = Rows::of(asked.kind, table, head.clone()).read();
        reading.other_sheets = others.filter_map(|other| other.name.clone()).collect();
        reading
    }
}

/// A table without a head: its columns, so that somebody may say what they hold.
fn unread(kind: Kind, table: Option<&Table>) -> Reading {
    let mut reading = Reading::refused(Fault::with("fault-list-head", "kind", kind));
    reading.sheet = table.and_then(|table| table.name.clone());
    reading.columns = table.map(|table| head::unknown(table).columns).unwrap_or_default();
    reading
}

/// The head of a table, with what was asked to change in it.
fn head(asked: &Asked, table: &Table) -> Option<Head> {
    let kind = asked.kind;
    let found = || head::find(kind, table);
    let bare = || (table.is_text() && looks_bare(asked, table)).then(|| head::without(kind));
    let told = || Some(found().unwrap_or_else(|| head::unknown(table)));
    let told = || told().filter(|_| !asked.columns.is_empty());
    let mut head = found().filter(|head| serves(kind, head)).or_else(bare).or_else(told)?;
    names_of_people(kind, &mut head.columns);
    names_by_their_letters(table, &mut head);
    for (at, key) in &asked.columns {
        let known = key.as_ref().and_then(|key| kind.column(key)).map(|known| known.key);
        set_known(&mut head.columns, *at, known);
    }
    Some(head)
}

/// Says what a column holds; no other column holds it from then on.
fn set_known(columns: &mut [Column], at: usize, known: Option<&'static str>) {
    for column in columns {
        if column.at == at {
            column.known = known;
        } else if known.is_some() && column.known == known {
            column.known = None;
        }
    }
}

/// Whether a head names what its kind needs.
fn serves(kind: Kind, head: &Head) -> bool {
    let known = |key: &&str| head.columns.iter().any(|column| column.known == Some(*key));
    kind.named_by().iter().any(known)
}

/// Whether a text is a list without a head: a third cell says a sex, or a
/// fourth how to reach somebody.
fn looks_bare(asked: &Asked, table: &Table) -> bool {
    let shows = |row: &Row| {
        let reach = row.cell(3).shown();
        let sex = row.cell(2).shown();
        (!sex.is_empty() && vocabulary::sex(&sex).is_some()) || reach.contains(['@'])
    };
    let kind = !asked.kind.without_head().is_empty();
    kind && (asked.headless || table.rows.iter().take(10).any(shows))
}

/// «الاسم» beside «النسب» is the first name, « Nom » beside « Prénom » the
/// family's.
fn names_of_people(kind: Kind, columns: &mut [Column]) {
    if kind != Kind::People {
        return;
    }
    let has = |key| columns.iter().any(|column| column.known == Some(key));
    let other = match (has("family_name"), has("first_name")) {
        (true, false) => "first_name",
        (false, true) => "family_name",
        _ => return,
    };
    for column in columns.iter_mut().filter(|column| column.known == Some("name")) {
        column.known = Some(other);
    }
}

/// A lone column of names is in the language of its letters, whatever its head.
fn names_by_their_letters(table: &Table, head: &mut Head) {
    let names = ["name_ar", "name_fr"];
    let mut named =
        head.columns.iter_mut().filter(|it| it.known.is_some_and(|it| names.contains(&it)));
    let (Some(only), None) = (named.next(), named.next()) else { return };
    let texts = table.rows.iter().skip(head.below).map(|row| row.cell(only.at).shown());
    if let Some(arabic) = vocabulary::mostly_arabic(&texts.collect::<Vec<_>>()) {
        only.known = Some(if arabic { "name_ar" } else { "name_fr" });
    }
}

struct Rows<'a> {
    kind: Kind,
    table: &'a Table,
    /// The known columns with where each stands and what its cells tell.
    known: Vec<(&'static Known, usize, Evidence)>,
    width: usize,
    head: Head,
    /// What headings say of the rows below them.
    within: Vec<(&'static str, String)>,
    left_out: Vec<LeftOut>,
    notes: Vec<Note>,
    faults: Vec<Fault>,
}

impl<'a> Rows<'a> {
    fn of(kind: Kind, table: &'a Table, head: Head) -> Self {
        let below = || table.rows.iter().skip(head.below);
        let known = head.columns.iter().filter_map(|column| {
            let known = kind.column(column.known?)?;
            let cells = below().map(|row| row.cell(column.at));
            Some((known, column.at, Evidence::of(known.holds, cells)))
        });
        let known = known.collect();
        let width = head.columns.iter().map(|column| column.at + 1).max().unwrap_or(0);
        let (within, left_out, notes, faults) = Default::default();
        Self { kind, table, known, width, head, within, left_out, notes, faults }
    }

    fn read(mut self) -> Reading {
        let table = self.table;
        let rows: Vec<Found> =
            table.rows.iter().skip(self.head.below).filter_map(|row| self.row(row)).collect();
        self.hidden();
        if table.cut {
            self.faults.push(Fault::with("fault-list-many", "limit", ROWS));
        }
        if rows.is_empty() && self.faults.is_empty() {
            self.faults.push(Fault::of("fault-list-none"));
        }
        Reading {
            sheet: table.name.clone(),
            other_sheets: Vec::new(),
            head_row: self.head.number,
            columns: self.head.columns,
            rows,
            left_out: self.left_out,
            notes: self.notes,
            faults: self.faults,
        }
    }

    /// Rows that the sheet hides are read as the others, and said: who hid them
    /// may have wanted them away, who filters the sheet does not.
    fn hidden(&mut self) {
        let below = self.table.rows.iter().skip(self.head.below);
        let left = |row: &Row| self.left_out.iter().any(|it| it.row == row.number);
        let rows = below.filter(|row| row.hidden && row.own().next().is_some() && !left(row));
        let rows: Vec<usize> = rows.map(|row| row.number).collect();
        self.notes.extend(Note::of_rows(&rows, "list-note-hidden"));
    }

    fn row(&mut self, row: &Row) -> Option<Found> {
        if let Some((_, at)) = self.table.open_quotes.iter().find(|(line, _)| *line == row.number) {
            self.fault(row, *at, "fault-list-quote", Vec::new());
            return None;
        }
        row.own().next()?;
        if let Some(why) = self.left_out(row) {
            self.begin(row);
            self.left_out.push(LeftOut { row: row.number, why });
            return None;
        }
        let before = self.faults.len();
        self.beyond(row);
        let values = self.values(row);
        self.required(row, &values);
        (self.faults.len() == before).then_some(Found { row: row.number, values })
    }

    /// Takes note of a heading; an axis ends the objective before it.
    fn begin(&mut self, row: &Row) {
        if let Some((key, text)) = self.section(row) {
            self.within.retain(|it| key == "objective" && it.0 == "axis");
            self.within.push((key, text));
        }
    }

    /// Words that stand behind the last column of a text: a mark within them
    /// may have moved the whole row.
    fn beyond(&mut self, row: &Row) {
        let beyond = row.own().find(|at| *at >= self.width.max(self.kind.without_head().len()));
        if let Some(at) = beyond.filter(|_| self.table.is_text()) {
            self.fault(row, at, "fault-list-cells", said(row.cell(at)));
        }
    }

    fn values(&mut self, row: &Row) -> Vec<(&'static str, Value)> {
        let mut values = Vec::new();
        for (known, at, told) in self.known.clone() {
            let cell = row.cell(at);
            if *cell == Cell::Unworked {
                let note = Note::of_cell(row.number, letters(at), "list-note-formula");
                self.notes.push(note);
            }
            match value::read(cell, known.holds, told) {
                Ok(value) => values.extend(value.map(|value| (known.key, value))),
                Err(key) => self.fault(row, at, key, said(cell)),
            }
        }
        for (key, text) in &self.within {
            if values.iter().all(|it| it.0 != *key) {
                values.push((key, Value::Text(text.clone())));
            }
        }
        values
    }

    fn required(&mut self, row: &Row, values: &[(&'static str, Value)]) {
        let names = self.kind.named_by();
        let says = values.iter().any(|(key, _)| names.contains(key));
        let column = self.known.iter().find(|(known, ..)| names.contains(&known.key));
        let (true, Some((_, at, _))) = (self.kind.names_every_row() && !says, column) else {
            return;
        };
        let at = *at;
        // A formula in error is said already.
        if row.cell(at).is_empty() {
            let head = self.head.columns.iter().find(|column| column.at == at);
            let name = head.map(|column| column.head.clone()).unwrap_or_default();
            self.fault(row, at, "fault-list-required", vec![("name", name)]);
        }
    }

    fn fault(
        &mut self,
        row: &Row,
        at: usize,
        key: &'static str,
        args: Vec<(&'static str, String)>,
    ) {
        self.faults.push(Fault { row: Some(row.number), column: Some(letters(at)), key, args });
    }
}

fn said(cell: &Cell) -> Vec<(&'static str, String)> {
    vec![("said", cell.shown())]
}
