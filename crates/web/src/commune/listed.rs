//! Quarters and bodies that come as a list: pasted, or as a file; shown as it
//! was understood and compared with what the commune has, then taken whole.

use base::{Actor, CommuneId, Error, Faults, Result};
use civic::commune::{
    Body, Quarter,
    commands::{self, Taken},
    queries,
    rules::{
        again::{self, Chosen, Differs, Named},
        list as rules,
    },
};
use db::{Database, Reader};
use list::{Found, Kind, Reading};
use press::{Html, Msg, Translator};

use super::office;
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Upload},
    lists::{
        ListPage, Sent, Shown,
        again::{Again, Known, NAMES},
    },
};

/// What the commune keeps by name, as its lists come and go.
trait Listed: Named {
    /// What such a list lists.
    const KIND: Kind;
    /// The columns of which something is kept.
    const KEPT: &'static [&'static str];
    /// The title of its page.
    const TITLE: &'static str;
    /// The part of the commune's page where they stand, and the word of its address.
    const PART: &'static str;

    /// What a list says; otherwise every fault.
    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults>;
    /// What is there.
    async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Self>>;
    /// Takes a list.
    async fn take(
        store: (&Database, CommuneId),
        actor: &Actor,
        list: &[Self],
        chosen: &[Option<Chosen<Self>>],
    ) -> Result<Taken>;
    /// What tells it from others of its name.
    fn facts(&self, l: &Translator) -> Vec<String>;
    /// What is said of a row that says more than is kept.
    fn beside(l: &Translator, row: &Found) -> Option<Msg>;
}

impl Listed for Quarter {
    const KIND: Kind = Kind::Quarters;
    const KEPT: &'static [&'static str] = &rules::QUARTERS_KEPT;
    const TITLE: &'static str = "quarters-list";
    const PART: &'static str = "quarters";

    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults> {
        rules::quarters(reading)
    }
    async fn there(tx: &mut Reader, _: &Actor) -> Result<Vec<Self>> {
        queries::quarters(tx).await
    }
    async fn take(
        (db, commune): (&Database, CommuneId),
        actor: &Actor,
        list: &[Self],
        chosen: &[Option<Chosen<Self>>],
    ) -> Result<Taken> {
        commands::list_quarters(db, actor, commune, list, chosen).await
    }
    fn facts(&self, _: &Translator) -> Vec<String> {
        vec![self.name.fr.clone()]
    }
    fn beside(_: &Translator, _: &Found) -> Option<Msg> {
        None
    }
}

impl Listed for Body {
    const KIND: Kind = Kind::Associations;
    const KEPT: &'static [&'static str] = &rules::BODIES_KEPT;
    const TITLE: &'static str = "register-list";
    const PART: &'static str = "register";

    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults> {
        rules::bodies(reading)
    }
    async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Self>> {
        queries::register(tx, actor).await
    }
    async fn take(
        (db, commune): (&Database, CommuneId),
        actor: &Actor,
        list: &[Self],
        chosen: &[Option<Chosen<Self>>],
    ) -> Result<Taken> {
        commands::list_bodies(db, actor, commune, list, chosen).await
    }
    fn facts(&self, l: &Translator) -> Vec<String> {
        let founded = self.founded_on.map(|day| day.to_string()).unwrap_or_default();
        let kind = l.word("body-kind", self.kind).plain();
        vec![self.name.fr.clone(), kind, self.contact.clone(), founded]
    }
    fn beside(l: &Translator, row: &Found) -> Option<Msg> {
        match &rules::ways(row)[..] {
            [kept, _, ..] => Some(l.msg("register-one-way").s("kept", kept)),
            _ => None,
        }
    }
}

/// Takes a list of quarters, or shows it.
pub(super) async fn quarters(context: RequestContext, upload: Upload) -> Answer {
    receive::<Quarter>(&context, &upload).await
}

/// Takes a list into the register, or shows it.
pub(super) async fn bodies(context: RequestContext, upload: Upload) -> Answer {
    receive::<Body>(&context, &upload).await
}

