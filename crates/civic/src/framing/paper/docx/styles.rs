//! What a document's styles say that its text does not: what is hidden or
//! struck, and what is a heading.

use std::collections::{HashMap, HashSet};

use quick_xml::{Reader, events::Event};

use super::package::{attribute, broken};
use crate::framing::paper::intake::Refusal;

/// The styles by which words are hidden or struck, by their identities.
#[derive(Debug, Clone, Default)]
pub struct Styles {
    hiding: HashSet<String>,
}

impl Styles {
    /// Reads the part that holds the styles.
    pub fn read(xml: &str) -> Result<Self, Refusal> {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        let (mut styles, mut based) = (Self::default(), HashMap::new());
        let mut open = String::new();
        loop {
            let tag = match reader.read_event() {
                Ok(Event::Start(tag) | Event::Empty(tag)) => tag,
                Ok(Event::Eof) => break,
                Ok(_) => continue,
                Err(_) => return Err(broken()),
            };
            match tag.local_name().as_ref() {
                "style" => open = attribute(&tag, "styleId"),
                "basedOn" => drop(based.insert(open.clone(), attribute(&tag, "val"))),
                "vanish" | "strike" | "dstrike" if is_on(&attribute(&tag, "val")) => {
                    styles.hiding.insert(open.clone());
                }
                _ => {}
            }
        }
        // A style hides what the one that it is based on hides.
        for _ in 0..16 {
            let more = based.iter().filter(|(_, base)| styles.hiding.contains(*base));
            let more: Vec<String> = more.map(|(style, _)| style.clone()).collect();
            styles.hiding.extend(more);
        }
        Ok(styles)
    }

    /// Whether words of this style are not shown.
    pub fn hides(&self, style: &str) -> bool {
        self.hiding.contains(style)
    }
}

/// Whether a property that is on or off is on.
pub fn is_on(value: &str) -> bool {
    !matches!(value, "0" | "false" | "off" | "none")
}
