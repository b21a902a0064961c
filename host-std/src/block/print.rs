//! Nodes and drives as the console shows them. Source of the layout: measured on QEMU 7.2.

use std::fmt::{self, Write};

use super::Graph;
use super::info::{BlockInfo, DeviceInfo};
use super::options::DetectZeroes;

/// `info block`: all drives, or the one called `device`. An empty line stands before all but the first of the
/// whole list, shown or not.
pub(crate) fn print_drives(graph: &Graph, device: Option<&str>, verbose: bool, out: &mut dyn Write) -> fmt::Result {
    let drives = graph.drive_infos();
    let shown = |drive: &BlockInfo| device.is_none_or(|name| name == drive.device);
    for (at, drive) in drives.iter().enumerate().filter(|(_, drive)| shown(drive)) {
        if at > 0 {
            writeln!(out)?;
        }
        print_drive(drive, verbose, out)?;
    }
    match device {
        // A name that is of no drive may be one of a node.
        Some(_) if !drives.iter().any(shown) => print_nodes(graph, device, verbose, out),
        _ => Ok(()),
    }
}

/// `info block -n`: all nodes, or the one called `name`.
pub(crate) fn print_nodes(graph: &Graph, name: Option<&str>, verbose: bool, out: &mut dyn Write) -> fmt::Result {
    let shown = |node: &DeviceInfo| name.is_none_or(|name| name == node.node_name);
    for (at, node) in graph.node_infos().iter().enumerate().filter(|(_, node)| shown(node)) {
        if at > 0 {
            writeln!(out)?;
        }
        print_inserted(None, node, verbose, out)?;
    }
    Ok(())
}

fn print_drive(drive: &BlockInfo, verbose: bool, out: &mut dyn Write) -> fmt::Result {
    match &drive.inserted {
        Some(node) => return print_inserted(Some(drive), node, verbose, out),
        None if drive.device.is_empty() => write!(out, "{}", drive.qdev.as_deref().unwrap_or(""))?,
        None => write!(out, "{}", drive.device)?,
    }
    writeln!(out, ": [not inserted]")?;
    print_device(drive, out)
}

fn print_device(drive: &BlockInfo, out: &mut dyn Write) -> fmt::Result {
    if let Some(qdev) = &drive.qdev {
        writeln!(out, "    Attached to:      {qdev}")?;
    }
    if drive.io_status.is_some_and(|status| status != super::drive::IoStatus::Ok) {
        writeln!(out, "    I/O status:       {}", drive.io_status.map_or("", |status| status.name()))?;
    }
    if drive.removable {
        let locked = if drive.locked { "locked" } else { "not locked" };
        let tray = if drive.tray_open == Some(true) { "open" } else { "closed" };
        writeln!(out, "    Removable device: {locked}, tray {tray}")?;
    }
    Ok(())
}

fn print_inserted(drive: Option<&BlockInfo>, node: &DeviceInfo, verbose: bool, out: &mut dyn Write) -> fmt::Result {
    match drive {
        Some(drive) if !drive.device.is_empty() => write!(out, "{} ({})", drive.device, node.node_name)?,
        _ => write!(out, "{}", node.node_name)?,
    }
    let read_only = if node.ro { ", read-only" } else { "" };
    writeln!(out, ": {} ({}{read_only})", node.file, node.drv)?;
    if let Some(drive) = drive {
        print_device(drive, out)?;
    }
    let writeback = if node.cache.writeback { "writeback" } else { "writethrough" };
    let direct = if node.cache.direct { ", direct" } else { "" };
    let no_flush = if node.cache.no_flush { ", ignore flushes" } else { "" };
    writeln!(out, "    Cache mode:       {writeback}{direct}{no_flush}")?;
    let detect = match node.detect_zeroes {
        DetectZeroes::Off => None,
        DetectZeroes::On => Some("on"),
        DetectZeroes::Unmap => Some("unmap"),
    };
    if let Some(detect) = detect {
        writeln!(out, "    Detect zeroes:    {detect}")?;
    }
    if verbose {
        let image = &node.image;
        writeln!(out, "\nImages:\nimage: {}\nfile format: {}", image.filename, image.format)?;
        writeln!(out, "virtual size: {} ({} bytes)", size(image.virtual_size), image.virtual_size)?;
        writeln!(out, "disk size: {}", size(image.actual_size))?;
    }
    Ok(())
}

/// A number of bytes with three digits or less before its unit. Source: measured on QEMU 7.2.
pub(super) fn size(bytes: u64) -> String {
    const UNITS: [&str; 7] = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let (mut value, mut unit) = (bytes as f64, 0);
    while value >= 1000.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    // Three significant digits, without zeroes at the end.
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    let text = format!("{value:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    format!("{text} {}", UNITS[unit])
}

/// `info blockstats`.
pub(crate) fn print_stats(graph: &Graph, out: &mut dyn Write) -> fmt::Result {
    for drive in graph.told_stats(false) {
        let stats = drive.stats;
        writeln!(
            out,
            "{}: rd_bytes={} wr_bytes={} rd_operations={} wr_operations={} flush_operations={} wr_total_time_ns={} \
             rd_total_time_ns={} flush_total_time_ns={} rd_merged={} wr_merged={} idle_time_ns={}",
            drive.device.as_deref().unwrap_or(""),
            stats.rd_bytes,
            stats.wr_bytes,
            stats.rd_operations,
            stats.wr_operations,
            stats.flush_operations,
            stats.wr_total_time_ns,
            stats.rd_total_time_ns,
            stats.flush_total_time_ns,
            stats.rd_merged,
            stats.wr_merged,
            stats.idle_time_ns.unwrap_or(0),
        )?;
    }
    Ok(())
}
