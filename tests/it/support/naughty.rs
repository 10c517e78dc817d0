//! Text that has broken other programs: the list beside the project where there is one, else our own.

use std::path::Path;

/// The strings.
pub fn naughty_strings() -> Vec<String> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests stand in the project");
    let beside = project.join("../shared/data/naughty-strings.json");
    let own = project.join("tests/fixtures/naughty-strings.json");
    let file = if beside.exists() { beside } else { own };
    let text = std::fs::read_to_string(&file).expect("the list should be readable");
    let strings: Vec<String> = serde_json::from_str(&text).expect("the list should be JSON");
    println!("{} strings of {}", strings.len(), file.file_name().unwrap_or_default().display());
    strings
}
