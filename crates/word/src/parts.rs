//! What stands around the body: styles, settings, lists, the foot.

use base::sheet::{Run, Sheet};

use crate::{Page, runs, xml::Xml};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The prefixes of every part.
pub(crate) const NAMESPACES: [(&str, &str); 2] = [("xmlns:w", W), ("xmlns:r", R)];

pub(crate) const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

pub(crate) const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

pub(crate) const PARTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/></Relationships>"#;

/// The fonts asked for, with what may stand in for them.
pub(crate) const FONTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Sakkal Majalla"><w:altName w:val="Amiri"/></w:font><w:font w:name="Calibri"><w:altName w:val="Carlito"/></w:font></w:fonts>"#;

/// Title, language and maker.
pub(crate) fn properties(sheet: &Sheet) -> String {
    let mut xml = Xml::document();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.put("cp:coreProperties", &spaces, |xml| {
        xml.put("dc:title", &[], |xml| xml.text(&sheet.title));
        xml.put("dc:creator", &[], |xml| xml.text("Mithaq"));
        let lang = if sheet.lang == "ar" { "ar-MA" } else { "fr-MA" };
        xml.put("dc:language", &[], |xml| xml.text(lang));
    });
    xml.finish()
}

/// The end of the body: paper, margins, foot, direction.
pub(crate) fn section(xml: &mut Xml, page: &Page) {
    xml.put("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId3")]);
        let sides = if page.wide { ("16838", "11906") } else { ("11906", "16838") };
        let turned = if page.wide { "landscape" } else { "portrait" };
        xml.empty("w:pgSz", &[("w:w", sides.0), ("w:h", sides.1), ("w:orient", turned)]);
        let margins = [
            ("w:top", "1021"),
            ("w:right", "1247"),
            ("w:bottom", "1361"),
            ("w:left", "1247"),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins);
        if page.rtl {
            xml.empty("w:bidi", &[]);
            xml.empty("w:rtlGutter", &[]);
        }
    });
}

/// The properties of a table and its columns; `lines` says which are drawn.
pub(crate) fn table_properties(xml: &mut Xml, page: &Page, columns: &[usize], lines: &str) {
    xml.put("w:tblPr", &[], |xml| {
        if page.rtl {
            xml.empty("w:bidiVisual", &[]);
        }
        let whole: usize = columns.iter().sum();
        xml.empty("w:tblW", &[("w:w", &whole.to_string()), ("w:type", "dxa")]);
        borders(xml, lines);
        xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        xml.empty("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1")]);
    });
    xml.put("w:tblGrid", &[], |xml| {
        columns.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", &width.to_string())]));
    });
}

fn borders(xml: &mut Xml, lines: &str) {
    xml.put("w:tblBorders", &[], |xml| {
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            let across = matches!(side, "w:bottom" | "w:insideH");
            let drawn = lines == "Grid" || lines == "Facts" && across;
            let kind = if drawn { "single" } else { "nil" };
            let line = [("w:val", kind), ("w:sz", "4"), ("w:space", "0"), ("w:color", "B9B2A0")];
            xml.empty(side, &line);
        }
    });
}

/// The address or version at the foot, and the page's number.
pub(crate) fn footer(page: &Page, foot: &str) -> String {
    let mut xml = Xml::document();
    xml.put("w:ftr", &NAMESPACES, |xml| {
        xml.put("w:p", &[], |xml| {
            xml.put("w:pPr", &[], |xml| {
                xml.val("w:pStyle", "Footer");
                if page.rtl {
                    xml.empty("w:bidi", &[]);
                }
            });
            runs::runs(xml, page, &[Run::plain(format!("{foot} · "))]);
            for (before, field) in [("", "PAGE"), ("/", "NUMPAGES")] {
                runs::runs(xml, page, &[Run::ltr(before)]);
                number(xml, field);
            }
            runs::runs(xml, page, &[Run::ltr("")]);
        });
    });
    xml.finish()
}

/// A number that the word processor counts itself.
fn number(xml: &mut Xml, field: &str) {
    xml.put("w:fldSimple", &[("w:instr", field)], |xml| {
        xml.put("w:r", &[], |xml| xml.put("w:t", &[], |xml| xml.text("1")));
    });
}

/// Language of the whole, and the newest rules of setting.
pub(crate) fn settings(page: &Page) -> String {
    let mut xml = Xml::document();
    xml.put("w:settings", &NAMESPACES, |xml| {
        xml.put("w:compat", &[], |xml| {
            let setting = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &setting);
        });
        xml.empty("w:themeFontLang", &[("w:val", page.lang()), ("w:bidi", "ar-MA")]);
    });
    xml.finish()
}

/// One list for each of the body's, so that each begins its own numbers.
pub(crate) fn numbering(lists: Vec<bool>) -> String {
    let mut xml = Xml::document();
    xml.put("w:numbering", &NAMESPACES, |xml| {
        for (at, numbered) in lists.iter().enumerate() {
            xml.put("w:abstractNum", &[("w:abstractNumId", &at.to_string())], |xml| {
                xml.val("w:multiLevelType", "singleLevel");
                xml.put("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.val("w:start", "1");
                    xml.val("w:numFmt", if *numbered { "decimal" } else { "bullet" });
                    xml.val("w:lvlText", if *numbered { "%1." } else { "•" });
                    xml.val("w:lvlJc", "left");
                    xml.put("w:pPr", &[], |xml| {
                        xml.empty("w:ind", &[("w:left", "454"), ("w:hanging", "340")]);
                    });
                });
            });
        }
        for at in 0..lists.len() {
            xml.put("w:num", &[("w:numId", &(at + 1).to_string())], |xml| {
                xml.val("w:abstractNumId", &at.to_string());
            });
        }
    });
    xml.finish()
}

