//! A text as files for other programs: Markdown, JSON, Akoma Ntoso, and a Word
//! document to edit.

use base::{
    Error, Lang,
    sheet::{Block, Sheet},
};
use civic::{
    document::{Level, Text, queries, write::Outgoing},
    process::ProcessKind,
};
use press::Translator;

use super::{VERSION, print};
use crate::{
    answer::{self, Answer},
    context::RequestContext,
    routes::{Guard, Routes},
};

/// Declares the files of a kind of text; the addresses are those of DOCX,
/// Markdown, JSON and Akoma Ntoso.
pub(crate) fn declare(routes: Routes, kind: ProcessKind, addresses: [&'static str; 4]) -> Routes {
    let [docx, markdown, json, xml] = addresses;
    let public = Guard::Public(VERSION);
    routes
        .get_heavy(public, docx, move |context: RequestContext| editable(context, kind))
        .get(public, markdown, move |context: RequestContext| file(context, kind, Form::Markdown))
        .get(public, json, move |context: RequestContext| file(context, kind, Form::Json))
        .get(public, xml, move |context: RequestContext| file(context, kind, Form::AkomaNtoso))
}

#[derive(Clone, Copy)]
enum Form {
    Markdown,
    Json,
    AkomaNtoso,
}

async fn file(context: RequestContext, kind: ProcessKind, form: Form) -> Answer {
    let mut tx = context.read().await?;
    let text = queries::shown(&mut tx, kind).await?.ok_or(Error::NotFound)?.text;
    drop(tx);
    let (bytes, media_type, ending) = written(&context, &text, form)?;
    answer::file(bytes, media_type, &format!("{}.{ending}", kind.segment()))
}

fn written(
    context: &RequestContext,
    text: &Text,
    form: Form,
) -> base::Result<(Vec<u8>, &'static str, &'static str)> {
    // A text exists in Arabic and French; who reads Tamazight gets the French one.
    let lang = if context.lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
    let l = Translator::of(lang);
    let unit = context.unit()?;
    let town = lang.pick(&unit.name_ar, &unit.name_fr);
    let outgoing = Outgoing {
        text,
        lang,
        label: &|level: Level| l.word("level", level).plain(),
        address: &context.lasting(&format!("/versions/{}", text.version.id)),
        publisher: &(l.before("commune-of", town) + town),
    };
    Ok(match form {
        Form::Markdown => (outgoing.markdown().into(), "text/markdown; charset=utf-8", "md"),
        Form::Json => {
            let json = serde_json::to_vec_pretty(&outgoing.json()).map_err(Error::bug)?;
            (json, "application/json", "json")
        }
        Form::AkomaNtoso => (outgoing.akoma_ntoso()?.into(), "application/akn+xml", "xml"),
    })
}

/// The text alone as a Word document: what stands around it on paper would
/// come back as words of the text.
async fn editable(context: RequestContext, kind: ProcessKind) -> Answer {
    let (text, measures) = print::material(&context, kind).await?;
    let sheet = print::sheet(&context, &text, &measures);
    let blocks = sheet.blocks.into_iter().filter(|it| !matches!(it, Block::Qr { .. })).collect();
    let sheet = Sheet { blocks, letterhead: Vec::new(), subtitle: None, ..sheet };
    let bytes = word::write(&sheet).map_err(Error::bug)?;
    answer::file(bytes, word::MEDIA_TYPE, &format!("{}.docx", kind.segment()))
}
