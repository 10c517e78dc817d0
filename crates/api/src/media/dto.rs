//! Files of the library as the API shows and takes them.

use chrono::{DateTime, Utc};
use galley_domain::{
    ids::{AssetId, UserId},
    media::AssetView,
};
use serde::{Deserialize, Serialize};
use utoipa::{
    IntoParams, PartialSchema, ToSchema,
    openapi::{
        RefOr, Schema,
        schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type},
    },
};

/// A file of the library.
#[derive(Serialize, ToSchema)]
pub struct Asset {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: AssetId,
    /// What it is called.
    #[schema(example = "harbour.jpg")]
    pub name: String,
    /// What it shows, for those who cannot see it.
    #[schema(example = "The harbour at dawn")]
    pub alt: String,
    /// What it is.
    #[schema(example = "image/jpeg")]
    pub mime: &'static str,
    /// Its size in bytes.
    #[schema(example = 482113)]
    pub bytes: u64,
    /// Pixels across; `null` when an SVG does not say.
    #[schema(required = true, example = 1600)]
    pub width: Option<u32>,
    /// Pixels down.
    #[schema(required = true, example = 900)]
    pub height: Option<u32>,
    /// Where it is, from the root of the server.
    #[schema(example = "/media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42/harbour.jpg")]
    pub url: String,
    /// Where its small form is, or itself when it has none.
    #[schema(example = "/media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42/thumb")]
    pub thumb: String,
    /// The SHA-256 of its bytes in hex.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    pub sha256: String,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 1)]
    pub version: u64,
    /// The id of whoever added it; `null` for the command line.
    #[schema(required = true, value_type = Option<String>, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43")]
    pub created_by: Option<UserId>,
    /// The name of whoever added it.
    #[schema(required = true, example = "Ada Lovelace")]
    pub created_by_name: Option<String>,
    /// How many entries use it.
    #[schema(example = 2)]
    pub uses: u64,
}

impl From<AssetView> for Asset {
    fn from(view: AssetView) -> Self {
        let AssetView { asset, owner_name, uses, created_at } = view;
        Self {
            url: asset.path(),
            thumb: asset.thumbnail_path(),
            id: asset.id,
            name: asset.name,
            alt: asset.alt,
            mime: asset.kind.mime(),
            bytes: asset.bytes,
            width: asset.width,
            height: asset.height,
            sha256: asset.sha256,
            created_at,
            version: asset.version,
            created_by: asset.owner,
            created_by_name: owner_name,
            uses,
        }
    }
}

/// Which files are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AssetQuery {
    /// Part of the name or description, in any case.
    #[param(example = "harbour")]
    pub q: Option<String>,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// What is to be changed of a file; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateAsset {
    /// What it shows, for those who cannot see it.
    #[schema(example = "The harbour at dawn")]
    pub alt: Option<String>,
    /// What it is called; kept to letters, digits, `-` and `_`, with the ending of its kind.
    #[schema(example = "harbour-at-dawn.jpg")]
    pub name: Option<String>,
}

/// The form of an upload.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes a multipart form, which is read piece by piece")]
pub struct UploadForm {
    /// The file: JPEG, PNG, GIF, WebP or SVG.
    #[schema(value_type = String, format = Binary)]
    pub file: Vec<u8>,
    /// What it shows, for those who cannot see it.
    #[schema(example = "The harbour at dawn")]
    pub alt: Option<String>,
}

/// The bytes of a file, as the contract describes them.
pub struct FileBytes;

impl PartialSchema for FileBytes {
    fn schema() -> RefOr<Schema> {
        let format = SchemaFormat::KnownFormat(KnownFormat::Binary);
        ObjectBuilder::new().schema_type(Type::String).format(Some(format)).into()
    }
}

impl ToSchema for FileBytes {}
