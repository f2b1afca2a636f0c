//! Closed lists of words: each an enum that knows how its values are written.

/// A closed list of words that a field may hold.
pub trait Vocabulary: Sized + Copy + 'static {
    /// The values, in the order of the contract.
    const ALL: &'static [Self];

    /// Returns the word as it is written in a file.
    fn as_str(self) -> &'static str;

    /// Says in a sentence what the value means, for those who choose one.
    fn meaning(self) -> &'static str;

    /// Finds the value of a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.as_str() == word)
    }
}

/// Declares an enum whose values are words of a vocabulary. The line above a value is what editors are told of it.
macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident { $($(#[doc = $doc:literal])+ $value:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[doc = $doc])+ $value,)+ }

        impl $crate::model::Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$value,)+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$value => $word,)+ }
            }

            fn meaning(self) -> &'static str {
                match self { $(Self::$value => concat!($($doc),+).trim_ascii(),)+ }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::model::Vocabulary>::from_word(&word).ok_or_else(|| {
                    serde::de::Error::unknown_variant(&word, &[$($word),+])
                })
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                                        "oneOf": [$({ "const": $word, "description": concat!($($doc),*).trim() }),+]
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::model::Vocabulary::as_str(*self))
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// Strength, confidence, risk, impact, severity.
    Level {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }
}
