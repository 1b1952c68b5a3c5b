//! The commune: the list of all communes with their census, and each one's own settings.

pub mod gazetteer;