/// How one style differs from the ordinary paragraph.
struct Style {
    id: &'static str,
    name: &'static str,
    /// Half points of Latin letters; Arabic ones stand two larger.
    size: u8,
    bold: bool,
    colour: Option<&'static str>,
    centred: bool,
    /// Twentieths of a point before and after.
    space: (u16, u16),
    /// The level in the outline, for headings.
    level: Option<u8>,
}

const fn style(id: &'static str, name: &'static str, size: u8, space: (u16, u16)) -> Style {
    Style { id, name, size, bold: false, colour: None, centred: false, space, level: None }
}

const fn heading(
    id: &'static str,
    name: &'static str,
    size: u8,
    level: u8,
    colour: &'static str,
) -> Style {
    let space = (320 - 60 * level as u16, 120);
    Style { bold: true, colour: Some(colour), level: Some(level), ..style(id, name, size, space) }
}

const STYLES: [Style; 16] = [
    style("Normal", "Normal", 24, (0, 120)),
    Style { bold: true, centred: true, ..style("Title", "Title", 40, (200, 60)) },
    Style { centred: true, colour: Some("5B6472"), ..style("Subtitle", "Subtitle", 24, (0, 240)) },
    Style { centred: true, ..style("Letterhead", "Letterhead", 21, (0, 20)) },
    heading("Heading1", "heading 1", 30, 0, "0F6B52"),
    heading("Heading2", "heading 2", 25, 1, "1C2430"),
    heading("Heading3", "heading 3", 23, 2, "5B6472"),
    style("ListParagraph", "List Paragraph", 24, (0, 60)),
    Style { bold: true, ..style("Caption", "caption", 22, (160, 60)) },
    style("Cell", "Cell", 21, (20, 20)),
    style("After", "After", 12, (0, 60)),
    Style { centred: true, ..style("Centred", "Centred", 24, (60, 120)) },
    Style { bold: true, centred: true, ..style("Name", "Name", 44, (160, 160)) },
    style("Line", "Line", 24, (160, 0)),
    Style { colour: Some("5B6472"), ..style("Footer", "footer", 17, (0, 0)) },
    style("Header", "header", 17, (0, 0)),
];

/// Headings, title, cells: in the outline, and from the right where the page is.
pub(crate) fn styles(page: &Page) -> String {
    let mut xml = Xml::document();
    xml.put("w:styles", &NAMESPACES, |xml| {
        xml.put("w:docDefaults", &[], |xml| {
            xml.put("w:rPrDefault", &[], |xml| {
                xml.put("w:rPr", &[], |xml| {
                    let fonts = [
                        ("w:ascii", "Calibri"),
                        ("w:hAnsi", "Calibri"),
                        ("w:eastAsia", "Calibri"),
                        ("w:cs", "Sakkal Majalla"),
                    ];
                    xml.empty("w:rFonts", &fonts);
                    xml.empty("w:lang", &[("w:val", "fr-MA"), ("w:bidi", "ar-MA")]);
                });
            });
            xml.put("w:pPrDefault", &[], |xml| {
                xml.put("w:pPr", &[], |xml| {
                    xml.empty("w:spacing", &[("w:line", "288"), ("w:lineRule", "auto")]);
                });
            });
        });
        STYLES.iter().for_each(|style| write_style(xml, page, style));
    });
    xml.finish()
}

fn write_style(xml: &mut Xml, page: &Page, style: &Style) {
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", style.id)];
    if style.id == "Normal" {
        attributes.push(("w:default", "1"));
    }
    xml.put("w:style", &attributes, |xml| {
        xml.val("w:name", style.name);
        if style.id != "Normal" {
            xml.val("w:basedOn", "Normal");
        }
        xml.empty("w:qFormat", &[]);
        xml.put("w:pPr", &[], |xml| paragraph_properties(xml, page, style));
        xml.put("w:rPr", &[], |xml| {
            if style.bold {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if let Some(colour) = style.colour {
                xml.val("w:color", colour);
            }
            xml.val("w:sz", &style.size.to_string());
            xml.val("w:szCs", &(style.size + 2).to_string());
        });
    });
}

/// In the order that the schema asks for.
fn paragraph_properties(xml: &mut Xml, page: &Page, style: &Style) {
    if style.level.is_some() || style.id == "Caption" {
        xml.empty("w:keepNext", &[]);
    }
    if style.id == "Line" {
        xml.put("w:pBdr", &[], |xml| {
            let line =
                [("w:val", "dotted"), ("w:sz", "6"), ("w:space", "1"), ("w:color", "B9B2A0")];
            xml.empty("w:bottom", &line);
        });
    }
    if page.rtl {
        xml.empty("w:bidi", &[]);
    }
    let (before, after) = (style.space.0.to_string(), style.space.1.to_string());
    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)]);
    if style.centred {
        xml.val("w:jc", "center");
    }
    if let Some(level) = style.level {
        xml.val("w:outlineLvl", &level.to_string());
    }
}
