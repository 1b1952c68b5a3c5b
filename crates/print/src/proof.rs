//! Makes a sheet ready for the template: tidied, with its codes drawn.

use std::collections::BTreeMap;

use base::sheet::{Block, Sheet};
use qrcode::{QrCode, render::svg};
use serde::Serialize;

/// What the template reads.
#[derive(Serialize)]
struct Proof<'a> {
    sheet: &'a Sheet,
    /// The drawing of each QR code, by what it holds.
    codes: BTreeMap<&'a str, String>,
}

/// The sheet as the template reads it.
pub(crate) fn write(sheet: &Sheet) -> serde_json::Result<Vec<u8>> {
    let sheet = sheet.clone().tidy();
    let codes = sheet.blocks.iter().flat_map(payloads).filter_map(code).collect();
    serde_json::to_vec(&Proof { sheet: &sheet, codes })
}

fn payloads(block: &Block) -> Vec<&str> {
    match block {
        Block::Qr { payload, .. } => vec![payload],
        Block::Badges { badges } => badges.iter().map(|badge| badge.payload.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// A payload too long for any code is only written out.
fn code(payload: &str) -> Option<(&str, String)> {
    let code = QrCode::new(payload).ok()?;
    Some((payload, code.render::<svg::Color>().quiet_zone(false).build()))
}
