//! A version as Akoma Ntoso 3.0 (OASIS LegalDocML): an act with its chapters
//! and articles; a plan's axes, objectives and measures are containers that
//! bear their names. Each provision keeps its identity as `wId`.

use std::io;

use base::{Error, Lang, Result};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::Outgoing;
use crate::document::{Level, Wording};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
/// The agent that made the file.
const MITHAQ: &str = "#mithaq";
const PUBLISHER: &str = "#publisher";

type Xml = Writer<Vec<u8>>;
type Done = io::Result<()>;

impl Outgoing<'_> {
    /// The version as Akoma Ntoso.
    pub fn akoma_ntoso(&self) -> Result<String> {
        let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
        self.document(&mut xml).map_err(Error::bug)?;
        String::from_utf8(xml.into_inner()).map_err(Error::bug)
    }

    fn document(&self, xml: &mut Xml) -> Done {
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        put(xml, "akomaNtoso", &[("xmlns", NAMESPACE)], |xml| {
            let named =
                [("name", self.text.document.kind.segment()), ("contains", "singleVersion")];
            put(xml, "act", &named, |xml| {
                self.meta(xml)?;
                self.preface(xml)?;
                self.body(xml)
            })
        })
    }

    fn meta(&self, xml: &mut Xml) -> Done {
        put(xml, "meta", &[], |xml| {
            put(xml, "identification", &[("source", MITHAQ)], |xml| {
                self.frbr(xml, "FRBRWork", None, true)?;
                self.frbr(xml, "FRBRExpression", Some(""), false)?;
                self.frbr(xml, "FRBRManifestation", Some(".xml"), false)
            })?;
            put(xml, "references", &[("source", MITHAQ)], |xml| {
                let organisation = |id: &str, name: &str, xml: &mut Xml| {
                    let href = format!("/ontology/organization/{id}");
                    empty(xml, "TLCOrganization", &[("eId", id), ("href", &href), ("showAs", name)])
                };
                organisation("publisher", self.publisher, xml)?;
                organisation("mithaq", "Mithaq", xml)
            })
        })
    }

    /// Who wrote what, when: of the work, of this version in this language, of this file.
    fn frbr(&self, xml: &mut Xml, name: &str, suffix: Option<&str>, work: bool) -> Done {
        let kind = self.text.document.kind.segment();
        let uri = format!("/akn/ma/act/{kind}/{}", self.text.document.id);
        let uri = match suffix {
            Some(suffix) => {
                format!("{uri}/{}@{}{suffix}", language(self.lang), self.text.version.number)
            }
            None => uri,
        };
        let this = if suffix == Some(".xml") { uri.clone() } else { format!("{uri}/!main") };
        let day = self.day().unwrap_or_else(|| "0001-01-01".to_owned());
        put(xml, name, &[], |xml| {
            empty(xml, "FRBRthis", &[("value", &this)])?;
            empty(xml, "FRBRuri", &[("value", &uri)])?;
            if work {
                empty(xml, "FRBRalias", &[("value", self.address), ("name", "address")])?;
            }
            empty(xml, "FRBRdate", &[("date", &day), ("name", "publication")])?;
            let author = if suffix == Some(".xml") { MITHAQ } else { PUBLISHER };
            empty(xml, "FRBRauthor", &[("href", author)])?;
            match suffix {
                None => empty(xml, "FRBRcountry", &[("value", "ma")]),
                Some("") => empty(xml, "FRBRlanguage", &[("language", language(self.lang))]),
                Some(_) => Ok(()),
            }
        })
    }

    fn preface(&self, xml: &mut Xml) -> Done {
        let document = &self.text.document;
        put(xml, "preface", &[], |xml| {
            put(xml, "longTitle", &[], |xml| {
                put(xml, "p", &[], |xml| words(xml, "docTitle", document.title.get(self.lang)))
            })
        })?;
        let introduction: Vec<String> =
            super::paragraphs(document.introduction.get(self.lang)).collect();
        if introduction.is_empty() {
            return Ok(());
        }
        put(xml, "preamble", &[], |xml| introduction.iter().try_for_each(|it| words(xml, "p", it)))
    }

    fn body(&self, xml: &mut Xml) -> Done {
        let all: Vec<&Wording> = self.provisions().collect();
        put(xml, "body", &[], |xml| self.branches(xml, &all, ""))
    }

    /// Provisions one after the other, each with those that belong to it inside.
    fn branches(&self, xml: &mut Xml, all: &[&Wording], under: &str) -> Done {
        let mut rest = all;
        while let Some((first, after)) = rest.split_first() {
            let depth = first.level.depth();
            let inside = after.iter().take_while(|it| it.level.depth() > depth).count();
            self.provision(xml, first, &after[..inside], under)?;
            rest = &after[inside..];
        }
        Ok(())
    }

    fn provision(&self, xml: &mut Xml, it: &Wording, inside: &[&Wording], under: &str) -> Done {
        let (element, name, short) = element(it.level);
        let number = it.number.replace('.', "-");
        let id = match under {
            "" => format!("{short}_{number}"),
            under => format!("{under}__{short}_{number}"),
        };
        let identity = it.provision_id.to_string();
        let attributes = [("eId", id.as_str()), ("wId", identity.as_str())];
        let attributes: Vec<_> =
            attributes.into_iter().chain(name.map(|name| ("name", name))).collect();
        put(xml, element, &attributes, |xml| {
            words(xml, "num", &self.number(it))?;
            let heading = it.heading.get(self.lang);
            if !heading.is_empty() {
                words(xml, "heading", heading)?;
            }
            let body: Vec<String> = super::paragraphs(it.body.get(self.lang)).collect();
            if inside.is_empty() {
                return put(xml, "content", &[], |xml| paragraphs(xml, &body));
            }
            if !body.is_empty() {
                put(xml, "intro", &[], |xml| paragraphs(xml, &body))?;
            }
            self.branches(xml, inside, &id)
        })
    }
}

/// Paragraphs; an empty one where there is none, which the schema asks for.
fn paragraphs(xml: &mut Xml, body: &[String]) -> Done {
    match body.is_empty() {
        true => empty(xml, "p", &[]),
        false => body.iter().try_for_each(|it| words(xml, "p", it)),
    }
}

/// The element of a level, its name where it is a container, its part of an identity.
const fn element(level: Level) -> (&'static str, Option<&'static str>, &'static str) {
    match level {
        Level::Chapter => ("chapter", None, "chp"),
        Level::Article => ("article", None, "art"),
        Level::Axis => ("hcontainer", Some("axis"), "axis"),
        Level::Objective => ("hcontainer", Some("objective"), "objective"),
        Level::Measure => ("hcontainer", Some("measure"), "measure"),
    }
}

/// The code of a language (ISO 639-2).
const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ara",
        Lang::Fr => "fra",
        Lang::Zgh => "zgh",
    }
}

fn put(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Xml) -> Done,
) -> Done {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_inner_content(inside).map(drop)
}

fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Done {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty().map(drop)
}

fn words(xml: &mut Xml, name: &str, text: &str) -> Done {
    xml.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}
