//! What stands at the head of every paper of a workshop.

use civic::commune::gazetteer::Unit;
use press::Translator;

/// Kingdom, ministry, province or prefecture, commune and project, one line each.
pub(crate) fn letterhead(l: &Translator, unit: &Unit, project: &str) -> Vec<String> {
    let mut lines = ["day-kingdom", "day-ministry"].map(|key| l.t(key).plain()).to_vec();
    lines.extend([province_line(l, unit), commune_line(l, unit)]);
    if !project.is_empty() {
        lines.push(project.to_owned());
    }
    lines
}

/// The commune as papers name it.
pub(crate) fn commune_line(l: &Translator, unit: &Unit) -> String {
    l.msg("day-commune").s("name_ar", &unit.name_ar).s("name_fr", &unit.name_fr).plain()
}

fn province_line(l: &Translator, unit: &Unit) -> String {
    let key = if unit.in_prefecture() { "day-prefecture" } else { "day-province" };
    l.msg(key).s("name_ar", &unit.province_ar).s("name_fr", &unit.province_fr).plain()
}

#[cfg(test)]
mod tests {
    use base::Lang;
    use civic::commune::gazetteer::by_slug;

    use super::*;

    #[test]
    fn a_letterhead_says_province_or_prefecture_as_the_commune_is() {
        for (slug, ar, fr) in [
            ("beni-mellal", "إقليم بني ملال", "Province de Béni Mellal"),
            ("azilal", "إقليم أزيلال", "Province d’Azilal"),
            ("sale", "عمالة سلا", "Préfecture de Salé"),
            ("tanger", "عمالة طنجة-أصيلة", "Préfecture de Tanger-Assilah"),
        ] {
            let unit = by_slug(slug).expect("a commune");
            for (lang, above) in [(Lang::Ar, ar), (Lang::Fr, fr)] {
                let lines = letterhead(Translator::of(lang), unit, "");
                assert_eq!(lines.get(2).map(String::as_str), Some(above));
            }
        }
        let azilal = by_slug("azilal").expect("a commune");
        assert_eq!(commune_line(Translator::of(Lang::Fr), azilal), "Commune d’Azilal");
    }
}
