//! The model charter that ships with the product, read once from
//! `data/models/charter.toml`. It is Mithaq's own proposal and says so.

use std::sync::LazyLock;

use serde::Deserialize;

/// A model charter: chapters of articles, in Arabic and in French.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelCharter {
    /// The title in Arabic.
    pub title_ar: String,
    /// The title in French.
    pub title_fr: String,
    /// Who wrote the model and what it is not, in Arabic.
    pub source_ar: String,
    /// The same in French.
    pub source_fr: String,
    /// The chapters, numbered from 1.
    #[serde(rename = "chapter")]
    pub chapters: Vec<ModelChapter>,
}

/// A chapter of the model.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelChapter {
    /// Its number in the charter.
    pub number: u16,
    /// Its heading in Arabic.
    pub heading_ar: String,
    /// Its heading in French.
    pub heading_fr: String,
    /// Its articles, numbered through the whole charter.
    #[serde(rename = "article")]
    pub articles: Vec<ModelArticle>,
}

/// An article of the model.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelArticle {
    /// Its number, continuous through the charter.
    pub number: u16,
    /// Its heading in Arabic.
    pub heading_ar: String,
    /// Its heading in French.
    pub heading_fr: String,
    /// Its text in Arabic, the authentic one.
    pub body_ar: String,
    /// Its text in French.
    pub body_fr: String,
    /// The number of the commune's commitment, where the article is one.
    pub commitment: Option<u16>,
    /// The commitment's principal delay, in days.
    pub delay_days: Option<u16>,
}

/// The text is part of the binary, so reading it fails on every machine or on none.
static SHIPPED: LazyLock<ModelCharter> = LazyLock::new(|| {
    let text = include_str!("../../../../data/models/charter.toml");
    toml::from_str(text).unwrap_or_else(|fault| unreachable!("the model charter: {fault}"))
});

impl ModelCharter {
    /// The model that ships with this version of the product.
    #[must_use]
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// Every article in order, with its chapter.
    pub fn articles(&self) -> impl Iterator<Item = (&ModelChapter, &ModelArticle)> {
        self.chapters.iter().flat_map(|chapter| chapter.articles.iter().map(move |a| (chapter, a)))
    }

    /// The article of that number.
    #[must_use]
    pub fn article(&self, number: u16) -> Option<&ModelArticle> {
        self.articles().map(|(_, article)| article).find(|article| article.number == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(model: &ModelCharter) -> Vec<(&str, &str)> {
        let top = [(&model.title_ar, &model.title_fr), (&model.source_ar, &model.source_fr)];
        let chapters = model.chapters.iter().map(|c| (&c.heading_ar, &c.heading_fr));
        let articles = model.articles().flat_map(|(_, a)| {
            [(&a.heading_ar, &a.heading_fr), (&a.body_ar, &a.body_fr)].into_iter()
        });
        let all = top.into_iter().chain(chapters).chain(articles);
        all.map(|(ar, fr)| (ar.as_str(), fr.as_str())).collect()
    }

    #[test]
    fn the_model_has_fifteen_chapters_and_forty_articles_numbered_without_a_gap() {
        let model = ModelCharter::shipped();
        let chapters: Vec<u16> = model.chapters.iter().map(|chapter| chapter.number).collect();
        assert_eq!(chapters, (1..=15).collect::<Vec<_>>());
        let articles: Vec<u16> = model.articles().map(|(_, article)| article.number).collect();
        assert_eq!(articles, (1..=40).collect::<Vec<_>>());
        assert_eq!(model.article(25).and_then(|article| article.delay_days), Some(60));
    }

    #[test]
    fn every_text_of_the_model_stands_in_both_languages() {
        for (ar, fr) in texts(ModelCharter::shipped()) {
            assert!(ar.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c)), "not Arabic: {ar}");
            assert!(fr.chars().any(|c| c.is_ascii_alphabetic()), "not French: {fr}");
            assert!(!fr.chars().any(|c| ('\u{621}'..='\u{64a}').contains(&c)), "Arabic in: {fr}");
        }
    }

    #[test]
    fn the_model_says_months_and_digits_as_morocco_does() {
        let foreign = ["نوفمبر", "أغسطس", "سبتمبر", "ديسمبر", "يوليو ", "مايو"];
        for (ar, _) in texts(ModelCharter::shipped()) {
            assert!(!foreign.iter().any(|month| ar.contains(month)), "foreign month: {ar}");
            assert!(!ar.chars().any(|c| ('\u{660}'..='\u{669}').contains(&c)), "digits: {ar}");
            assert!(!ar.contains('\u{640}'), "tatweel: {ar}");
        }
    }

    #[test]
    fn the_commitments_of_the_commune_are_numbered_and_have_delays() {
        let articles = ModelCharter::shipped().articles();
        let commitments: Vec<_> = articles
            .filter(|(chapter, _)| chapter.number == 9)
            .map(|(_, article)| (article.commitment, article.delay_days.is_some()))
            .collect();
        let expected: Vec<_> = (1..=6).map(|number| (Some(number), true)).collect();
        assert_eq!(commitments, expected);
    }
}
