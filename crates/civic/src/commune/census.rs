//! A commune's census figures, as indicators need them.

/// RGPH 2024 figures of one commune and one sex (`all`, `female`, `male`).
/// Age shares are tenths of a percent of the municipal population.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Census {
    /// `all`, `female` or `male`.
    pub sex: String,
    /// Legal population: the one of thresholds.
    pub population_legal: Option<i64>,
    /// Municipal population: the one of shares.
    pub population_municipal: Option<i64>,
    /// Share aged 0 to 4.
    pub age_0_4: Option<i64>,
    /// Share aged 5 to 9.
    pub age_5_9: Option<i64>,
    /// Share aged 10 to 14.
    pub age_10_14: Option<i64>,
    /// Share aged 15 to 19.
    pub age_15_19: Option<i64>,
    /// Share aged 20 to 24.
    pub age_20_24: Option<i64>,
    /// Share aged 25 to 29.
    pub age_25_29: Option<i64>,
    /// Share aged 30 to 34.
    pub age_30_34: Option<i64>,
    /// Share aged 35 to 39.
    pub age_35_39: Option<i64>,
    /// Share aged 40 to 44.
    pub age_40_44: Option<i64>,
    /// Share aged 45 to 49.
    pub age_45_49: Option<i64>,
    /// Share aged 50 to 54.
    pub age_50_54: Option<i64>,
    /// Share aged 55 to 59.
    pub age_55_59: Option<i64>,
    /// Share aged 60 to 64.
    pub age_60_64: Option<i64>,
    /// Share aged 65 to 69.
    pub age_65_69: Option<i64>,
    /// Share aged 70 to 74.
    pub age_70_74: Option<i64>,
    /// Share aged 75 and more.
    pub age_75_plus: Option<i64>,
}

impl Census {
    /// Inhabitants of 15 years and more; nothing where a share is not known.
    #[must_use]
    pub fn adults(&self) -> Option<f64> {
        let shares = [
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
        ];
        let tenths: i64 = shares.into_iter().sum::<Option<i64>>()?;
        Some(base::figures::real(self.population_municipal? * tenths) / 1000.0)
    }
}
