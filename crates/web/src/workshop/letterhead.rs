//! What stands at the head of every paper of a workshop.

use civic::commune::gazetteer::Unit;
use press::Translator;

/// Kingdom, ministry, province, commune and project, one line each.
pub(crate) fn letterhead(l: &Translator, unit: &Unit, project: &str) -> Vec<String> {
    let name = |ar: &str, fr: &str| l.lang().pick(ar, fr).to_owned();
    let province = name(&unit.province_ar, &unit.province_fr);
    let mut lines = vec![
        l.t("day-kingdom").plain(),
        l.t("day-ministry").plain(),
        l.msg("day-province").s("province", province).plain(),
        l.msg("day-commune").s("commune", name(&unit.name_ar, &unit.name_fr)).plain(),
    ];
    if !project.is_empty() {
        lines.push(project.to_owned());
    }
    lines
}
