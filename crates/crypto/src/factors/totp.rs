//! Codes of authenticator apps (RFC 6238): SHA-1, six digits, 30 seconds, which is what every app knows. Invariant: the
//! time is a parameter, and a code counts at most one step before or after its own.

use galley_domain::{clock::Timestamp, error::Failure, factors::SeedSheet};
use qrcode::{EcLevel, QrCode, render::svg};
use totp_rs::{Builder, Totp};

use super::broken;

/// Bytes of a seed: as many as the hash has, as RFC 4226 recommends.
const SEED: usize = 20;
/// Digits of a code.
const DIGITS: usize = 6;
/// The least width of the drawing in its own units.
const WIDTH: u32 = 240;

pub(super) fn fresh_seed() -> [u8; SEED] {
    let mut seed = [0_u8; SEED];
    rand::fill(&mut seed);
    seed
}

pub(super) fn sheet(seed: Vec<u8>, issuer: &str, account: &str) -> Result<SeedSheet, Failure> {
    let totp = app(seed, issuer, account)?;
    let url = totp.to_url().map_err(broken)?;
    let code = QrCode::with_error_correction_level(&url, EcLevel::M).map_err(broken)?;
    let qr_svg = code.render::<svg::Color<'_>>().min_dimensions(WIDTH, WIDTH).quiet_zone(true).build();
    Ok(SeedSheet { secret: totp.secret().to_base32(), url, qr_svg })
}

pub(super) fn step_of(seed: Vec<u8>, code: &str, now: Timestamp) -> Result<Option<u64>, Failure> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).take(DIGITS + 1).collect();
    if digits.len() != DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let Ok(seconds) = u64::try_from(now.timestamp()) else { return Ok(None) };
    Ok(app(seed, "Galley", "")?.check(&digits, seconds))
}

fn app(seed: Vec<u8>, issuer: &str, account: &str) -> Result<Totp, Failure> {
    // A colon would end the name in the URL.
    let plain = |name: &str| name.replace(':', " ");
    let builder = Builder::new().with_secret(seed).with_issuer(Some(plain(issuer)));
    builder.with_account_name(plain(account)).with_skew(1).build().map_err(broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The seed of RFC 6238, appendix B.
    const RFC: &[u8] = b"12345678901234567890";

    fn step(code: &str, second: i64) -> Option<u64> {
        step_of(RFC.to_vec(), code, Timestamp::from_timestamp(second, 0).unwrap()).unwrap()
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(step(code, second), Some(u64::try_from(second).unwrap() / 30), "{second}");
        }
    }

    #[test]
    fn a_code_counts_one_step_away_and_no_further() {
        let (own, code) = (1_111_111_080, "081804");
        for (second, expected) in [(-31, false), (-30, true), (0, true), (29, true), (59, true), (60, false)]
        {
            let found = step(code, own + second);
            assert_eq!(found, expected.then_some(37_037_036), "{second}");
        }
    }

    #[test]
    fn a_code_may_have_spaces_and_nothing_else() {
        assert!(step(" 081 804 ", 1_111_111_109).is_some());
        for wrong in ["", "81804", "0818040", "08180a", "٠٨١٨٠٤", "-81804", "081804\0"] {
            assert_eq!(step(wrong, 1_111_111_109), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_sheet_names_the_site_and_the_account() {
        let sheet = sheet(RFC.to_vec(), "Harbour: Gazette", "ada@example.org").unwrap();
        assert_eq!(sheet.secret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let url = &sheet.url;
        assert!(url.starts_with("otpauth://totp/Harbour%20%20Gazette:ada%40example.org?"), "{url}");
        assert!(url.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{url}");
        assert!(sheet.qr_svg.contains("<svg") && sheet.qr_svg.contains("</svg>"));
    }
}
