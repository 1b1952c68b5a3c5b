//! The files of a known day: HTML, DOCX, ODT, and text with bars, tabs or lists.

use super::{super::docx::zip, Hours, Known, Way};

impl Way {
    fn clock(&self, minute: u32) -> String {
        let (hour, minute) = (minute / 60 % 24, minute % 60);
        let (hour, half) = match (self.hours, hour) {
            (Hours::Bare, 13..) => (hour - 12, ""),
            (Hours::Halves, 13..) => (hour - 12, if self.french { " pm" } else { " م" }),
            (Hours::Halves, 12) => (hour, if self.french { " pm" } else { " م" }),
            (Hours::Halves, _) => (hour, if self.french { " am" } else { " ص" }),
            _ => (hour, ""),
        };
        let written = self.written(hour, minute);
        format!("{written}{half}")
    }

    fn written(&self, hour: u32, minute: u32) -> String {
        match self.time {
            0 => format!("{hour:02}h{minute:02}"),
            1 => format!("{hour}:{minute:02}"),
            2 => format!("{hour}.{minute:02}"),
            3 if minute == 0 => format!("{hour}h"),
            3 => format!("{hour} h {minute:02}"),
            4 if !self.french => format!("{hour:02}س{minute:02}"),
            5 => format!("{hour:02}:{minute:02}"),
            _ => format!("{hour}H{minute:02}mn"),
        }
    }

    fn range(&self, row: &Known) -> String {
        let (from, to) = (self.clock(row.from), self.clock(row.to));
        let range = match (self.time, self.french) {
            (5, false) => format!("من {from} إلى {to}"),
            (5, true) => format!("de {from} à {to}"),
            (0, _) => format!("{from}–{to}"),
            _ => format!("{from} - {to}"),
        };
        match self.digits && !self.french {
            true => range.chars().map(arabic).collect(),
            false => range,
        }
    }

    fn label(&self, number: usize) -> String {
        if self.french { format!("Séance {number}") } else { format!("الحصة {number}") }
    }

    /// The columns of a row in the order of this paper: what, which, when.
    fn columns(&self, cells: [String; 3]) -> [String; 3] {
        const ORDERS: [[usize; 3]; 6] =
            [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1], [0, 2, 1], [1, 2, 0]];
        ORDERS[self.order].map(|at| cells[at].clone())
    }

    fn heads(&self) -> [String; 3] {
        let heads = match self.french {
            true => ["Activité", "Séance", "Horaire"],
            false => ["الفقرة", "الحصة", "التوقيت"],
        };
        self.columns(heads.map(str::to_owned))
    }

    fn prose(&self) -> Vec<String> {
        let lines = match (self.french, self.labels) {
            (false, false) => vec![
                "ورشة إعداد خطة المشاركة المواطنة لجماعة تازة",
                "الخميس 14 ماي 2026",
                "1. السياق والأهداف",
                "ستنعقد الورشة يوم الخميس 14 ماي 2026 بقاعة الاجتماعات بمقر الجماعة.",
                "2. برنامج الورشة",
            ],
            (false, true) => vec![
                "ورشة إعداد خطة المشاركة المواطنة لجماعة تازة",
                "التاريخ:\tالخميس 14 ماي 2026",
                "المكان\t:\tقاعة الاجتماعات بمقر الجماعة",
                "2.\tبرنامج الورشة",
            ],
            (true, _) => vec![
                "Atelier d’élaboration de la charte de la commune de Taza",
                "Date :\tjeudi 14 mai 2026",
                "Lieu :\tsalle de réunion de la commune",
                "2.\tProgramme",
            ],
        };
        lines.into_iter().map(str::to_owned).collect()
    }

    fn after(&self) -> [&'static str; 2] {
        if self.french { ["Contact", "0500000000"] } else { ["للتواصل", "0500000000"] }
    }
}

fn arabic(letter: char) -> char {
    let digit = letter.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit));
    digit.unwrap_or(letter)
}

