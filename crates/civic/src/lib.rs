//! What is true in a commune's participation process and what may be done:
//! one module per room, each with the same files. Rooms know each other only
//! leftwards, in the order that the architecture gives; nothing here knows
//! HTTP or HTML.
//!
//! | file | holds |
//! |---|---|
//! | `mod.rs` | the room in prose, its types, what can happen |
//! | `rules.rs` | what may happen and when: pure functions |
//! | `commands.rs` | one function per intention: load, require, rule, save, commit |
//! | `queries.rs` | reading for pages, visibility inside |
//! | `store.rs` | every statement on this room's tables |
//! | `jobs.rs` | work after the commit |

pub mod activities;
pub mod agenda;
pub mod archive;
pub mod attendance;
pub mod cards;
pub mod commune;
pub mod consultation;
pub mod convergence;
pub mod document;
pub mod evaluation;
pub mod framing;
pub mod indicators;
pub mod media;
pub mod minutes;
pub mod notices;
pub mod offline;
pub mod openness;
pub mod people;
pub mod plan;
pub mod plenary;
pub mod privacy;
pub mod process;
pub mod programme;
pub mod synthesis;
pub mod told;
pub mod words;
pub mod workshop;
