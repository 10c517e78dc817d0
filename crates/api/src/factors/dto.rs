//! Second factors as the API shows them.

use chrono::{DateTime, Utc};
use galley_domain::{
    factors::{Enrolment, SeedSheet, TrustedDevice as Device},
    ids::TrustedDeviceId,
};
use galley_services::factors::Overview;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a person stands with the second factor that their role may need.
#[derive(Clone, Copy, Serialize, ToSchema)]
pub struct SecondFactorState {
    /// Since when they have one.
    #[schema(required = true)]
    pub since: Option<DateTime<Utc>>,
    /// Until when they must have set one up, when their role needs it and they have none.
    #[schema(required = true)]
    pub due_at: Option<DateTime<Utc>>,
    /// Whether that moment is past: they may do nothing but set one up.
    pub overdue: bool,
}

impl SecondFactorState {
    /// Of somebody who has had one since `since`.
    pub fn of(since: Option<DateTime<Utc>>, enrolment: Enrolment) -> Self {
        let due_at = match enrolment {
            Enrolment::Due(at) => Some(at),
            Enrolment::Settled | Enrolment::Overdue => None,
        };
        Self { since, due_at, overdue: enrolment == Enrolment::Overdue }
    }
}

/// One's second factors.
#[derive(Serialize, ToSchema)]
pub struct Factors {
    /// The authenticator app, if there is one that counts.
    #[schema(required = true)]
    pub totp: Option<TotpFactor>,
    /// The backup codes, if there are any.
    #[schema(required = true)]
    pub backup_codes: Option<BackupCodesLeft>,
    /// Until when one must be set up, when one's role needs it and there is none.
    #[schema(required = true)]
    pub due_at: Option<DateTime<Utc>>,
    /// Whether that moment is past.
    pub overdue: bool,
}

/// An authenticator app.
#[derive(Serialize, ToSchema)]
pub struct TotpFactor {
    /// Since when it counts.
    pub since: DateTime<Utc>,
}

/// What is left of the backup codes.
#[derive(Serialize, ToSchema)]
pub struct BackupCodesLeft {
    /// How many were not used yet.
    #[schema(example = 8)]
    pub left: usize,
    /// When they were made.
    pub made_at: DateTime<Utc>,
}

impl From<Overview> for Factors {
    fn from(overview: Overview) -> Self {
        let SecondFactorState { due_at, overdue, .. } = SecondFactorState::of(None, overview.enrolment);
        let codes = overview.factors.backup_codes;
        Self {
            totp: overview.factors.totp_since.map(|since| TotpFactor { since }),
            backup_codes: codes.map(|(left, made_at)| BackupCodesLeft { left, made_at }),
            due_at,
            overdue,
        }
    }
}

/// A seed for an authenticator app. It is shown this once and counts after its first code was entered.
#[derive(Serialize, ToSchema)]
pub struct TotpSetUp {
    /// The seed, to be typed into the app.
    #[schema(example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")]
    pub secret: String,
    /// The same as a URL that apps open.
    #[schema(
        example = "otpauth://totp/The%20Harbour%20Gazette:ada%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=The%20Harbour%20Gazette"
    )]
    pub url: String,
    /// The URL as a QR code, an SVG document.
    #[schema(example = "<svg xmlns=\"http://www.w3.org/2000/svg\">…</svg>")]
    pub qr_svg: String,
}

impl From<SeedSheet> for TotpSetUp {
    fn from(sheet: SeedSheet) -> Self {
        Self { secret: sheet.secret, url: sheet.url, qr_svg: sheet.qr_svg }
    }
}

/// A code of an authenticator app.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TotpCode {
    /// The six digits that the app shows now.
    #[schema(example = "492039")]
    pub code: String,
}

/// An authenticator app that counts from now on.
#[derive(Serialize, ToSchema)]
pub struct TotpActivated {
    /// Ten backup codes, shown this once; `null` when there were some already.
    #[schema(required = true, example = json!(["7Q2M-0XKD-94TB"]))]
    pub backup_codes: Option<Vec<String>>,
}

/// Fresh backup codes, shown this once.
#[derive(Serialize, ToSchema)]
pub struct BackupCodes {
    /// Ten codes, each good for one sign-in.
    #[schema(example = json!(["7Q2M-0XKD-94TB"]))]
    pub backup_codes: Vec<String>,
}

/// A browser that need not show the second factor.
#[derive(Serialize, ToSchema)]
pub struct TrustedDevice {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: TrustedDeviceId,
    /// What it calls itself.
    #[schema(example = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")]
    pub user_agent: String,
    /// Since when it is trusted.
    pub created_at: DateTime<Utc>,
    /// When it was last used to sign in.
    pub last_used_at: DateTime<Utc>,
    /// Until when it is trusted.
    pub expires_at: DateTime<Utc>,
}

impl From<Device> for TrustedDevice {
    fn from(device: Device) -> Self {
        let Device { id, user_agent, created_at, last_used_at, expires_at, .. } = device;
        Self { id, user_agent, created_at, last_used_at, expires_at }
    }
}
