//! Writes the command table as TypeScript to the path given as the first argument.

fn main() -> std::io::Result<()> {
    let path = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "ui/src/lib/api/api.ts".to_owned());
    std::fs::write(path, comeback_core::api::typescript())
}
