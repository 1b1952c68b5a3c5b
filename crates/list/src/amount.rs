//! Amounts as people write them: dirhams with or without centimes, thousands
//! apart or not, in any digits. What can be read in two ways is refused, unless
//! the other cells of its column tell which it is.

use crate::vocabulary;

/// Why an amount was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amiss {
    /// It is no amount.
    None,
    /// Its one mark may set thousands or decimals apart.
    Unclear,
}

/// The most digits before the centimes.
const MOST: usize = 12;

/// The marks that a column's clear amounts use, for thousands and for decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    thousands: [bool; 2],
    decimals: [bool; 2],
}

const POINT: usize = 0;
const COMMA: usize = 1;

impl Marks {
    /// Notes what a cell shows, where it is clear.
    pub(crate) fn see(&mut self, text: &str) {
        let Some(parts) = Parts::of(text) else { return };
        match parts.mark {
            Mark::Decimal(mark) => self.decimals[mark] = true,
            Mark::Thousands(mark) => self.thousands[mark] = true,
            Mark::Both { thousands, decimal } => {
                self.thousands[thousands] = true;
                self.decimals[decimal] = true;
            }
            Mark::None | Mark::Either(_) => {}
        }
    }

    fn decimal(self, mark: usize) -> bool {
        self.decimals[mark] && !self.thousands[mark]
    }

    fn thousands(self, mark: usize) -> bool {
        self.thousands[mark] && !self.decimals[mark]
    }

    fn silent(self, mark: usize) -> bool {
        !self.decimals[mark]
    }
}

/// What the points and commas of an amount are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Decimal(usize),
    Thousands(usize),
    Both {
        thousands: usize,
        decimal: usize,
    },
    /// One, before three digits.
    Either(usize),
}

/// An amount's signs: digits, `.` and `,`, spaces where thousands are apart by
/// anything else.
struct Parts {
    signs: String,
    mark: Mark,
}

impl Parts {
    fn of(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter_map(sign).collect();
        let signs = vocabulary::without_currency(plain.trim()).trim().to_owned();
        let known = |sign: char| sign.is_ascii_digit() || ",. ;".contains(sign);
        if signs.is_empty() || !signs.chars().all(known) {
            return None;
        }
        // The Arabic decimal mark is nothing else; see `sign`.
        if let Some((whole, part)) = signs.split_once(';') {
            let signs = format!("{},{part}", whole.replace([',', '.'], " "));
            return (!part.contains([',', ';']))
                .then_some(Self { signs, mark: Mark::Decimal(COMMA) });
        }
        let mark = mark(&signs);
        Some(Self { signs, mark })
    }

    /// Whole digits and decimals, taken apart at a mark; nothing where what is
    /// left does not stand in groups of three.
    fn apart(&self, decimal: Option<usize>) -> Option<(String, &str)> {
        let (whole, part) = match decimal {
            Some(mark) => self.signs.rsplit_once(MARKS[mark])?,
            None => (self.signs.as_str(), ""),
        };
        if decimal.is_some_and(|mark| whole.contains(MARKS[mark])) {
            return None;
        }
        let mut groups = whole.trim().split([',', '.', ' ']);
        let first = groups.next().unwrap_or("");
        let rest: Vec<&str> = groups.collect();
        let grouped = rest.is_empty() || (1..=3).contains(&first.len());
        let threes = rest.iter().all(|group| group.len() == 3);
        let whole = format!("{first}{}", rest.concat());
        let digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
        let sound = grouped && threes && digits(&whole) && digits(part) && whole.len() <= MOST;
        let said = !whole.is_empty() && (decimal.is_none() || !part.is_empty());
        (sound && said).then_some((whole, part))
    }
}

const MARKS: [char; 2] = ['.', ','];

/// A sign as it is read: any digits as 0-9, what only sets thousands apart as a
/// space, the Arabic decimal mark as `;`, which no amount has otherwise.
fn sign(sign: char) -> Option<char> {
    match sign {
        '٫' => Some(';'),
        '٬' | '\'' | '’' | '‘' => Some(' '),
        '،' => Some(','),
        ';' | '؛' => Some('?'),
        space if space.is_whitespace() => Some(' '),
        other => {
            let folded = base::fold::fold(&other.to_string());
            let mut letters = folded.chars();
            letters.next().filter(|_| letters.next().is_none())
        }
    }
}

fn mark(signs: &str) -> Mark {
    let count = |mark: usize| signs.matches(MARKS[mark]).count();
    match (count(POINT), count(COMMA)) {
        (0, 0) => Mark::None,
        (0, one) => alone(signs, COMMA, one),
        (one, 0) => alone(signs, POINT, one),
        _ => {
            let last = if signs.rfind('.') > signs.rfind(',') { POINT } else { COMMA };
            Mark::Both { thousands: 1 - last, decimal: last }
        }
    }
}

fn alone(signs: &str, mark: usize, count: usize) -> Mark {
    if count > 1 {
        return Mark::Thousands(mark);
    }
    let (whole, part) = signs.split_once(MARKS[mark]).unwrap_or((signs, ""));
    let three = part.len() == 3 && !part.contains(' ');
    // Nobody groups thousands after a nought, nor by two signs at once.
    if three && !whole.starts_with('0') && !whole.is_empty() && !whole.contains(' ') {
        Mark::Either(mark)
    } else {
        Mark::Decimal(mark)
    }
}