async fn receive<T: Listed>(context: &RequestContext, upload: &Upload) -> Answer {
    let sent = &upload.sent;
    if ["look", "import"].contains(&sent.get("do")) {
        return confirm::<T>(context, sent).await;
    }
    let found = match upload.too_large || !upload.bytes.is_empty() {
        true => Sent::file(upload, T::KIND),
        false => Sent::pasted(sent.get("list"), T::KIND),
    };
    match found {
        Ok(found) => shown::<T>(context, sent, found, Faults::default()).await,
        Err(faults) => {
            let form = sent.clone().with("do", &format!("{}-list", T::PART));
            office::again(context, form, Error::Invalid(faults)).await
        }
    }
}

/// Takes a list as it was shown, or shows it with what was chosen on it.
async fn confirm<T: Listed>(context: &RequestContext, sent: &FormData) -> Answer {
    let found = Sent::carried(sent, T::KIND)?;
    let list = match T::read(&found.reading) {
        Ok(list) if sent.get("do") == "import" && found.is_as_shown(sent) => list,
        _ => return shown::<T>(context, sent, found, Faults::default()).await,
    };
    let chosen = (0..list.len()).map(|at| sent.get(&again::field(at)).parse::<Chosen<T>>().ok());
    let chosen: Vec<Option<Chosen<T>>> = chosen.collect();
    let store = (context.site.db(), context.commune()?);
    match T::take(store, &context.actor, &list, &chosen).await {
        Ok(Taken { added, changed, there }) => {
            let told = format!("?added={added}&changed={changed}&there={there}#{}", T::PART);
            Ok(answer::go(&context.here(&format!("/office/commune{told}"))))
        }
        Err(Error::Invalid(faults)) => shown::<T>(context, sent, found, faults).await,
        Err(error) => Err(error.into()),
    }
}

/// A list with what is said beside its rows, and the faults of what was chosen there.
async fn shown<T: Listed>(
    context: &RequestContext,
    sent: &FormData,
    found: Sent,
    chosen: Faults,
) -> Answer {
    let there = T::there(&mut context.read().await?, &context.actor).await?;
    let (list, faults) = match T::read(&found.reading) {
        Ok(list) => (list, chosen),
        Err(faults) => (Vec::new(), faults),
    };
    let sound = faults.is_empty();
    let page = page(context, sent, (found, faults), (&there, &list));
    if sound { answer::page(&page) } else { answer::refused(&page) }
}

fn page<T: Listed>(
    context: &RequestContext,
    sent: &FormData,
    (found, faults): (Sent, Faults),
    (there, list): (&[T], &[T]),
) -> ListPage {
    let (l, lang) = (context.l, context.lang);
    let standings = again::compare(there, list);
    let known = |id| {
        let it = there.iter().find(|it| it.id() == id)?;
        Some(Known { name: it.name().get(lang).to_owned(), facts: it.facts(l) })
    };
    let rows = &found.reading.rows;
    let again =
        Again { l, sentences: &NAMES, rows, standings: &standings, known: &known, differs: key };
    let (mut beside, chosen) = again.beside(sent);
    for (beside, row) in beside.iter_mut().zip(rows) {
        beside.words.extend(T::beside(l, row));
    }
    let back = context.here("/office/commune");
    let place = Shown {
        title: T::TITLE,
        head: Html::default(),
        action: format!("{back}/{}/list", T::PART),
        back: format!("{back}#{}", T::PART),
        key: context.site.db().id::<()>(context.site.db().now()).uuid(),
        kept: T::KEPT,
        categories: Vec::new(),
        category: String::new(),
        beside,
        chosen,
    };
    found.page(context, place, faults)
}

const fn key(what: Differs) -> &'static str {
    match what {
        Differs::Name => "list-who-differs-name",
        Differs::Kind => "list-name-differs-kind",
        Differs::Contact => "list-who-differs-contact",
        Differs::Founded => "list-name-differs-founded",
    }
}

/// What was done with a list.
pub(super) fn told(l: &Translator, asked: &Asked) -> Vec<Msg> {
    let count = |name: &str| asked.get(name).and_then(|count| count.parse::<usize>().ok());
    let (Some(added), Some(changed), Some(there)) =
        (count("added"), count("changed"), count("there"))
    else {
        return Vec::new();
    };
    if added + changed == 0 {
        return vec![l.t("list-name-nothing")];
    }
    let counted =
        [("list-name-added", added), ("list-name-changed", changed), ("list-name-stayed", there)];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    counted.map(|(key, count)| l.msg(key).n("count", count)).collect()
}
