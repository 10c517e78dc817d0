//! The other commands, and what they say when something is wrong.

use std::fs;

use galley_testing::Backend;
use sqlx::{Connection, SqliteConnection};

use super::program::Ground;

fn printed(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[tokio::test]
async fn an_unknown_key_of_the_configuration_is_named() {
    let ground = Ground::new(Backend::Sqlite).await;
    fs::write(ground.path().join("galley.toml"), "[server]\nprot = 1\n").unwrap();
    let output = ground.run(&["config", "check"]);
    assert!(!output.status.success());
    assert!(printed(&output).contains("prot"), "{}", printed(&output));
}

#[tokio::test]
async fn the_configuration_in_effect_is_shown_with_its_secrets_masked() {
    let ground = Ground::new(Backend::Sqlite).await;
    fs::write(ground.path().join("galley.toml"), "[database]\nurl = \"postgres://me:hush@db/galley\"\n")
        .unwrap();
    let output = ground.run(&["config", "check"]);
    assert!(output.status.success());
    assert!(
        !printed(&output).contains("hush") && printed(&output).contains("port = 0"),
        "{}",
        printed(&output)
    );
}

#[tokio::test]
async fn the_doctor_says_what_is_wrong() {
    let ground = Ground::new(Backend::Sqlite).await;
    let migrated = ground.run(&["migrate"]);
    assert!(migrated.status.success() && printed(&migrated).contains("applied"), "{}", printed(&migrated));
    assert!(printed(&ground.run(&["migrate"])).contains("up to date"));
    assert!(printed(&ground.run(&["doctor"])).contains("ok    database"));
    let lost =
        ground.command(&["doctor"]).env("GALLEY__CACHE__REDIS_URL", "redis://127.0.0.1:1").output().unwrap();
    assert!(!lost.status.success() && printed(&lost).contains("FAIL  redis"), "{}", printed(&lost));
}

#[tokio::test]
async fn an_owner_made_from_the_command_line_closes_the_set_up() {
    let ground = Ground::new(Backend::Sqlite).await;
    ground.make_owner();
    let mut serving = ground.serve();
    assert_eq!(serving.get("/setup").await["data"]["needed"], false);
    serving.sign_in().await;
    assert!(serving.stop());
}

#[tokio::test]
async fn an_audit_trail_that_was_tampered_with_is_told_by_row_and_code() {
    let ground = Ground::new(Backend::Sqlite).await;
    ground.make_owner();
    let whole = ground.run(&["audit", "verify"]);
    assert!(whole.status.success() && printed(&whole).contains("rows, whole"), "{}", printed(&whole));
    let end = printed(&whole).rsplit(' ').next().unwrap().trim().to_owned();
    let noted = ground.run(&["audit", "verify", "--noted", &end]);
    assert!(noted.status.success(), "{}", printed(&noted));
    let (seq, hash) = end.split_once(':').unwrap();
    let longer = format!("{}:{hash}", seq.parse::<u64>().unwrap() + 1);
    let put_back = ground.run(&["audit", "verify", "--noted", &longer]);
    assert!(!put_back.status.success() && printed(&put_back).contains("BROKEN"), "{}", printed(&put_back));
    let url = format!("sqlite://{}", ground.path().join("data/galley.db").display());
    let mut database = SqliteConnection::connect(&url).await.unwrap();
    sqlx::raw_sql("UPDATE audit SET action = 'x' WHERE seq = 2").execute(&mut database).await.unwrap();
    database.close().await.unwrap();
    let broken = ground.run(&["audit", "verify"]);
    assert!(!broken.status.success(), "{}", printed(&broken));
    assert!(printed(&broken).contains("BROKEN at row 2"), "{}", printed(&broken));
}

#[tokio::test]
async fn the_contract_can_be_printed_without_a_database() {
    let ground = Ground::new(Backend::Sqlite).await;
    let contract: serde_json::Value = serde_json::from_slice(&ground.run(&["openapi"]).stdout).unwrap();
    assert_eq!(contract["openapi"], "3.1.0");
    assert!(!ground.path().join("data").exists());
}
