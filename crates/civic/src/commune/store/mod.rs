//! Every statement on the commune's tables.

mod register;

pub(super) use register::*;

use base::{CommuneId, Result};
use db::{Reader, WriteTx, args, sql};

use super::{Census, Commune, Setting, gazetteer::Unit, holidays::Holiday, seed::CensusLine};

pub(super) async fn any_commune(tx: &mut Reader) -> Result<bool> {
    let row: Option<(String,)> =
        tx.first(sql!("select code from commune limit 1"), args![]).await?;
    Ok(row.is_some())
}

pub(super) async fn insert_commune(
    tx: &mut WriteTx,
    id: CommuneId,
    unit: &Unit,
    folded: &str,
) -> Result<()> {
    let statement = sql!(
        "insert into commune (id, code, slug, name_ar, name_fr, kind, region_code, region_ar,
             region_fr, province_code, province_ar, province_fr, population_2024,
             households_2024, population_2014, petition_min_signatures, folded)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
    );
    let params = args![
        id,
        &unit.code,
        &unit.slug,
        &unit.name_ar,
        &unit.name_fr,
        unit.kind.word(),
        &unit.region_code,
        &unit.region_ar,
        &unit.region_fr,
        &unit.province_code,
        &unit.province_ar,
        &unit.province_fr,
        unit.population_2024,
        unit.households_2024,
        unit.population_2014,
        unit.petition_min_signatures,
        folded
    ];
    tx.run(statement, params).await.map(drop)
}

pub(super) async fn insert_census(
    tx: &mut WriteTx,
    commune: CommuneId,
    line: &CensusLine,
) -> Result<()> {
    let statement = sql!(
        "insert into census (commune_id, sex, population_legal, population_municipal,
             age_0_4, age_5_9, age_10_14, age_15_19, age_20_24, age_25_29, age_30_34,
             age_35_39, age_40_44, age_45_49, age_50_54, age_55_59, age_60_64, age_65_69,
             age_70_74, age_75_plus, disability, illiteracy_10_plus)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
             $18, $19, $20, $21, $22)"
    );
    let mut params = args![commune, &line.sex, line.population_legal, line.population_municipal];
    params.extend(line.shares().into_iter().map(db::Param::from));
    tx.run(statement, params).await.map(drop)
}

pub(super) async fn by_slug(tx: &mut Reader, slug: &str) -> Result<Commune> {
    tx.one(
        sql!(
            "select id, code, slug, name_ar, name_fr, province_ar, province_fr, region_ar,
                    region_fr, population_2024
             from commune where slug = $1"
        ),
        args![slug],
    )
    .await
}

pub(super) async fn by_id(tx: &mut Reader, id: CommuneId) -> Result<Commune> {
    tx.one(
        sql!(
            "select id, code, slug, name_ar, name_fr, province_ar, province_fr, region_ar,
                    region_fr, population_2024
             from commune where id = $1"
        ),
        args![id],
    )
    .await
}

/// Communes after a slug, by name part; an empty part is every commune.
pub(super) async fn page(tx: &mut Reader, part: &str, after: &str) -> Result<Vec<Commune>> {
    tx.all(
        sql!(
            "select id, code, slug, name_ar, name_fr, province_ar, province_fr, region_ar,
                    region_fr, population_2024
             from commune
             where slug > $2 and ($1 = '' or replace(folded, $1, '') <> folded)
             order by slug limit 51"
        ),
        args![part, after],
    )
    .await
}

/// The quarters that communes offer, each with its commune's slug.
pub(super) async fn every_quarter(tx: &mut Reader) -> Result<Vec<(String, String, String)>> {
    tx.all(
        sql!(
            "select c.slug, q.name_ar, q.name_fr from quarter q
             join commune c on c.id = q.commune_id
             where q.retired_at is null order by c.slug, q.name_ar"
        ),
        args![],
    )
    .await
}

pub(super) async fn census(tx: &mut Reader) -> Result<Vec<Census>> {
    tx.all(
        sql!(
            "select sex, population_legal, population_municipal, age_0_4, age_5_9, age_10_14,
                    age_15_19, age_20_24, age_25_29, age_30_34, age_35_39, age_40_44, age_45_49,
                    age_50_54, age_55_59, age_60_64, age_65_69, age_70_74, age_75_plus
             from census where commune_id = $1 order by sex"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn setting(tx: &mut Reader) -> Result<Option<Setting>> {
    tx.first(
        sql!(
            "select accent, contact, cndp_receipt, hosting, answer_days, text_change_days,
                    second_person, revision
             from setting where commune_id = $1"
        ),
        args![tx.scope()],
    )
    .await
}

/// The first settings; somebody else may have been faster.
pub(super) async fn insert_setting(tx: &mut WriteTx, setting: &Setting) -> Result<()> {
    tx.run_fresh(
        sql!(
            "insert into setting (commune_id, accent, contact, cndp_receipt, answer_days,
                                  text_change_days, second_person, hosting, revision)
             values ($1, $2, $3, $4, $5, $6, $7, $8, 1)
             on conflict (commune_id) do nothing"
        ),
        args![
            tx.scope(),
            &setting.accent,
            &setting.contact,
            &setting.cndp_receipt,
            setting.answer_days,
            setting.text_change_days,
            setting.second_person,
            &setting.hosting
        ],
    )
    .await
}

pub(super) async fn update_setting(tx: &mut WriteTx, setting: &Setting) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update setting set accent = $2, contact = $3, cndp_receipt = $4, answer_days = $5,
                    text_change_days = $6, second_person = $7, hosting = $8, revision = revision + 1
             where commune_id = $1 and revision = $9"
        ),
        args![
            tx.scope(),
            &setting.accent,
            &setting.contact,
            &setting.cndp_receipt,
            setting.answer_days,
            setting.text_change_days,
            setting.second_person,
            &setting.hosting,
            setting.revision
        ],
    )
    .await
}
/// The days of rest that the commune entered, in order.
pub(super) async fn holidays(tx: &mut Reader) -> Result<Vec<Holiday>> {
    tx.all(
        sql!("select day, name from holiday where commune_id = $1 order by day"),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn replace_holidays(tx: &mut WriteTx, days: &[Holiday]) -> Result<()> {
    tx.run(sql!("delete from holiday where commune_id = $1"), args![tx.scope()]).await?;
    for Holiday { day, name } in days {
        let statement = sql!("insert into holiday (commune_id, day, name) values ($1, $2, $3)");
        tx.run(statement, args![tx.scope(), *day, name]).await?;
    }
    Ok(())
}