/// An amount in centimes as it stands alone, half a centime up; nothing where
/// none is said.
pub fn amount(text: &str) -> Result<Option<i64>, Amiss> {
    of_text(text, Marks::default())
}

pub(crate) fn of_text(text: &str, told: Marks) -> Result<Option<i64>, Amiss> {
    if matches!(base::fold::fold(text).as_str(), "" | "-" | "--") {
        return Ok(None);
    }
    let parts = Parts::of(text).ok_or(Amiss::None)?;
    let decimal = match parts.mark {
        Mark::None | Mark::Thousands(_) => None,
        Mark::Decimal(mark) | Mark::Both { decimal: mark, .. } => Some(mark),
        Mark::Either(mark) => either(&parts, mark, told)?,
    };
    let (whole, part) = parts.apart(decimal).ok_or(Amiss::None)?;
    centimes(&whole, part).map(Some).ok_or(Amiss::None)
}

/// One mark before three digits sets thousands apart where it can and nothing
/// says otherwise; decimals only where the column uses it so.
fn either(parts: &Parts, mark: usize, told: Marks) -> Result<Option<usize>, Amiss> {
    let grouped = parts.apart(None).is_some();
    match grouped {
        true if told.thousands(mark) || told.silent(mark) => Ok(None),
        false if told.decimal(mark) => Ok(Some(mark)),
        _ => Err(Amiss::Unclear),
    }
}

/// A number of a sheet in centimes, as its fifteen sure digits show it.
pub(crate) fn of_number(number: f64) -> Result<Option<i64>, Amiss> {
    if !number.is_finite() || number < 0.0 {
        return Err(Amiss::None);
    }
    let whole = format!("{:.0}", number.trunc()).len();
    let shown = format!("{number:.*}", 15_usize.saturating_sub(whole));
    let (whole, part) = shown.split_once('.').unwrap_or((&shown, ""));
    if whole.len() > MOST {
        return Err(Amiss::None);
    }
    centimes(whole, part).map(Some).ok_or(Amiss::None)
}

fn centimes(whole: &str, part: &str) -> Option<i64> {
    let digit = |at: usize| part.as_bytes().get(at).map_or(0, |digit| i64::from(digit - b'0'));
    let whole: i64 = whole.parse().ok()?;
    Some(whole * 100 + digit(0) * 10 + digit(1) + i64::from(digit(2) >= 5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        let read = [
            ("12500", 1_250_000),
            ("12.500", 1_250_000),
            ("12,500", 1_250_000),
            ("12 500,5 DH", 1_250_050),
            ("MAD 12 500,50", 1_250_050),
            ("١٢٠٠ درهم", 120_000),
            ("١٢٬٥٠٠٫٥٠", 1_250_050),
            ("٠٫٣٧٥", 38),
            ("1.234.567,89", 123_456_789),
            ("1,234,567.89", 123_456_789),
            ("12'500", 1_250_000),
            ("12 500 د.م.", 1_250_000),
            ("99.95 MAD", 9_995),
            ("0.375", 38),
            ("1480.9199999999998", 148_092),
            ("12 500,125", 1_250_013),
        ];
        for (said, centimes) in read {
            assert_eq!(amount(said), Ok(Some(centimes)), "{said}");
        }
        assert_eq!((amount(" "), amount("—")), (Ok(None), Ok(None)));
        let no_amounts = [
            "a lot",
            "12,5,",
            "-5",
            "1e9",
            "22E7",
            "9999999999999",
            "1,5 MDH",
            "20000/سنة",
            "12 50",
            "1 2500",
            "12;5",
            "1.2.3",
        ];
        for said in no_amounts {
            assert_eq!(amount(said), Err(Amiss::None), "{said}");
        }
        for said in ["1250,125", "1250.125"] {
            assert_eq!(amount(said), Err(Amiss::Unclear), "{said}");
        }
    }

    #[test]
    fn a_column_tells_what_its_marks_are() {
        let told = |cells: &[&str]| {
            let mut marks = Marks::default();
            cells.iter().for_each(|cell| marks.see(cell));
            marks
        };
        assert_eq!(of_text("1250.125", told(&["2500.5"])), Ok(Some(125_013)));
        assert_eq!(of_text("12.500", told(&["2.500,50"])), Ok(Some(1_250_000)));
        assert_eq!(of_text("12.500", told(&["2500.5"])), Err(Amiss::Unclear));
        assert_eq!(of_text("1250,125", told(&["2500.5"])), Err(Amiss::Unclear));
    }

    #[test]
    fn numbers_of_a_sheet_are_rounded_as_it_shows_them() {
        let read = |number| of_number(number).ok().flatten();
        assert_eq!(read(1250.125), Some(125_013));
        assert_eq!(read(0.375), Some(38));
        assert_eq!(read(1_480.919_999_999_999_8), Some(148_092));
        assert_eq!(read(2.675), Some(268));
        assert_eq!(read(12_500.0), Some(1_250_000));
        assert_eq!(read(-1.0), None);
        assert_eq!(read(1e13), None);
    }
}
