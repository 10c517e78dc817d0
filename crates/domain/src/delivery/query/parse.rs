//! Reads the query string of delivery. Invariant: every parameter counts: what is not known, given twice or out of place
//! is refused, never ignored.

use std::collections::HashSet;

use crate::{
    content_types::{ContentType, ContentTypes},
    delivery::{
        ListQuery, Projection, Sort, TextFormat, query::groups::Group, query::operand, refusal::refused,
    },
    error::{ErrorCode, Failure},
    locale::Locale,
    page::PageRequest,
};

/// A query as it was written, before the type it asks about is known.
#[derive(Clone, Debug, Default)]
pub struct RawQuery {
    fields: Option<String>,
    format: Option<String>,
    sort: Option<String>,
    page: Option<String>,
    per_page: Option<String>,
    filter: Group,
    /// The first parameter that only lists take.
    of_list: Option<String>,
}

impl RawQuery {
    /// The most comparisons in a filter.
    pub const COMPARISONS_MAX: usize = 50;
    /// How deep groups of a filter may stand in one another.
    pub const DEPTH_MAX: usize = 5;

    /// Sorts the decoded pairs of a query string.
    ///
    /// # Errors
    /// At the parameter: `query.unknown_parameter`; `query.invalid` for one that is given twice or a filter whose name
    /// is not well formed; `query.too_deep`, `query.too_costly` for too large a filter.
    pub fn parse(pairs: Vec<(String, String)>) -> Result<Self, Failure> {
        let mut query = Self::default();
        let (mut seen, mut comparisons) = (HashSet::new(), 0);
        for (name, value) in pairs {
            if !seen.insert(name.clone()) {
                return Err(refused(ErrorCode::QueryInvalid, &name, format!("{name:?} is given twice")));
            }
            if query.of_list.is_none() && !matches!(name.as_str(), "fields" | "format") {
                query.of_list = Some(name.clone());
            }
            match name.as_str() {
                "fields" => query.fields = Some(value),
                "format" => query.format = Some(value),
                "sort" => query.sort = Some(value),
                "page" => query.page = Some(value),
                "per_page" => query.per_page = Some(value),
                filter if filter == "filter" || filter.starts_with("filter[") => {
                    comparisons += 1;
                    if comparisons > Self::COMPARISONS_MAX {
                        let detail = format!("at most {} comparisons", Self::COMPARISONS_MAX);
                        return Err(refused(ErrorCode::QueryTooCostly, &name, detail));
                    }
                    query.filter.add(name, value)?;
                }
                _ => {
                    let detail = format!("{name:?} is not a parameter; known are {KNOWN}");
                    return Err(refused(ErrorCode::QueryUnknownParameter, &name, detail));
                }
            }
        }
        Ok(query)
    }

    /// The query as one for a list of `content_type`.
    ///
    /// # Errors
    /// At the parameter: `query.unknown_field`, `query.unknown_operator`, `query.too_deep`, `query.too_costly`,
    /// `query.invalid`, `page.out_of_range`.
    pub fn into_list(
        self,
        content_type: &ContentType,
        types: &ContentTypes,
        locale: &Locale,
    ) -> Result<(ListQuery, Projection), Failure> {
        let projection = self.projection(content_type, types)?;
        let sort = self.sort.as_deref().map(|sort| Sort::parse(sort, content_type, types)).transpose()?;
        let page = number("page", self.page.as_deref(), PageRequest::MAX_PAGE)?;
        let per_page = number("per_page", self.per_page.as_deref(), PageRequest::MAX_PER_PAGE)?;
        let list = ListQuery {
            content_type: content_type.id,
            locale: locale.clone(),
            filter: self.filter.into_filter(&|raw| operand::comparison(raw, content_type, types))?,
            sort: sort.unwrap_or_default(),
            page: PageRequest::try_new(page, per_page)?,
            with_sources: projection.needs_sources(),
        };
        Ok((list, projection))
    }

    /// The query as one for a single document of `content_type`.
    ///
    /// # Errors
    /// At the parameter: `query.unknown_parameter` for one that only lists take; else as [`Self::into_list`].
    pub fn into_item(self, content_type: &ContentType, types: &ContentTypes) -> Result<Projection, Failure> {
        if let Some(name) = &self.of_list {
            let detail = format!("{name:?} is for lists; one document takes fields and format");
            return Err(refused(ErrorCode::QueryUnknownParameter, name, detail));
        }
        self.projection(content_type, types)
    }

    fn projection(&self, content_type: &ContentType, types: &ContentTypes) -> Result<Projection, Failure> {
        let format = match self.format.as_deref() {
            None => TextFormat::default(),
            Some(key) => TextFormat::from_key(key).ok_or_else(|| {
                refused(ErrorCode::QueryInvalid, "format", "must be html, json, markdown or text")
            })?,
        };
        match self.fields.as_deref() {
            None => Ok(Projection::whole(content_type, format)),
            Some(fields) => Projection::of_fields(fields, format, content_type, types),
        }
    }
}

const KNOWN: &str = "fields, filter[field][operator], sort, page, per_page and format";

/// A whole number in plain digits.
fn number(parameter: &str, text: Option<&str>, max: u32) -> Result<Option<u32>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(number) if digits => Ok(Some(number)),
        _ => {
            let detail = format!("{parameter} must be a whole number from 1 to {max}");
            Err(refused(ErrorCode::PageOutOfRange, parameter, detail))
        }
    }
}
