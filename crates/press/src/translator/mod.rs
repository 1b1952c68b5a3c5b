//! A language of the product, loaded once: its sentences and the way it writes
//! dates, numbers and lists.

mod dates;
mod msg;
mod numbers;

use std::{
    collections::BTreeSet,
    fmt::Display,
    sync::{LazyLock, Mutex, PoisonError},
};

use base::Lang;
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

pub use msg::Msg;
pub use numbers::Count;

/// Every sentence: `{lang}/{domain}.ftl`.
#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Locales;

type Bundle = FluentBundle<FluentResource>;

/// One language with its sentences and formats.
pub struct Translator {
    lang: Lang,
    /// Arguments stand between isolates, for pages.
    page: Bundle,
    /// Arguments stand bare, for subjects, SMS and files.
    bare: Bundle,
    faults: Vec<String>,
}

static TONGUES: LazyLock<[Translator; 3]> = LazyLock::new(|| Lang::ALL.map(Translator::load));
static MISSING: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tongue({})", self.lang)
    }
}

/// The keys asked for since the start that no language has; tests expect none.
#[must_use]
pub fn missing() -> Vec<String> {
    MISSING.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
}

/// The keys of the master language that have no Tamazight sentence, so that the
/// French one shows in their place.
#[must_use]
pub fn zgh_gaps() -> Vec<String> {
    let zgh = Translator::of(Lang::Zgh);
    keys(Lang::Ar).into_iter().filter(|key| !zgh.has(key)).collect()
}

/// Every message key of a language, sorted.
#[must_use]
pub fn keys(lang: Lang) -> Vec<String> {
    use fluent_syntax::ast::Entry;
    let mut keys: Vec<String> = sources(lang)
        .iter()
        .flat_map(|source| {
            resource(source, &mut Vec::new())
                .entries()
                .filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                })
                .collect::<Vec<_>>()
        })
        .collect();
    keys.sort();
    keys
}

fn sources(lang: Lang) -> Vec<String> {
    let folder = format!("{}/", lang.code());
    Locales::iter()
        .filter(|path| path.starts_with(&folder) && path.ends_with(".ftl"))
        .filter_map(|path| Locales::get(&path))
        .map(|file| String::from_utf8_lossy(&file.data).into_owned())
        .collect()
}

fn resource(source: &str, faults: &mut Vec<String>) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(ToString::to_string));
        resource
    })
}

impl Translator {
    /// The language's tongue; the first call reads all sentences.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ar => &TONGUES[0],
            Lang::Fr => &TONGUES[1],
            Lang::Zgh => &TONGUES[2],
        }
    }

    fn load(lang: Lang) -> Self {
        let mut faults = Vec::new();
        let page = bundle(lang, true, &mut faults);
        let bare = bundle(lang, false, &mut Vec::new());
        Self { lang, page, bare, faults }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Mistakes found while reading the language's files; a test expects none.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// A sentence without arguments.
    #[must_use]
    pub fn t(&self, key: &str) -> Msg {
        Msg::new(self.lang, key)
    }

    /// A sentence whose arguments follow: `l.msg("stage-closes").s("date", l.date(day))`.
    #[must_use]
    pub fn msg(&self, key: &str) -> Msg {
        Msg::new(self.lang, key)
    }

    /// The name of a word of a closed vocabulary: `l.word("stage", stage)` says `stage-public`.
    #[must_use]
    pub fn word(&self, prefix: &str, word: impl Display) -> Msg {
        Msg::new(self.lang, &format!("{prefix}-{word}"))
    }

    /// The sentence that explains a fault of a form.
    #[must_use]
    pub fn fault(&self, fault: &base::Fault) -> Msg {
        fault.args.iter().fold(self.msg(fault.key), |msg, (name, value)| msg.s(name, value))
    }

    /// Whether this language itself has the sentence.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.page.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// Of what a link or a button speaks whose words repeat on the page: unseen,
    /// after the words, for whoever hears it away from its row.
    #[must_use]
    pub fn about(&self, what: impl Display) -> crate::Html {
        crate::html::unseen(format_args!("{} ", self.t("text-colon")), what)
    }

    /// Isolates a code, a phone number or a name in another script.
    #[must_use]
    pub fn bdi(&self, text: impl Display) -> crate::Html {
        crate::html::bdi(text)
    }
}

fn bundle(lang: Lang, isolate: bool, faults: &mut Vec<String>) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![plural_locale(lang)]);
    bundle.set_use_isolating(isolate);
    bundle.set_formatter(Some(match lang {
        Lang::Ar => |value, _| number(Lang::Ar, value),
        Lang::Fr => |value, _| number(Lang::Fr, value),
        Lang::Zgh => |value, _| number(Lang::Zgh, value),
    }));
    for source in sources(lang) {
        // Files and subjects keep plain spaces; pages break their lines.
        let source = if lang == Lang::Fr && isolate { unbroken(&source) } else { source };
        let resource = resource(&source, faults);
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(ToString::to_string));
        }
    }
    bundle
}

/// French sets a gap before `: ; ? !` and inside `« »`, where no line may end.
fn unbroken(source: &str) -> String {
    let marks = [":", ";", "?", "!", "»"];
    marks.iter().fold(source.replace("« ", "«\u{a0}"), |said, mark| {
        said.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"))
    })
}

/// The locale whose plural rules a language uses. Neither Fluent nor ICU knows
/// Tamazight: a numeral above one takes the plural noun (ⵢⴰⵏ ⵓⵙⵙ, ⵙⵉⵏ ⵡⵓⵙⵙⴰⵏ), so
/// its rule is "one for exactly 1, other for the rest", which is the rule of `en`.
fn plural_locale(lang: Lang) -> LanguageIdentifier {
    let tag = match lang {
        Lang::Ar => "ar",
        Lang::Fr => "fr",
        Lang::Zgh => "en",
    };
    tag.parse().unwrap_or_default()
}

/// Fluent leaves numbers inside sentences as the machine writes them; here they
/// are written as the language does.
fn number(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    Some(numbers::written(lang, *value, options.minimum_fraction_digits.unwrap_or(0)))
}
