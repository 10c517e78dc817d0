//! Addresses that nothing answers. Invariant: a known address says which methods it takes, and an unknown one says no
//! more than that.

use actix_web::{
    HttpRequest, HttpResponse,
    dev::ResourceDef,
    http::{
        Method,
        header::{self, HeaderValue},
    },
    web::Data,
};
use galley_domain::error::{ErrorCode, Failure};
use utoipa::openapi::{OpenApi, PathItem};

use crate::{answer::Answer, openapi::Described, problem::Problem, routes::PREFIX};

/// The addresses of the contract with the methods they take.
pub struct Addresses(Vec<(ResourceDef, Vec<Method>)>);

impl Addresses {
    /// Those of a contract, whose paths stand below the API unless they name a server of their own.
    pub fn of(contract: &OpenApi) -> Self {
        let address = |(path, item): (&String, &PathItem)| {
            let prefix = if item.servers.is_some() { "" } else { PREFIX };
            (ResourceDef::new(format!("{prefix}{path}")), methods(item))
        };
        Self(contract.paths.paths.iter().map(address).collect())
    }

    /// The methods that `path` takes; none when it is not known.
    pub fn allowed(&self, path: &str) -> Vec<&str> {
        let matching = self.0.iter().filter(|(address, _)| address.is_match(path));
        let mut allowed: Vec<_> =
            matching.flat_map(|(_, methods)| methods.iter().map(Method::as_str)).collect();
        allowed.sort_unstable();
        allowed.dedup();
        allowed
    }
}

fn methods(item: &PathItem) -> Vec<Method> {
    let known = [
        (Method::GET, item.get.is_some()),
        (Method::HEAD, item.get.is_some()),
        (Method::POST, item.post.is_some()),
        (Method::PUT, item.put.is_some()),
        (Method::PATCH, item.patch.is_some()),
        (Method::DELETE, item.delete.is_some()),
    ];
    known.into_iter().filter(|(_, is_there)| *is_there).map(|(method, _)| method).collect()
}

/// Says that there is nothing, or that another method is wanted.
pub async fn nothing(described: Data<Described>, request: HttpRequest) -> Answer {
    let allowed = described.addresses.allowed(request.path());
    if allowed.is_empty() {
        return Err(Failure::new(ErrorCode::RouteNotFound).into());
    }
    let list = HeaderValue::from_str(&allowed.join(", "))
        .map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))?;
    if request.method() == Method::OPTIONS {
        return Ok(HttpResponse::NoContent().insert_header((header::ALLOW, list)).finish());
    }
    Err(Problem::from(Failure::new(ErrorCode::MethodNotAllowed)).with_headers([(header::ALLOW, list)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_address_names_its_methods() {
        let addresses = Addresses::of(&crate::openapi());
        assert_eq!(addresses.allowed("/api/v1/users/abc"), ["GET", "HEAD", "PATCH"]);
        assert_eq!(addresses.allowed("/api/v1/auth/login"), ["POST"]);
        assert_eq!(addresses.allowed("/health"), ["GET", "HEAD"]);
        for unknown in ["/api/v1/health", "/users", "/api/v1/users/", "/api/v1/nothing", "/"] {
            assert!(addresses.allowed(unknown).is_empty(), "{unknown}");
        }
    }
}
