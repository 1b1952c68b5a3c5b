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

/// The code of a text in signs of half a line, for a terminal with dark ground;
/// empty when the text is too long for one.
#[must_use]
pub fn qr_for_terminal(text: &str) -> String {
    let Ok(code) = QrCode::new(text) else { return String::new() };
    let (width, colors) = (code.width(), code.to_colors());
    let light = |x: usize, y: usize| {
        // Two modules of light around the code let a phone find it.
        let (Some(x), Some(y)) = (x.checked_sub(2), y.checked_sub(2)) else { return true };
        x >= width || y >= width || colors[y * width + x] == Color::Light
    };
    let lines = (0..width + 4).step_by(2).map(|y| {
        let signs = (0..width + 4).map(|x| match (light(x, y), light(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        });
        signs.collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}
