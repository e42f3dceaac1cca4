//! Lists the locale files of `assets/locales`, so that a new area needs no line of code to be compiled in.

use std::fmt::Write as _;
use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../../assets/locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut list = String::from("pub const LOCALES: &[(&str, &str, &str)] = &[\n");
    for language in sorted(&root)? {
        println!("cargo::rerun-if-changed={}", root.join(&language).display());
        for file in sorted(&root.join(&language))?
            .into_iter()
            .filter(|file| file.ends_with(".ftl"))
        {
            let path = fs::canonicalize(root.join(&language).join(&file))?;
            println!("cargo::rerun-if-changed={}", path.display());
            writeln!(list, "    ({language:?}, {file:?}, include_str!({path:?})),").map_err(io::Error::other)?;
        }
    }
    list.push_str("];\n");
    fs::write(
        Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("locales.rs"),
        list,
    )
}

fn sorted(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
