//! One's backup codes.

use actix_web::{post, web::Data};

use super::dto::BackupCodes;
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    state::ApiState,
};

/// Renew one's backup codes
///
/// Ten fresh codes, shown this once; those before them work no more. Each stands in for the second factor once.
#[utoipa::path(
    tag = "factors",
    security(("bearer" = [])),
    responses(
        (status = 200, description = "The codes", body = answer::Data<BackupCodes>),
        (status = 403, description = "`auth.confirm_required`"),
        (status = 409, description = "`factor.missing`: there is no factor that they could stand in for"),
    )
)]
#[post("/me/factors/backup-codes")]
pub async fn renew_backup_codes(SignedIn(caller): SignedIn, state: Data<ApiState>) -> Answer {
    let backup_codes = state.services.factors.renew_backup_codes(&caller).await?;
    answer::done(BackupCodes { backup_codes })
}
