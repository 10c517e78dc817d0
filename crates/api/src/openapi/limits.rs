//! Upper and lower bounds of text in the contract. Invariant: the numbers are the domain's own.

use galley_domain::{
    accounts::{Email, Password, User},
    api_keys::ApiKey,
    content_types::{ContentType, Key},
    entries::Version,
    media::Asset,
    redirects::Redirect,
    sites::Site,
};
use utoipa::openapi::{
    OpenApi, RefOr,
    schema::{Object, Schema},
};

/// Schema, property, fewest and most characters.
const LIMITS: [(&str, &str, usize, usize); 24] = [
    ("SetUp", "name", 1, User::NAME_MAX),
    ("SetUp", "email", 3, Email::MAX),
    ("SetUp", "password", Password::MIN, Password::MAX),
    ("SetUp", "site_name", 1, Site::NAME_MAX),
    ("CreateUser", "name", 1, User::NAME_MAX),
    ("CreateUser", "email", 3, Email::MAX),
    ("CreateUser", "password", Password::MIN, Password::MAX),
    ("UpdateUser", "name", 1, User::NAME_MAX),
    ("UpdateMe", "name", 1, User::NAME_MAX),
    ("ChangePassword", "new", Password::MIN, Password::MAX),
    ("ContentTypeInput", "key", 1, Key::MAX),
    ("ContentTypeInput", "name", 1, ContentType::NAME_MAX),
    ("ContentTypeInput", "plural", 1, ContentType::NAME_MAX),
    ("ContentTypeInput", "title_field", 1, Key::MAX),
    ("Field", "key", 1, Key::MAX),
    ("Field", "target", 1, Key::MAX),
    ("Field", "source", 1, Key::MAX),
    ("UpdateEntry", "label", 0, Version::LABEL_MAX),
    ("UpdateAsset", "alt", 0, Asset::ALT_MAX),
    ("UploadForm", "alt", 0, Asset::ALT_MAX),
    ("CreateKey", "name", 1, ApiKey::NAME_MAX),
    ("CreateServiceAccount", "name", 1, User::NAME_MAX),
    ("CreateRedirect", "from", 1, Redirect::MAX),
    ("CreateRedirect", "to", 1, Redirect::MAX),
];

/// Writes the bounds into the schemas.
pub fn apply(contract: &mut OpenApi) {
    for (schema, property, min, max) in LIMITS {
        if let Some(text) = property_of(contract, schema, property) {
            text.min_length = (min > 0).then_some(min);
            text.max_length = Some(max);
        }
    }
}

fn property_of<'a>(contract: &'a mut OpenApi, schema: &str, property: &str) -> Option<&'a mut Object> {
    let schemas = &mut contract.components.as_mut()?.schemas;
    let RefOr::T(Schema::Object(object)) = schemas.get_mut(schema)? else { return None };
    match object.properties.get_mut(property)? {
        RefOr::T(Schema::Object(text)) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_names_a_property_that_is_there() {
        let mut contract = crate::openapi();
        for (schema, property, _, max) in LIMITS {
            let text = property_of(&mut contract, schema, property);
            assert_eq!(text.and_then(|text| text.max_length), Some(max), "{schema}.{property}");
        }
    }
}
