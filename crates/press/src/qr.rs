//! A QR code as one path of SVG.

use std::fmt::Write;

use qrcode::{Color, QrCode};

use crate::{Html, html::escaped};

/// The code of a text, dark on white in both schemes so that phones can read
/// it; `label` is read in its place. Empty when the text is too long for one.
#[must_use]
pub fn qr(text: &str, label: &str) -> Html {
    let Ok(code) = QrCode::new(text) else { return Html::default() };
    let width = code.width();
    let mut path = String::new();
    for (place, _) in code.to_colors().iter().enumerate().filter(|(_, c)| **c == Color::Dark) {
        // Writing to a string cannot fail.
        let _ = write!(path, "M{} {}h1v1h-1z", place % width + 4, place / width + 4);
    }
    let side = width + 8;
    Html::trusted(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>",
        escaped(label)
    ))
}
