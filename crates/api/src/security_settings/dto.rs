//! A site's security settings as the API shows them.

use chrono::{DateTime, Utc};
use galley_domain::sites::Site;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::users::Role;

/// What the site asks of sign-ins.
#[derive(Serialize, ToSchema)]
pub struct SecuritySettings {
    /// Who must have a second factor.
    pub second_factor_required: SecondFactorRequired,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 3)]
    pub version: u64,
}

/// Who must have a second factor.
#[derive(Serialize, ToSchema)]
pub struct SecondFactorRequired {
    /// People of these roles.
    pub roles: Vec<Role>,
    /// Days that they have to set one up.
    #[schema(maximum = 90, example = 14)]
    pub grace_days: u32,
    /// When more roles were last asked. The days count from then, or from when a person was made if that was later.
    #[schema(required = true)]
    pub since: Option<DateTime<Utc>>,
}

impl From<Site> for SecuritySettings {
    fn from(site: Site) -> Self {
        let required = site.security.second_factor;
        let roles = required.roles.into_iter().map(Role::from).collect();
        let second_factor_required =
            SecondFactorRequired { roles, grace_days: required.grace_days, since: required.since };
        Self { second_factor_required, version: site.version }
    }
}

/// What the site is to ask of sign-ins from now on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplaceSecuritySettings {
    /// Who must have a second factor.
    pub second_factor_required: RequireSecondFactor,
}

/// Who must have a second factor from now on.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequireSecondFactor {
    /// People of these roles; of none when it is empty.
    pub roles: Vec<Role>,
    /// Days that they have to set one up.
    #[schema(maximum = 90, example = 14)]
    pub grace_days: u32,
}
