//! Writing the command table as TypeScript: each shape once, in the order of its name.

use crate::import::ENDINGS;
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

pub struct Shapes<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    written: BTreeMap<String, String>,
}

impl<'a> Shapes<'a> {
    pub fn new(config: &'a Config) -> Shapes<'a> {
        Shapes {
            config,
            seen: HashSet::new(),
            written: BTreeMap::new(),
        }
    }

    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only our own shapes have a file of their own; numbers, lists and options are spelt in place.
        if T::output_path().is_some() {
            self.written
                .insert(T::ident(self.config), format!("export {}", T::decl(self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    pub fn file(self, rows: &str) -> String {
        let mut file =
            String::from("// Written by `cargo xtask codegen` from the command table in Rust. Not to be edited.\n\n");
        for shape in self.written.values() {
            file.push_str(shape);
            file.push('\n');
        }
        file.push_str("\nexport interface Commands {\n");
        file.push_str(rows);
        file.push_str(
            "}\n\n/** How the names of files end that an import can read. */\nexport const importEndings = [",
        );
        let endings: Vec<String> = ENDINGS.iter().map(|ending| format!("\"{ending}\"")).collect();
        file.push_str(&format!("{}];\n", endings.join(", ")));
        file
    }
}

impl TypeVisitor for Shapes<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
