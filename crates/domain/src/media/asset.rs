//! A file of the library. Invariant: `kind`, size and dimensions are facts that [`super::Images`] found in the bytes.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Timestamp,
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    ids::{AssetId, UserId},
    media::Inspected,
    text,
};

/// The kinds of images that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ImageKind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// SVG; always served in a sandbox.
    Svg,
}

impl ImageKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Jpeg, Self::Png, Self::Gif, Self::Webp, Self::Svg];

    /// The media type (RFC 6838).
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Svg => "image/svg+xml",
        }
    }

    /// The kind with this media type.
    pub fn from_mime(mime: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.mime() == mime)
    }

    /// The usual ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Svg => "svg",
        }
    }
}

/// How much is taken.
#[derive(Clone, Copy, Debug)]
pub struct MediaLimits {
    /// Bytes of one file.
    pub max_bytes: u64,
    /// Pixels (width × height) of one image.
    pub max_pixels: u64,
}

impl Default for MediaLimits {
    fn default() -> Self {
        Self { max_bytes: 20 * 1024 * 1024, max_pixels: 60_000_000 }
    }
}

/// A file of the library.
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    /// Its id.
    pub id: AssetId,
    /// What it is called; also the last part of its URL.
    pub name: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// What it is.
    pub kind: ImageKind,
    /// Bytes.
    pub bytes: u64,
    /// Pixels across; absent when an SVG does not say.
    pub width: Option<u32>,
    /// Pixels down.
    pub height: Option<u32>,
    /// SHA-256 of the bytes, in hex; also the key of the blob.
    pub sha256: String,
    /// Whether there is a small form of it.
    pub has_thumbnail: bool,
    /// Who added it; `None` for imports from the command line.
    pub owner: Option<UserId>,
    /// When.
    pub created_at: Timestamp,
    /// Counts changes.
    pub version: u64,
}

impl Asset {
    /// The longest name, in characters.
    pub const NAME_MAX: usize = 200;
    /// The longest description, in characters.
    pub const ALT_MAX: usize = 1000;

    /// A file that was inspected and whose bytes are stored.
    ///
    /// # Errors
    /// `body.invalid` with issues at `/name` and `/alt`.
    pub fn add(
        id: AssetId,
        name: &str,
        alt: &str,
        found: &Inspected,
        owner: Option<UserId>,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let asset = Self {
            id,
            name: safe_name(name, found.kind),
            alt: checked_alt(alt)?,
            kind: found.kind,
            bytes: found.bytes,
            width: found.width,
            height: found.height,
            sha256: found.sha256.clone(),
            has_thumbnail: found.thumbnail.is_some(),
            owner,
            created_at: now,
            version: 1,
        };
        Ok(Changed::new(asset, Event::AssetUploaded { asset: id }))
    }

    /// Another name or description.
    ///
    /// # Errors
    /// `body.invalid` with an issue at `/alt`.
    pub fn describe(mut self, name: Option<&str>, alt: Option<&str>) -> Result<Changed<Self>, Failure> {
        if let Some(name) = name {
            self.name = safe_name(name, self.kind);
        }
        if let Some(alt) = alt {
            self.alt = checked_alt(alt)?;
        }
        let event = Event::AssetChanged { asset: self.id };
        Ok(Changed::new(self, event))
    }

    /// Takes it out of the library.
    ///
    /// # Errors
    /// `asset.in_use` when `uses` things show it.
    pub fn delete(self, uses: u64) -> Result<Changed<Self>, Failure> {
        if uses > 0 {
            return Err(Failure::new(ErrorCode::AssetInUse)
                .with_detail(format!("the file is used by {uses} entries; remove it there first")));
        }
        let event = Event::AssetDeleted { asset: self.id };
        Ok(Changed::new(self, event))
    }

    /// Where readers find it, from the site's root.
    pub fn path(&self) -> String {
        format!("/media/{}/{}", self.id, self.name)
    }

    /// Where the small form is; the file itself when there is none.
    pub fn thumbnail_path(&self) -> String {
        if self.has_thumbnail { format!("/media/{}/thumb", self.id) } else { self.path() }
    }
}

fn checked_alt(alt: &str) -> Result<String, Failure> {
    let issue = |issue: Issue| Failure::invalid(ErrorCode::BodyInvalid, vec![issue]);
    text::check("/alt", alt, Asset::ALT_MAX).map_err(issue)?;
    Ok(alt.to_owned())
}

/// A name that is safe in a URL, a header and a file system: letters, digits, `-`, `_` and the right ending.
fn safe_name(name: &str, kind: ImageKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let plain = deunicode::deunicode(stem);
    let mut safe: String = plain
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' })
        .take(Asset::NAME_MAX - 8)
        .collect();
    while safe.contains("--") {
        safe = safe.replace("--", "-");
    }
    let safe = safe.trim_matches('-');
    format!("{}.{}", if safe.is_empty() { "image" } else { safe }, kind.extension())
}
