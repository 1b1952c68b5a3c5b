//! Closed vocabularies: an enum whose every value has one word, the same in
//! the database, in addresses, in events and in message keys.

/// Declares an enum of words with its text form, its parser and its database
/// type (text on both databases).
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word of this value.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::string::String;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    other => Err(format!("unknown {}: {other}", stringify!($name))),
                }
            }
        }

        impl $crate::words_use::serde::Serialize for $name {
            fn serialize<S: $crate::words_use::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> $crate::words_use::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::words_use::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <::std::string::String as $crate::words_use::serde::Deserialize>::deserialize(deserializer)?;
                word.parse().map_err($crate::words_use::serde::de::Error::custom)
            }
        }

        impl<DB: $crate::words_use::sqlx::Database> $crate::words_use::sqlx::Type<DB> for $name where ::std::string::String: $crate::words_use::sqlx::Type<DB> {
            fn type_info() -> DB::TypeInfo { <::std::string::String as $crate::words_use::sqlx::Type<DB>>::type_info() }
            fn compatible(ty: &DB::TypeInfo) -> bool { <::std::string::String as $crate::words_use::sqlx::Type<DB>>::compatible(ty) }
        }

        impl<'r, DB: $crate::words_use::sqlx::Database> $crate::words_use::sqlx::Decode<'r, DB> for $name where ::std::string::String: $crate::words_use::sqlx::Decode<'r, DB> {
            fn decode(value: DB::ValueRef<'r>) -> Result<Self, $crate::words_use::sqlx::error::BoxDynError> {
                let word = <::std::string::String as $crate::words_use::sqlx::Decode<'r, DB>>::decode(value)?;
                word.parse().map_err(|error: ::std::string::String| error.into())
            }
        }
    };
}