/// A cell in a file of either format: its paragraphs, how many columns it
/// covers, and where it stands in a merge downwards.
struct Piece {
    lines: Vec<String>,
    across: usize,
    down: Option<usize>,
}

impl Piece {
    fn of(text: &str) -> Self {
        Self { lines: vec![text.to_owned()], across: 1, down: Some(1) }
    }
}

/// The rows of the programme; nothing in `down` for what a cell above covers.
fn rows(known: &[Known], way: &Way) -> Vec<Vec<Piece>> {
    let mut rows = Vec::new();
    if way.banner {
        let banner = if way.french { "Matinée" } else { "الفترة الصباحية" };
        rows.push(vec![Piece { across: 3, ..Piece::of(banner) }]);
    }
    if way.head {
        rows.push(way.heads().iter().map(|head| Piece::of(head)).collect());
    }
    for (at, row) in known.iter().enumerate() {
        let items = (1..=row.items).map(|item| format!("- بند {item} في {}", row.title));
        let mut lines = vec![row.title.to_owned()];
        lines.extend(items);
        let when = [way.label(at + 1), way.range(row)];
        if way.merged && row.items > 0 {
            // Each line is a row of its own under the merged time and label.
            let count = lines.len();
            for (place, line) in lines.into_iter().enumerate() {
                let down = if place == 0 { Some(count) } else { None };
                let [label, range] = when.clone().map(|text| Piece { down, ..Piece::of(&text) });
                let line = Piece::of(line.trim_start_matches("- "));
                rows.push(ordered(way, [line, label, range]));
            }
        } else {
            let [label, range] = when.map(|text| Piece::of(&text));
            rows.push(ordered(way, [Piece { lines, ..Piece::of("") }, label, range]));
        }
    }
    rows
}

fn ordered(way: &Way, cells: [Piece; 3]) -> Vec<Piece> {
    let mut cells = cells.map(Some);
    let order = way.columns(["0", "1", "2"].map(str::to_owned));
    order.iter().filter_map(|at| cells[at.parse::<usize>().expect("a place")].take()).collect()
}

pub(super) fn html(known: &[Known], way: &Way) -> Vec<u8> {
    let cell = |piece: &Piece| match piece.down {
        None => String::new(),
        Some(down) => {
            let words = piece.lines.join("<br>");
            format!("<td colspan={} rowspan='{down}'>{words}</td>", piece.across)
        }
    };
    let rows = rows(known, way).into_iter();
    let rows: String =
        rows.map(|row| format!("<tr>{}</tr>", row.iter().map(cell).collect::<String>())).collect();
    let mut table = format!("<table>{rows}</table>");
    for _ in 0..way.nested {
        table = format!("<table><tr><td>{table}</td></tr></table>");
    }
    let hidden = "<p style='display:none'>الجمعة 15 ماي 2026 من 17h00 إلى 18h00</p>";
    let prose: String = way.prose().iter().map(|line| format!("<p>{line}</p>")).collect();
    let after = if way.contacts {
        way.after().map(|line| format!("<p>{line}</p>")).concat()
    } else {
        String::new()
    };
    format!("<html><body>{prose}{hidden}{table}{after}</body></html>").into_bytes()
}

