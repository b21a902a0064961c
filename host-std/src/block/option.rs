//! `-drive` and what is written like it.

use super::drive::OnError;
use super::options::{Driver, Options, arguments};
use crate::cli::keyval::KeyVal;
use crate::cli::{size, typed};
use crate::jobs::well_formed;

/// The interface of the board's own units.
pub const BOARD_INTERFACE: &str = "virt";

/// A drive to be made.
#[derive(Clone, Debug)]
pub struct DriveOptions {
    /// Its name; one is made up if there is none.
    pub id: Option<String>,
    /// What it is for: `none`, or a kind of bus.
    pub interface: String,
    /// It is for a drive with a tray.
    pub is_cdrom: bool,
    /// Which of its kind.
    pub index: Option<u32>,
    /// Its medium.
    pub node: Option<Options>,
    /// Nobody has said what format the medium has.
    pub probed: bool,
    /// It cannot be written.
    pub read_only: bool,
    /// A write is over when it is safe.
    pub writethrough: bool,
    /// What is done about failed reads.
    pub on_read: OnError,
    /// What is done about failed writes.
    pub on_write: OnError,
}

/// Options of the drive itself; others are those of its node.
pub(crate) const OWN: &[&str] = &[
    "id",
    "if",
    "index",
    "bus",
    "unit",
    "media",
    "file",
    "format",
    "cache",
    "werror",
    "rerror",
    "readonly",
    "read-only",
    "snapshot",
    "copy-on-read",
    "aio",
    "cache.writeback",
];

/// Interfaces that real machines have.
const FOREIGN: &[&str] = &["ide", "scsi", "floppy", "pflash", "mtd", "sd", "virtio", "xen"];

/// The node for an image file of the format that was named, or raw.
pub(super) fn image(filename: &str, format: Option<&str>) -> Result<Options, String> {
    match format {
        None | Some("raw") => Ok(Options::raw_over(Options::for_filename(filename))),
        Some("file") => Ok(Options::for_filename(filename)),
        Some(name) => Err(format!("Unknown driver '{name}'")),
    }
}

/// The warning for an image whose format nobody has said. Source: measured on QEMU 7.2.
#[must_use]
pub fn probing_warning(filename: &str) -> String {
    format!(
        "WARNING: Image format was not specified for '{filename}' and probing guessed raw.\n         Automatically \
         detecting the format is dangerous for raw images, write operations on block 0 will be restricted.\n         \
         Specify the 'raw' format explicitly to remove the restrictions."
    )
}

impl DriveOptions {
    /// Reads `text`; `interface` is the one that is meant when none is named. The second result is a warning.
    ///
    /// # Errors
    /// What does not fit. Source of the texts: measured on QEMU 7.2.
    pub fn parse(text: &str, interface: &str) -> Result<(DriveOptions, Option<String>), String> {
        let opts = KeyVal::parse(text, None);
        let get = |key: &str| opts.get(key);
        let id = get("id").map(str::to_owned);
        if id.as_deref().is_some_and(|id| !well_formed(id)) {
            return Err(
                "Parameter 'id' expects an identifier\nIdentifiers consist of letters, digits, '-', '.', '_', \
                        starting with a letter."
                    .to_owned(),
            );
        }
        let interface = get("if").unwrap_or(interface);
        if interface != "none" && interface != BOARD_INTERFACE && !FOREIGN.contains(&interface) {
            return Err(format!("unsupported bus type '{interface}'"));
        }
        let is_cdrom = match get("media") {
            None | Some("disk") => false,
            Some("cdrom") => true,
            Some(media) => return Err(format!("'{media}' invalid media")),
        };
        if get("index").is_some() && (get("bus").is_some() || get("unit").is_some()) {
            return Err("index cannot be used with bus and unit".to_owned());
        }
        let index = match get("index").or(get("unit")) {
            None => None,
            Some(text) => Some(text.parse().map_err(|_| "Parameter 'index' expects a number".to_owned())?),
        };
        let elsewhere = index.is_some_and(|index: u32| index > 1) || get("bus").is_some_and(|bus| bus != "0");
        if elsewhere && interface == BOARD_INTERFACE {
            let (bus, unit) = (get("bus").unwrap_or("0"), index.unwrap_or(0));
            return Err(format!("machine type does not support if={interface},bus={bus},unit={unit}"));
        }
        if FOREIGN.contains(&interface) {
            let unit = index.unwrap_or(0);
            return Err(format!("machine type does not support if={interface},bus=0,unit={unit}"));
        }
        for switch in ["snapshot", "copy-on-read"] {
            if opts.switch(switch)? == Some(true) {
                return Err(format!("{switch}=on is not supported: it needs an image format other than raw"));
            }
        }
        if get("aio").is_some_and(|aio| aio != "threads") {
            return Err("invalid aio option".to_owned());
        }
        let on_read = on_error(get("rerror"), "read")?;
        let on_write = on_error(get("werror"), "write")?;
        let read_only = is_cdrom || read_only(&opts)?;
        let (mut writethrough, no_flush) = match get("cache") {
            None | Some("writeback") => (false, None),
            Some("writethrough") => (true, None),
            Some("unsafe") => (false, Some(true)),
            Some("none") => (false, None),
            Some("directsync") => (true, None),
            Some(_) => return Err("invalid cache option".to_owned()),
        };
        if let Some(writeback) = opts.switch("cache.writeback")? {
            writethrough = !writeback;
        }
        let (node, warning) = medium(&opts)?;
        let node = node.map(|mut node| {
            node.read_only = Some(read_only);
            node.cache.no_flush = node.cache.no_flush.or(no_flush);
            if matches!(get("cache"), Some("none" | "directsync")) {
                node.cache.direct = node.cache.direct.or(Some(true));
            }
            node
        });
        let options = DriveOptions {
            id,
            interface: interface.to_owned(),
            is_cdrom,
            index,
            node,
            probed: warning.is_some(),
            read_only,
            writethrough,
            on_read: on_read.unwrap_or(OnError::Report),
            on_write: on_write.unwrap_or(OnError::Enospc),
        };
        Ok((options, warning))
    }

