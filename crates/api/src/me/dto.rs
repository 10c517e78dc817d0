//! A person as they see themselves.

use galley_domain::{
    error::{ErrorCode, Failure, Issue},
    ids::UserId,
    sites,
};
use galley_services::{accounts, sessions::Entered};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{factors::SecondFactorState, users::Role};

/// Whoever is signed in, and what they may do.
#[derive(Serialize, ToSchema)]
pub struct Me {
    /// Their id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: UserId,
    /// What they are called.
    #[schema(example = "Ada Lovelace")]
    pub name: String,
    /// Their e-mail address.
    #[schema(format = Email, example = "ada@example.org")]
    pub email: String,
    /// What they are on the site.
    pub role: Role,
    /// Their second factor, and whether their role needs one.
    pub second_factor: SecondFactorState,
    /// The site.
    pub site: Site,
    /// What they may do, with everything of the site.
    #[schema(example = json!(["entry.create", "entry.read"]))]
    pub actions: Vec<&'static str>,
    /// What they may do with what is their own alone.
    #[schema(example = json!(["entry.edit"]))]
    pub own_actions: Vec<&'static str>,
}

/// The site that somebody works on.
#[derive(Serialize, ToSchema)]
pub struct Site {
    /// What it is called.
    #[schema(example = "The Harbour Gazette")]
    pub name: String,
    /// The language of its content (BCP 47).
    #[schema(example = "en")]
    pub locale: String,
}

impl From<accounts::Me> for Me {
    fn from(me: accounts::Me) -> Self {
        let keys = |actions: Vec<galley_domain::access::Action>| {
            actions.into_iter().map(|action| action.key()).collect()
        };
        Self {
            id: me.id,
            name: me.name,
            email: me.email,
            role: me.role.into(),
            second_factor: SecondFactorState::of(me.second_factor_since, me.enrolment),
            site: me.site.into(),
            actions: keys(me.actions),
            own_actions: keys(me.own_actions),
        }
    }
}

impl From<sites::Site> for Site {
    fn from(site: sites::Site) -> Self {
        Self { name: site.name, locale: site.locale.to_string() }
    }
}

/// What is to be changed of one's profile; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateMe {
    /// Another name.
    #[schema(min_length = 1, example = "Ada King")]
    pub name: Option<String>,
}

/// Entered of who one is: a password or a code of one's authenticator app, not both.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Confirm {
    /// The password.
    #[schema(format = Password, example = "a quiet harbour at dawn")]
    pub password: Option<String>,
    /// The six digits that the app shows now.
    #[schema(example = "492039")]
    pub code: Option<String>,
}

impl Confirm {
    /// The one proof.
    ///
    /// # Errors
    /// `body.invalid` when there is none or more than one.
    pub fn proof(self) -> Result<Entered, Failure> {
        match (self.password, self.code) {
            (Some(password), None) => Ok(Entered::Password(password)),
            (None, Some(code)) => Ok(Entered::Code(code)),
            (None, None) | (Some(_), Some(_)) => {
                let words = "either a password or a code";
                Err(Failure::invalid(
                    ErrorCode::BodyInvalid,
                    vec![Issue::at("", ErrorCode::ValueRequired, words)],
                ))
            }
        }
    }
}

/// A new password, with proof of the old one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The password until now.
    #[schema(format = Password, example = "a quiet harbour at dawn")]
    pub current: String,
    /// The password from now on.
    #[schema(format = Password, example = "a loud harbour at noon")]
    pub new: String,
}
