//! Numbers, lists, durations and sizes as each language writes them. The digits
//! are 0–9 everywhere, as in Morocco.

use std::{borrow::Borrow, fmt::Display};

use base::Lang;

use super::Translator;
use crate::html::Figure;

/// A whole number of any type, by value or by reference as templates pass them.
pub trait Count {
    /// The number; one too large to be told is the largest.
    fn count(&self) -> i64;
}

macro_rules! counts {
    ($($kind:ty),+) => {
        $(impl Count for $kind {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        })+
    };
}
counts!(i64, i32, i16, i8, u64, u32, u16, u8, usize);

impl<T: Count> Count for &T {
    fn count(&self) -> i64 {
        (*self).count()
    }
}

impl Translator {
    /// A whole number with its thousands apart: `1.234.567`.
    #[must_use]
    pub fn number(&self, value: impl Count) -> Figure {
        Figure::new(grouped(self.lang, &value.count().to_string()))
    }

    /// A number with that many decimals: `0,46`.
    #[must_use]
    pub fn decimal(&self, value: impl Borrow<f64>, places: usize) -> Figure {
        Figure::new(written(self.lang, *value.borrow(), places))
    }

    /// A share as a percentage; `0.453` with one place is `45,3%`.
    #[must_use]
    pub fn percent(&self, share: impl Borrow<f64>, places: usize) -> Figure {
        let number = written(self.lang, *share.borrow() * 100.0, places);
        let gap = if self.lang == Lang::Ar { "" } else { "\u{a0}" };
        Figure::new(format!("{number}{gap}%"))
    }

    /// Items with the language's "and": «أ، ب وج», « a, b et c ».
    #[must_use]
    pub fn list<T: Display>(&self, items: &[T]) -> String {
        let (comma, and) = match self.lang {
            Lang::Ar => ("، ", " و"),
            Lang::Fr => (", ", " et "),
            Lang::Zgh => (", ", " ⴷ "),
        };
        let mut out = String::new();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                out.push_str(if index + 1 == items.len() { and } else { comma });
            }
            out.push_str(&item.to_string());
        }
        out
    }

    /// A duration: «ساعة واحدة و30 دقيقة».
    #[must_use]
    pub fn minutes(&self, minutes: impl Count) -> String {
        let minutes = minutes.count();
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, _) => self.msg("duration-minutes").n("count", rest).plain(),
            (_, 0) => self.msg("duration-hours").n("count", hours).plain(),
            _ => {
                let whole = self.msg("duration-hours").n("count", hours).plain();
                let part = self.msg("duration-minutes").n("count", rest).plain();
                self.list(&[whole, part])
            }
        }
    }

    /// The weight of a file.
    #[must_use]
    pub fn size(&self, bytes: impl Count) -> String {
        #[allow(clippy::cast_precision_loss, reason = "one decimal is shown")]
        let kilo = bytes.count() as f64 / 1024.0;
        if kilo < 1000.0 {
            self.msg("size-kilo").d("size", kilo.ceil(), 0).plain()
        } else {
            self.msg("size-mega").d("size", kilo / 1024.0, 1).plain()
        }
    }
}

/// A number with decimals, grouped.
pub(super) fn written(lang: Lang, value: f64, places: usize) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let plain = format!("{value:.places$}");
    match plain.split_once('.') {
        Some((whole, part)) => format!("{},{part}", grouped(lang, whole)),
        None => grouped(lang, &plain),
    }
}

fn grouped(lang: Lang, digits: &str) -> String {
    let mark = if lang == Lang::Zgh { '\u{a0}' } else { '.' };
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}
