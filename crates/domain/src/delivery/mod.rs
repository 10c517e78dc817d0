//! Published content as readers get it. Invariants: a document is composed once, when something it shows is published;
//! nothing in it is unpublished; a query that names what does not exist is refused, never ignored.

mod cache;
mod compose;
#[cfg(test)]
mod fixtures;
mod members;
mod moment;
mod port;
mod projection;
mod published;
mod query;
mod refusal;
#[cfg(test)]
mod tests;

pub use cache::{CacheKey, CachedAnswer, DeliveryCache, Scope, Ticket};
pub use compose::{Composition, compose, page_url};
pub use port::{DeliveryQueries, DeliveryRepo, PublishedRow};
pub use projection::{Projection, TextFormat};
pub use published::{IndexedValue, Published, Scalar};
pub use query::{
    Comparison, Filter, ListQuery, Operand, Operator, Path, PathKind, RawQuery, Sort, unique_value,
};