    /// Whether one of the board's own units uses it.
    #[must_use]
    pub fn is_for_board(&self) -> bool {
        self.interface == BOARD_INTERFACE
    }
}

fn read_only(opts: &KeyVal) -> Result<bool, String> {
    for key in ["read-only", "readonly"] {
        match opts.switch(key) {
            Ok(None) => {}
            Ok(Some(value)) => return Ok(value),
            Err(_) => return Err("Parameter 'read-only' expects 'on' or 'off'".to_owned()),
        }
    }
    Ok(false)
}

fn on_error(text: Option<&str>, operation: &str) -> Result<Option<OnError>, String> {
    Ok(Some(match text {
        None => return Ok(None),
        Some("report") => OnError::Report,
        Some("ignore") => OnError::Ignore,
        Some("stop") => OnError::Stop,
        Some("enospc") if operation == "write" => OnError::Enospc,
        Some(text) => return Err(format!("'{text}' invalid {operation} error action")),
    }))
}

/// The node that an option describes, if it describes any, and the warning that goes with it.
fn medium(opts: &KeyVal) -> Result<(Option<Options>, Option<String>), String> {
    let file = opts.get("file").filter(|file| !file.is_empty());
    let rest: Vec<(&str, &str)> = opts.pairs().filter(|(key, _)| !OWN.contains(key)).collect();
    let has = |prefix: &str| rest.iter().any(|(key, _)| key.starts_with(prefix));
    let driver = opts.get("driver").or(opts.get("format"));
    if file.is_none() && driver.is_none() && !has("file.") {
        return match rest.first() {
            // An empty drive.
            None => Ok((None, None)),
            Some(_) => Err("Must specify either driver or file".to_owned()),
        };
    }
    if let Some(driver) = driver
        && !Driver::ALL.iter().any(|known| known.name() == driver)
    {
        return Err(format!("Unknown driver '{driver}'"));
    }
    let on_top = driver.unwrap_or("raw");
    let mut text = format!("driver={on_top}");
    if on_top == "raw" && file.is_none() && !has("file.") {
        return Err("A block device must be specified for \"file\"".to_owned());
    }
    // A node within needs to be told what it is; a bare file name says that.
    if has("file.") && !has("file.driver") {
        text.push_str(",file.driver=file");
    }
    if has("file.image.") && !has("file.image.driver") {
        text.push_str(",file.image.driver=file");
    }
    let known = rest.iter().filter(|(key, _)| *key != "driver");
    for (key, value) in known {
        // Here, other than in JSON, numbers of bytes may have suffixes.
        let bytes = match key.rsplit('.').next() {
            Some("size" | "offset") => size::bytes(value, 0),
            _ => None,
        };
        match bytes {
            Some(bytes) => text.push_str(&format!(",{key}={bytes}")),
            None => text.push_str(&format!(",{key}={}", value.replace(',', ",,"))),
        }
    }
    if file.is_some() && on_top == "raw" {
        // It takes the place of the node that is read from the file name.
        text.push_str(",file.driver=null-co");
    }
    if let (Some(file), "file") = (file, on_top) {
        text.push_str(&format!(",filename={}", file.replace(',', ",,")));
    }
    let mut options: Options = typed::parse(&text, None, arguments()).map_err(|error| {
        let name = error.strip_prefix("Parameter '").and_then(|rest| rest.strip_suffix("' is unexpected"));
        match name {
            Some(name) => format!("Block format '{on_top}' does not support the option '{name}'"),
            None => error,
        }
    })?;
    if let (Some(file), "raw") = (file, on_top) {
        options.file = Some(super::options::Ref::Inline(Box::new(Options::for_filename(file))));
    }
    let warning = (driver.is_none()).then(|| probing_warning(file.unwrap_or_default()));
    Ok((Some(options), warning))
}
