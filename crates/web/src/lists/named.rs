//! Lists of what is kept by name: pasted, or as a file; shown as they were
//! understood and compared with what is there, then taken whole.

use base::{Actor, Error, Faults, Result};
use civic::commune::rules::{
    again::{self, Chosen, Differs, Named},
    deeds::Taken,
};
use db::Reader;
use list::{Found, Kind, Reading};
use press::{Html, Msg, Translator};

use super::{
    ListPage, Sent, Shown,
    again::{Again, Known, NAMES},
};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Upload},
};

/// What is kept by name, as its lists come and go.
pub(crate) trait Listed: Named {
    /// What such a list lists.
    const KIND: Kind;
    /// The columns of which something is kept.
    const KEPT: &'static [&'static str];
    /// The title of its page.
    const TITLE: &'static str;
    /// The form of the list on the page where these are kept, by its mark.
    const FORM: &'static str;
    /// Whether its form asks where the list comes from.
    const ASKS_REASON: bool = false;

    /// Where these are kept, and the place on that page.
    fn home(context: &RequestContext) -> (String, &'static str);
    /// Where its form goes.
    fn action(context: &RequestContext) -> String;
    /// What a list says; otherwise every fault.
    fn read(reading: &Reading) -> std::result::Result<Vec<Self>, Faults>;
    /// What is there.
    async fn there(tx: &mut Reader, actor: &Actor) -> Result<Vec<Self>>;
    /// Takes a list.
    async fn take(
        context: &RequestContext,
        sent: &FormData,
        list: Vec<Self>,
        chosen: Vec<Option<Chosen<Self>>>,
    ) -> Result<Taken>;
    /// What tells it from others of its name.
    fn facts(&self, l: &Translator) -> Vec<String>;
    /// What is said of a row besides.
    fn beside(&self, l: &Translator, row: &Found) -> Vec<Msg>;
    /// The page where these are kept, with a form that was refused.
    async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer;
}

/// Takes a list, or shows it.
pub(crate) async fn receive<T: Listed>(context: &RequestContext, upload: &Upload) -> Answer {
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
            let form = sent.clone().with("do", T::FORM);
            T::again(context, form, Error::Invalid(faults)).await
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
    match T::take(context, sent, list, chosen).await {
        Ok(Taken { added, changed, there }) => {
            let (home, part) = T::home(context);
            let told = format!("?added={added}&changed={changed}&there={there}{part}");
            Ok(answer::go(&format!("{home}{told}")))
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
    let (mut beside, mut chosen) = again.beside(sent);
    for ((beside, row), it) in beside.iter_mut().zip(rows).zip(list) {
        beside.words.extend(it.beside(l, row));
    }
    chosen
        .extend(T::ASKS_REASON.then(|| ("reason_ar".to_owned(), sent.get("reason_ar").to_owned())));
    let (home, part) = T::home(context);
    let place = Shown {
        title: T::TITLE,
        head: Html::default(),
        action: T::action(context),
        back: format!("{home}{part}"),
        key: context.site.db().id::<()>(context.site.db().now()).uuid(),
        kept: T::KEPT,
        categories: Vec::new(),
        category: sent.get("category").to_owned(),
        beside,
        chosen,
        asks_reason: T::ASKS_REASON,
    };
    found.page(context, place, faults)
}

const fn key(what: Differs) -> &'static str {
    match what {
        Differs::Name => "list-who-differs-name",
        Differs::Kind => "list-name-differs-kind",
        Differs::Contact => "list-who-differs-contact",
        Differs::Founded => "list-name-differs-founded",
        Differs::Field(key) => key,
    }
}

/// What was done with a list.
pub(crate) fn told(l: &Translator, asked: &Asked) -> Vec<Msg> {
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