pub(super) fn docx(known: &[Known], way: &Way) -> Vec<u8> {
    let paragraph = |text: &String| {
        let text = text.replace('\t', "</w:t><w:tab/><w:t>");
        format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let cell = |piece: &Piece| {
        let merge = match piece.down {
            None => "<w:vMerge/>",
            Some(1) => "",
            Some(_) => "<w:vMerge w:val=\"restart\"/>",
        };
        let lines: String = match piece.down {
            None => "<w:p/>".to_owned(),
            Some(_) => piece.lines.iter().map(paragraph).collect(),
        };
        format!(
            "<w:tc><w:tcPr><w:gridSpan w:val=\"{}\"/>{merge}</w:tcPr>{lines}</w:tc>",
            piece.across
        )
    };
    let rows = rows(known, way).into_iter();
    let rows: String = rows
        .map(|row| format!("<w:tr>{}</w:tr>", row.iter().map(cell).collect::<String>()))
        .collect();
    let gone = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p><w:r><w:t>07h00-08h00</w:t></w:r></w:p></w:tc></w:tr>";
    let mut table = format!("<w:tbl>{rows}{gone}</w:tbl>");
    for _ in 0..way.nested {
        table = format!("<w:tbl><w:tr><w:tc>{table}<w:p/></w:tc></w:tr></w:tbl>");
    }
    let prose: String = way.prose().iter().map(paragraph).collect();
    let struck = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>الجمعة 15 ماي 2026</w:t></w:r></w:p>";
    let after = way.after().map(|line| paragraph(&line.to_owned())).concat();
    let after = if way.contacts { after } else { String::new() };
    let body = format!("<w:document><w:body>{prose}{struck}{table}{after}</w:body></w:document>");
    let rels = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/word/d.xml\"/></Relationships>";
    zip(&[("_rels/.rels", rels.as_bytes()), ("word\\d.xml", body.as_bytes())])
}

pub(super) fn odt(known: &[Known], way: &Way) -> Vec<u8> {
    let paragraph =
        |text: &String| format!("<text:p>{}</text:p>", text.replace('\t', "<text:tab/>"));
    let cell = |piece: &Piece| match piece.down {
        None => "<table:covered-table-cell/>".to_owned(),
        Some(down) => {
            let lines: String = piece.lines.iter().map(paragraph).collect();
            let covered = "<table:covered-table-cell/>".repeat(piece.across - 1);
            format!(
                "<table:table-cell table:number-rows-spanned=\"{down}\" table:number-columns-spanned=\"{}\">{lines}</table:table-cell>{covered}",
                piece.across
            )
        }
    };
    let row = |row: &Vec<Piece>| {
        format!("<table:table-row>{}</table:table-row>", row.iter().map(cell).collect::<String>())
    };
    let mut table: String = rows(known, way).iter().map(row).collect();
    for _ in 0..way.nested {
        table = format!(
            "<table:table-row><table:table-cell><table:table>{table}</table:table></table:table-cell></table:table-row>"
        );
    }
    let prose: String = way.prose().iter().map(paragraph).collect();
    let gone = "<text:tracked-changes><text:changed-region><text:deletion><text:p>07h00-08h00</text:p></text:deletion></text:changed-region></text:tracked-changes>";
    let struck =
        "<text:p><text:span text:style-name=\"T1\">الجمعة 15 ماي 2026</text:span></text:p>";
    let after = way.after().map(|line| paragraph(&line.to_owned())).concat();
    let after = if way.contacts { after } else { String::new() };
    let looks = "<style:style style:name=\"T1\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
    let content = format!(
        "<office:document-content><office:automatic-styles>{looks}</office:automatic-styles><office:body><office:text>{gone}{prose}{struck}<table:table>{table}</table:table>{after}</office:text></office:body></office:document-content>"
    );
    let kind = b"application/vnd.oasis.opendocument.text";
    zip(&[("mimetype", kind), ("content.xml", content.as_bytes())])
}

pub(super) fn text(known: &[Known], way: &Way) -> Vec<u8> {
    let mut lines = way.prose();
    for (at, row) in known.iter().enumerate() {
        let items = || (1..=row.items).map(|item| format!("- بند {item} في {}", row.title));
        match way.layout {
            2 => {
                let items = items().collect::<Vec<_>>().join("<br>");
                let what = format!("{}<br>{items}", row.title);
                let cells = way.columns([what, way.label(at + 1), way.range(row)]);
                lines.push(format!("| {} |", cells.join(" | ")));
            }
            3 => {
                let cells = way.columns([row.title.to_owned(), way.label(at + 1), way.range(row)]);
                lines.push(cells.join("\t"));
            }
            _ => {
                lines.push(String::new());
                lines.push(format!("{} : {} : {}", way.range(row), way.label(at + 1), row.title));
                lines.extend(items());
            }
        }
    }
    if way.contacts {
        lines.push(String::new());
        lines.extend(way.after().map(str::to_owned));
    }
    lines.join("\n").into_bytes()
}
