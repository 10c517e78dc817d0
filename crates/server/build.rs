//! The admin is embedded in the binary: a new build of it makes a new binary. `index.html` names every other file by
//! its content, so it changes whenever one of them does.

fn main() {
    println!("cargo:rerun-if-changed=../../frontend/dist/index.html");
    println!("cargo:rerun-if-changed=build.rs");
}
