//! A small history of one figure: columns drawn by the server. The figures
//! themselves stand beside it as text.

use std::fmt::Write;

use crate::{Html, html::escaped};

/// One column.
#[derive(Debug, Clone)]
pub struct Point {
    /// What it is measured at: a date or a period.
    pub label: String,
    /// The value; `None` is drawn as unknown, never as zero.
    pub value: Option<f64>,
}

const STEP: usize = 28;
const HEIGHT: f64 = 72.0;

/// Columns from the earliest to the latest, with an optional target line.
/// `label` is read in place of the drawing.
#[must_use]
pub fn history(points: &[Point], target: Option<f64>, label: &str) -> Html {
    let most = points.iter().filter_map(|p| p.value).chain(target).fold(0.0_f64, f64::max);
    let scale = if most > 0.0 { HEIGHT / most } else { 0.0 };
    let width = points.len() * STEP;
    let mut marks = String::new();
    for (index, point) in points.iter().enumerate() {
        column(&mut marks, index * STEP + 4, point, scale);
    }
    if let Some(target) = target {
        let y = HEIGHT - target * scale + 4.0;
        // Writing to a string cannot fail.
        let _ = write!(marks, "<path class=\"target\" d=\"M0 {y:.1}H{width}\"/>");
    }
    Html::trusted(format!(
        "<svg class=\"history\" viewBox=\"0 0 {width} 80\" role=\"img\" aria-label=\"{}\">\
         <path class=\"floor\" d=\"M0 76.5H{width}\"/>{marks}</svg>",
        escaped(label)
    ))
}

fn column(marks: &mut String, x: usize, point: &Point, scale: f64) {
    let title = escaped(&point.label);
    // Writing to a string cannot fail.
    let _ = match point.value {
        Some(value) => {
            let height = (value * scale).max(1.0);
            let y = HEIGHT - height + 4.0;
            write!(
                marks,
                "<rect x=\"{x}\" y=\"{y:.1}\" width=\"20\" height=\"{height:.1}\">\
                 <title>{title}</title></rect>"
            )
        }
        None => write!(
            marks,
            "<rect class=\"unknown\" x=\"{x}\" y=\"64.5\" width=\"19\" height=\"11.5\">\
             <title>{title}</title></rect>"
        ),
    };
}
