//! The product: what is true of a commune's participation and what may be
//! done about it, one module per domain. Nothing here knows HTTP or HTML.

pub mod commune;
pub mod programme;
pub mod workshop;
