//! Which form of a body a client takes (RFC 9110, section 12.5.3). Invariant: a form that was not accepted is never sent.

use actix_web::http::header::{self, HeaderMap};

/// A form of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli.
    Brotli,
    /// gzip.
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// Its name in `Content-Encoding`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }
}

/// The smallest form that the client takes.
pub fn best(headers: &HeaderMap) -> Encoding {
    let (mut brotli, mut gzip) = (None, None);
    let mut rest = false;
    for value in headers.get_all(header::ACCEPT_ENCODING).filter_map(|value| value.to_str().ok()) {
        for item in value.split(',') {
            let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
            let wanted = !is_zero(parameters);
            match name.trim() {
                name if name.eq_ignore_ascii_case("br") => brotli = Some(wanted),
                name if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") => {
                    gzip = Some(wanted)
                }
                "*" => rest = wanted,
                _ => {}
            }
        }
    }
    match (brotli.unwrap_or(rest), gzip.unwrap_or(rest)) {
        (true, _) => Encoding::Brotli,
        (false, true) => Encoding::Gzip,
        (false, false) => Encoding::Identity,
    }
}

fn is_zero(parameters: &str) -> bool {
    let quality = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q="));
    quality.is_some_and(|quality| quality.trim().parse::<f32>().is_ok_and(|quality| quality <= 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(value: &str) -> Encoding {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, value.parse().unwrap());
        best(&headers)
    }

    #[test]
    fn the_smallest_accepted_form_is_chosen() {
        assert_eq!(best(&HeaderMap::new()), Encoding::Identity);
        assert_eq!(chosen("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(chosen("gzip, br;q=0"), Encoding::Gzip);
        assert_eq!(chosen("gzip;q=0.5"), Encoding::Gzip);
        assert_eq!(chosen("GZIP"), Encoding::Gzip);
        assert_eq!(chosen("*"), Encoding::Brotli);
        assert_eq!(chosen("*;q=0, gzip"), Encoding::Gzip);
        assert_eq!(chosen("br; q=0.0, *"), Encoding::Gzip);
        for none in ["identity", "", "gzip;q=0", "brotli"] {
            assert_eq!(chosen(none), Encoding::Identity, "{none}");
        }
    }
}
