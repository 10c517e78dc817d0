//! Prints the contract, as it is kept in `docs/openapi.json`.

fn main() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string_pretty(&galley_api::openapi())?);
    Ok(())
}
