//! What is on the bus: the memory map, RAM, loaded images.

use std::fmt::{self, Write as _};

use e2k_core::hmp;
use e2k_core::qmp::{Call, Failed};
use serde::Serialize;

use super::{ConsoleHandler, Handler};
use crate::vm::{Handle, Region};

pub(super) const COMMANDS: &[(&str, Handler)] =
    &[("x-query-ramblock", x_query_ramblock), ("x-query-roms", x_query_roms)];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[
    ("gpa2hva", gpa2hva),
    ("gva2gpa", gva2gpa),
    ("info mtree", info_mtree),
    ("info ramblock", info_ramblock),
    ("info roms", info_roms),
];

/// Size of a host page in KiB, as the list of RAM blocks shows it.
const PAGE_KIB: u32 = 4;

/// What answers on the bus, by address.
fn regions(h: &Handle) -> Vec<Region> {
    h.vm().cpus().map(|cpus| cpus.with(|guest| guest.regions())).unwrap_or_default()
}

/// A text for people as the result of a QMP command.
fn reply_text(c: &mut Call<'_>, text: &str) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct HumanReadableText<'a> {
        human_readable_text: &'a str,
    }
    c.reply(&HumanReadableText { human_readable_text: text })
}

fn x_query_ramblock(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    reply_text(c, &ramblocks(h))
}

fn x_query_roms(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    reply_text(c, &roms(h))
}

fn info_ramblock(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(&ramblocks(h))
}

fn info_roms(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_str(&roms(h))
}

/// Source of the layout: measured on QEMU 7.2.
fn ramblocks(h: &Handle) -> String {
    let mut text = format!("{:>24} {:>8}  {:>18} {:>18} {:>18}\n", "Block Name", "PSize", "Offset", "Used", "Total");
    let mut offset = 0;
    for Region { name, size, .. } in regions(h).into_iter().filter(|region| region.is_ram) {
        // A string takes everything.
        let _ = writeln!(text, "{name:>24} {PAGE_KIB:>4} KiB  {offset:#018x} {size:#018x} {size:#018x}");
        offset += size;
    }
    text
}

/// Images are copied into RAM at each reset. Source of the layout: measured on QEMU 7.2.
fn roms(h: &Handle) -> String {
    let images = h.vm().cpus().map(|cpus| cpus.with(|guest| guest.images())).unwrap_or_default();
    let line = |(address, size, name)| format!("addr={address:016x} size={size:#08x} mem=ram name=\"{name}\"\n");
    images.into_iter().map(line).collect()
}

/// Source of the layout: measured on QEMU 7.2, whose boards have ports as a second space.
fn info_mtree(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let regions = regions(h);
    let kind = |region: &Region| if region.is_ram { "ram" } else { "i/o" };
    if args.flag('f') {
        writeln!(out, "FlatView #0\n AS \"memory\", root: system")?;
        if regions.is_empty() {
            writeln!(out, " Root memory region: (none)\n  No rendered FlatView\n")?;
        } else {
            writeln!(out, " Root memory region: system")?;
            for region in &regions {
                let last = region.address + (region.size - 1);
                writeln!(out, "  {:016x}-{last:016x} (prio 0, {}): {}", region.address, kind(region), region.name)?;
            }
            writeln!(out)?;
        }
        return writeln!(
            out,
            "FlatView #1\n AS \"I/O\", root: io\n Root memory region: io\n  {:016x}-{:016x} (prio 0, i/o): io\n",
            0, 0xffff
        );
    }
    let owner = |path: &str| if args.flag('o') { format!(" parent:{{obj path={path}}}") } else { String::new() };
    let unattached = owner("/machine/unattached");
    writeln!(out, "address-space: memory\n  {:016x}-{:016x} (prio 0, i/o): system{unattached}", 0, u64::MAX)?;
    for region in &regions {
        let last = region.address + (region.size - 1);
        writeln!(
            out,
            "    {:016x}-{last:016x} (prio 0, {}): {}{unattached}",
            region.address,
            kind(region),
            region.name
        )?;
    }
    writeln!(out, "\naddress-space: I/O\n  {:016x}-{:016x} (prio 0, i/o): io{unattached}\n", 0, 0xffff)
}

fn gpa2hva(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let address = args.number("addr").unwrap_or(0).cast_unsigned();
    let found = regions(h)
        .into_iter()
        .find(|region| address.checked_sub(region.address).is_some_and(|offset| offset < region.size));
    let Some(region) = found else {
        return writeln!(out, "No memory is mapped at address {address:#x}");
    };
    match h.vm().cpus().and_then(|cpus| cpus.with(|guest| guest.host_address(address))) {
        Some(host) => writeln!(out, "Host virtual address for {address:#x} ({}) is {host:#x}", region.name),
        None => writeln!(out, "Memory at address {address:#x} is not RAM"),
    }
}

/// Addresses are physical on every board here.
fn gva2gpa(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    if h.vm().cpus().is_none() {
        return writeln!(out, "No cpu");
    }
    match args.number("addr").unwrap_or(0) {
        0 => writeln!(out, "gpa: 0"),
        address => writeln!(out, "gpa: {address:#x}"),
    }
}
