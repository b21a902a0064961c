//! Where a state goes to or comes from.

/// A URI that has been read. Source: QMP reference, `migrate`; `file:` as QEMU 8.2 has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Uri {
    /// A shell command: its standard input or output.
    Exec(String),
    /// A descriptor: a name given by `getfd`, or a number.
    Fd(String),
    /// A socket in the file system.
    Unix(String),
    /// A TCP address: host and port.
    Tcp { host: String, port: String },
    /// A file, from an offset on.
    File { path: String, offset: u64 },
}

/// Why a URI was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BadUri {
    /// No such protocol.
    Protocol,
    /// The rest is wrong.
    Text(String),
}

impl Uri {
    /// Reads `text`.
    pub(super) fn parse(text: &str) -> Result<Uri, BadUri> {
        let (protocol, rest) = text.split_once(':').ok_or(BadUri::Protocol)?;
        match protocol {
            "exec" => Ok(Uri::Exec(rest.to_owned())),
            "fd" => Ok(Uri::Fd(rest.to_owned())),
            "unix" => match rest.split(',').next() {
                Some(path) if !path.is_empty() => Ok(Uri::Unix(path.to_owned())),
                _ => Err(BadUri::Text("invalid Unix socket address".to_owned())),
            },
            "tcp" => {
                let address = rest.split(',').next().unwrap_or_default();
                let bad = || BadUri::Text(format!("error parsing address '{rest}'"));
                let (host, port) = match address.strip_prefix('[') {
                    Some(v6) => v6.split_once("]:").ok_or_else(bad)?,
                    None => address.split_once(':').ok_or_else(bad)?,
                };
                if port.is_empty() || port.contains(':') {
                    return Err(bad());
                }
                Ok(Uri::Tcp { host: host.to_owned(), port: port.to_owned() })
            }
            "file" => {
                let (path, offset) = match rest.rsplit_once(",offset=") {
                    Some((path, offset)) => {
                        let bad = || BadUri::Text("file URI has bad offset".to_owned());
                        (path, number(offset).ok_or_else(bad)?)
                    }
                    None => (rest, 0),
                };
                Ok(Uri::File { path: path.to_owned(), offset })
            }
            _ => Err(BadUri::Protocol),
        }
    }
}

/// A number, perhaps hexadecimal, perhaps with a suffix of size.
fn number(text: &str) -> Option<u64> {
    if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return u64::from_str_radix(hex, 16).ok();
    }
    let (digits, shift) = match text.char_indices().last()? {
        (at, 'k' | 'K') => (&text[..at], 10),
        (at, 'm' | 'M') => (&text[..at], 20),
        (at, 'g' | 'G') => (&text[..at], 30),
        _ => (text, 0),
    };
    digits.parse::<u64>().ok()?.checked_mul(1 << shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_protocol() {
        let tcp = |host: &str, port: &str| Ok(Uri::Tcp { host: host.into(), port: port.into() });
        assert_eq!(Uri::parse("tcp:localhost:4444"), tcp("localhost", "4444"));
        assert_eq!(Uri::parse("tcp::0,ipv4"), tcp("", "0"));
        assert_eq!(Uri::parse("tcp:[::1]:5"), tcp("::1", "5"));
        assert_eq!(Uri::parse("tcp:x"), Err(BadUri::Text("error parsing address 'x'".into())));
        assert_eq!(Uri::parse("unix:"), Err(BadUri::Text("invalid Unix socket address".into())));
        assert_eq!(Uri::parse("exec:cat > a,b"), Ok(Uri::Exec("cat > a,b".into())));
        let file = |path: &str, offset| Ok(Uri::File { path: path.into(), offset });
        assert_eq!(Uri::parse("file:/a,b"), file("/a,b", 0));
        assert_eq!(Uri::parse("file:/a,offset=0x10"), file("/a", 16));
        assert_eq!(Uri::parse("file:/a,offset=2k"), file("/a", 2048));
        assert_eq!(Uri::parse("bogus"), Err(BadUri::Protocol));
        assert_eq!(Uri::parse("bogus:1"), Err(BadUri::Protocol));
    }
}
