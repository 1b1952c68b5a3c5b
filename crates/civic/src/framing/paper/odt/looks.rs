//! What the styles of a text document say: what is hidden or struck, and what
//! is a heading.

use std::collections::{HashMap, HashSet};

use quick_xml::{Reader, events::Event};

use crate::framing::paper::{
    docx::package::{attribute, broken},
    intake::Refusal,
};

/// The styles that tell, by their names.
#[derive(Default)]
pub struct Looks {
    hiding: HashSet<String>,
    heading: HashSet<String>,
}

impl Looks {
    /// Reads the parts that hold styles.
    pub fn of(parts: &[&str]) -> Result<Self, Refusal> {
        let (mut looks, mut based) = (Self::default(), HashMap::new());
        for part in parts {
            looks.learn(part, &mut based)?;
        }
        // A style does what the one that it is based on does.
        for _ in 0..16 {
            let with = |known: &HashSet<String>| -> Vec<String> {
                let more =
                    based.iter().filter(|(_, base): &(&String, &String)| known.contains(*base));
                more.map(|(style, _)| style.clone()).collect()
            };
            let (hiding, heading) = (with(&looks.hiding), with(&looks.heading));
            looks.hiding.extend(hiding);
            looks.heading.extend(heading);
        }
        Ok(looks)
    }

    fn learn(&mut self, xml: &str, based: &mut HashMap<String, String>) -> Result<(), Refusal> {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_dangling_amp = true;
        let mut open = String::new();
        loop {
            let tag = match reader.read_event() {
                Ok(Event::Start(tag) | Event::Empty(tag)) => tag,
                Ok(Event::Eof) => return Ok(()),
                Ok(_) => continue,
                Err(_) => return Err(broken()),
            };
            match tag.local_name().as_ref() {
                "style" => {
                    open = attribute(&tag, "name");
                    let heads = ["Heading", "Title", "Subtitle"];
                    if heads.iter().any(|head| open.starts_with(head)) {
                        self.heading.insert(open.clone());
                    }
                    based.insert(open.clone(), attribute(&tag, "parent-style-name"));
                }
                "default-style" => open.clear(),
                "text-properties" if !open.is_empty() => {
                    let struck = attribute(&tag, "text-line-through-style");
                    let struck = !matches!(struck.as_str(), "" | "none");
                    if struck || attribute(&tag, "display") == "none" {
                        self.hiding.insert(open.clone());
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether words of this style are not shown.
    pub fn hides(&self, style: &str) -> bool {
        self.hiding.contains(style)
    }

    /// Whether a paragraph of this style is a heading.
    pub fn heads(&self, style: &str) -> bool {
        self.heading.contains(style)
    }
}
