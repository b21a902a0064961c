//! The text of `-Map`.

use super::input::Object;
use super::layout::{self, Layout};
use super::symbols::{self, Symbols};
use std::fmt::Write as _;

/// Sections with the inputs they came from, and all global symbols by address.
pub(super) fn text(objects: &[Object<'_>], symbols: &Symbols, layout: &Layout<'_>) -> String {
    let mut out = String::from("Memory map\n\n");
    for index in layout::order(layout) {
        let section = &layout.sections[index];
        // A string takes everything.
        let _ = writeln!(out, "{:<15} {:#018x} {:#10x}", section.name, section.address, section.size);
        for &(number, at) in &section.members {
            let input = &objects[number].sections[at];
            let address = section.address + input.place.map_or(0, |(_, offset)| offset);
            let _ = writeln!(out, " {:<14} {address:#018x} {:#10x} {}", input.name, input.size, objects[number].name);
        }
    }
    out.push_str("\nSymbols\n\n");
    let known = symbols.all.iter().filter_map(|g| Some((symbols::address(objects, layout, g)?, g.name.as_str())));
    let mut known: Vec<(u64, &str)> = known.collect();
    known.sort_unstable();
    for (address, name) in known {
        let _ = writeln!(out, "{address:#018x} {name}");
    }
    out
}
