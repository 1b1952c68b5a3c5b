//! The addresses of public pages: each route with rows that are there.

use base::CommuneId;
use db::{Database, Sql, args, sql};
use uuid::Uuid;

/// The rows that pages name, in their order.
fn rows() -> [(&'static str, Sql); 11] {
    [
        (
            "charter/voices",
            sql!(
                "select c.id from contribution c
                 join process p on p.commune_id = c.commune_id and p.id = c.process_id
                 where c.commune_id = $1 and p.kind = 'charter' order by c.id"
            ),
        ),
        (
            "plan/voices",
            sql!(
                "select c.id from contribution c
                 join process p on p.commune_id = c.commune_id and p.id = c.process_id
                 where c.commune_id = $1 and p.kind = 'action_plan' order by c.id"
            ),
        ),
        ("stages", sql!("select id from stage where commune_id = $1 order by id")),
        ("versions", sql!("select id from version where commune_id = $1 order by number, id")),
        (
            "charter/articles",
            sql!(
                "select id from provision where commune_id = $1 and level = 'article' order by id"
            ),
        ),
        (
            "plan/measures",
            sql!(
                "select id from provision where commune_id = $1 and level = 'measure' order by id"
            ),
        ),
        ("origins", sql!("select id from provision where commune_id = $1 order by id")),
        ("workshops", sql!("select id from workshop where commune_id = $1 order by id")),
        ("cards", sql!("select id from card where commune_id = $1 order by id")),
        ("themes", sql!("select id from theme where commune_id = $1 order by id")),
        ("sentences", sql!("select id from sentence where commune_id = $1 order by id")),
    ]
}

/// The public pages of a commune, as far as it has rows for them.
///
/// # Panics
/// When the rows cannot be read.
pub async fn addresses(db: &Database, commune: CommuneId) -> Vec<String> {
    let here = "/ar/beni-mellal";
    let mut all = vec!["/ar/".to_owned(), format!("{here}/")];
    for page in [
        "charter",
        "plan",
        "journal",
        "journal/verify",
        "rules",
        "rules/hidden",
        "openness",
        "convergence",
    ] {
        all.push(format!("{here}/{page}"));
    }
    for file in ["pdf", "docx", "md", "json", "xml"] {
        all.extend(["charter", "plan"].map(|text| format!("{here}/{text}.{file}")));
    }
    for page in ["privacy", "accessibility", "legal", "cookies"] {
        all.extend([format!("{here}/{page}"), format!("/ar/about/{page}")]);
    }
    for page in
        ["indicators", "convergence.csv", "indicators.json", "indicators.csv", "indicators/4"]
    {
        all.push(format!("{here}/{page}"));
    }
    for text in ["charter", "plan"] {
        all.push(format!("{here}/{text}/editions/1"));
        all.push(format!("{here}/{text}/voices"));
    }
    for number in [13, 16, 18] {
        all.push(format!("{here}/indicators/{number}"));
    }
    let mut tx = db.read(commune).await.expect("a read");
    for (page, statement) in rows() {
        let ids: Vec<(Uuid,)> = tx.all(statement, args![commune]).await.expect("rows");
        // The first and the last, and one between: what is old, new, and neither.
        let places = [0, ids.len() / 2, ids.len().saturating_sub(1)];
        let chosen: std::collections::BTreeSet<Uuid> =
            places.iter().filter_map(|at| ids.get(*at)).map(|id| id.0).collect();
        all.extend(chosen.iter().map(|id| format!("{here}/{page}/{id}")));
    }
    let drawn = sql!(
        "select s.workshop_id, d.id from drawing d
         join session s on s.commune_id = d.commune_id and s.id = d.session_id
         where d.commune_id = $1 order by d.id"
    );
    let drawn: Vec<(Uuid, Uuid)> = tx.all(drawn, args![commune]).await.expect("rows");
    for (workshop, drawing) in drawn.first().into_iter().chain(drawn.last()) {
        all.push(format!("{here}/workshops/{workshop}/groups"));
        all.push(format!("{here}/workshops/{workshop}/groups/{drawing}/list.csv"));
    }
    let compared = sql!(
        "select a.id, b.id from version a
         join version b on b.commune_id = a.commune_id and b.document_id = a.document_id
         where a.commune_id = $1 and a.number = 1 and b.number > 1 order by a.id, b.number"
    );
    let compared: Vec<(Uuid, Uuid)> = tx.all(compared, args![commune]).await.expect("rows");
    let compared = compared.first().into_iter().chain(compared.last());
    all.extend(compared.map(|(one, other)| format!("{here}/versions/{one}/against/{other}")));
    all
}

/// Whether an address is one of a route.
#[must_use]
pub fn leads_to(route: &str, address: &str) -> bool {
    let (route, address): (Vec<&str>, Vec<&str>) =
        (route.split('/').collect(), address.split('/').collect());
    route.len() == address.len()
        && route.iter().zip(&address).all(|(part, given)| part.starts_with('{') || part == given)
}
