//! The languages of the product. Arabic is the master; a text is written in
//! Arabic first and every other language is given beside it.

use std::{fmt, str::FromStr};

use sqlx::{Database, Decode, Type, error::BoxDynError};

/// A language of the interface, as it stands first in every address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Moroccan Standard Arabic (`ar-MA`).
    Ar,
    /// French as written in Morocco (`fr-MA`).
    Fr,
    /// Standard Moroccan Tamazight in Tifinagh (`zgh`).
    Zgh,
}

impl Lang {
    /// Every language, master first.
    pub const ALL: [Self; 3] = [Self::Ar, Self::Fr, Self::Zgh];

    /// The segment of the address and the name of the locale folder.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::Zgh => "zgh",
        }
    }

    /// The BCP 47 tag for `lang` attributes and CLDR data.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar-MA",
            Self::Fr => "fr-MA",
            Self::Zgh => "zgh",
        }
    }

    /// The direction of the script, for `dir`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::Fr | Self::Zgh => "ltr",
        }
    }

    /// The language's own name, for the switch between languages.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Fr => "Français",
            Self::Zgh => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        }
    }

    /// The language in whose letters a text is mostly written: Arabic or French;
    /// Arabic where it has none.
    #[must_use]
    pub fn of_letters(text: &str) -> Self {
        let letters = text.chars().filter(|it| it.is_alphabetic());
        let (arabic, others): (Vec<char>, Vec<char>) =
            letters.partition(|it| ('\u{600}'..='\u{6ff}').contains(it));
        if arabic.len() >= others.len() { Self::Ar } else { Self::Fr }
    }

    /// Chooses between an Arabic and a French text; Tamazight readers get the
    /// French one where no Tamazight text exists, as the whole site does.
    #[must_use]
    pub fn pick<'a>(self, ar: &'a str, fr: &'a str) -> &'a str {
        match self {
            Self::Ar => ar,
            Self::Fr | Self::Zgh => {
                if fr.is_empty() {
                    ar
                } else {
                    fr
                }
            }
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl<DB: Database> Type<DB> for Lang
where
    String: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <String as Type<DB>>::type_info()
    }
    fn compatible(ty: &DB::TypeInfo) -> bool {
        <String as Type<DB>>::compatible(ty)
    }
}

impl<'r, DB: Database> Decode<'r, DB> for Lang
where
    String: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        let code = String::decode(value)?;
        code.parse().map_err(|()| format!("no language: {code:?}").into())
    }
}

impl FromStr for Lang {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|lang| lang.code() == code).ok_or(())
    }
}
