//! Character devices on the command line, in both spellings.

use super::keyval::KeyVal;
use crate::chardev::{Address, Backend, Spec};

/// Keys of a socket that are switches.
const SWITCHES: &[&str] = &["server", "wait", "telnet"];

/// Reads `-chardev KIND,id=ID,...`. Also gives warnings for old spellings.
///
/// # Errors
/// What is wrong with it.
pub(super) fn long(text: &str) -> Result<(Spec, Vec<String>), String> {
    let opts = KeyVal::parse(text, Some("backend"));
    let id = opts.get("id").ok_or("Parameter 'id' is missing")?.to_owned();
    let kind = opts.get("backend").ok_or("chardev: \"backend\" missing")?;
    let warnings = opts
        .flags()
        .map(|(flag, modern)| {
            format!("warning: short-form boolean option '{flag}' deprecated\nPlease use {modern} instead")
        })
        .collect();
    let backend = match kind {
        "null" => {
            opts.only(&["backend", "id"], &[])?;
            Backend::Null
        }
        "stdio" => {
            opts.only(&["backend", "id"], &[])?;
            Backend::Stdio
        }
        "file" => {
            opts.only(&["backend", "id", "path"], &[])?;
            Backend::File(opts.get("path").ok_or("chardev: file: no filename given")?.into())
        }
        "socket" => {
            opts.only(&["backend", "id", "path", "host", "port"], SWITCHES)?;
            let address = match (opts.get("path"), opts.get("port")) {
                (Some(path), None) => Address::Unix(path.into()),
                (None, Some(port)) => {
                    Address::Tcp { host: opts.get("host").unwrap_or("").to_owned(), port: port_number(port)? }
                }
                (Some(_), Some(_)) => {
                    return Err("'path' and 'port' are mutually exclusive".to_owned());
                }
                (None, None) => return Err("chardev: socket: no path or port given".to_owned()),
            };
            socket(address, false, &opts)?
        }
        _ => return Err(format!("'{kind}' is not a valid char driver name")),
    };
    Ok((Spec { id, backend }, warnings))
}

/// Reads the short form behind `-qmp`, `-monitor` and `-serial`; `None` is "no device".
///
/// # Errors
/// What is wrong with it.
pub(super) fn short(text: &str) -> Result<Option<Backend>, String> {
    let (place, options) = text.split_once(',').unwrap_or((text, ""));
    let opts = KeyVal::parse(options, None);
    let unknown = || format!("'{text}' is not a valid char driver");
    let (kind, place) = place.split_once(':').unwrap_or((place, ""));
    let backend = match (kind, place) {
        ("none", "") if options.is_empty() => return Ok(None),
        ("null", "") if options.is_empty() => Backend::Null,
        ("stdio", "") if options.is_empty() => Backend::Stdio,
        ("file", path) if !path.is_empty() => {
            // A file name may hold commas.
            Backend::File(text["file:".len()..].into())
        }
        ("unix", path) if !path.is_empty() => {
            opts.only(&[], &["server", "wait"])?;
            socket(Address::Unix(path.into()), false, &opts)?
        }
        ("tcp" | "telnet", place) => {
            let (host, port) = place.rsplit_once(':').ok_or_else(unknown)?;
            opts.only(&[], SWITCHES)?;
            let address = Address::Tcp { host: host.to_owned(), port: port_number(port)? };
            socket(address, kind == "telnet", &opts)?
        }
        _ => return Err(unknown()),
    };
    Ok(Some(backend))
}

fn socket(address: Address, telnet: bool, opts: &KeyVal) -> Result<Backend, String> {
    let server = opts.switch("server")?.unwrap_or(false);
    let wait = opts.switch("wait")?;
    if wait.is_some() && !server {
        return Err("'wait' option is incompatible with socket in client connect mode".to_owned());
    }
    let telnet = opts.switch("telnet")?.unwrap_or(telnet);
    Ok(Backend::Socket { address, server, wait: server && wait.unwrap_or(true), telnet })
}

fn port_number(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("port '{text}' is not a number from 0 to 65535"))
}
