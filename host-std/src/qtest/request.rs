//! The lines of device tests: what they ask, as values. Sans-IO.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Most bytes that one request may name.
pub(super) const MOST: u64 = 64 << 20;

/// What a line asks for. Source: qtest protocol of QEMU 7.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Request {
    Endianness,
    /// To the next deadline, or by so many nanoseconds.
    ClockStep(Option<i64>),
    ClockSet(i64),
    /// A number of so many bytes.
    ReadNumber {
        address: u64,
        size: usize,
    },
    WriteNumber {
        address: u64,
        size: usize,
        value: u64,
    },
    Read {
        address: u64,
        size: usize,
        base64: bool,
    },
    Write {
        address: u64,
        bytes: Vec<u8>,
    },
    /// A port access of so many bytes.
    PortIn {
        size: usize,
    },
    PortOut,
    /// Interrupts of the device there.
    Intercept {
        path: String,
    },
    SetIrq {
        path: String,
    },
    ModuleLoad,
}

/// Why a line asks for nothing; `Display` is the answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Mistake {
    #[error("FAIL Unknown command '{0}'")]
    Unknown(String),
    /// The reference ends the process where we give this answer.
    #[error("FAIL Bad arguments of '{0}'")]
    Arguments(&'static str),
}

impl Request {
    /// Reads a line without its end. `stepped`: the virtual clock may be moved.
    pub(super) fn parse(line: &str, stepped: bool) -> Result<Request, Mistake> {
        let words: Vec<&str> = line.split(' ').collect();
        let (name, words) = words.split_first().map_or(("", &[][..]), |(name, rest)| (*name, rest));
        let word = |at: usize| words.get(at).copied();
        let number = |at: usize, name| word(at).and_then(number).ok_or(Mistake::Arguments(name));
        let size = |at, name| match number(at, name)? {
            size if size <= MOST => Ok(size as usize),
            _ => Err(Mistake::Arguments(name)),
        };
        let path = |name| word(0).map(str::to_owned).ok_or(Mistake::Arguments(name));
        let width = |name: &str| match name.bytes().last() {
            Some(b'b') => 1,
            Some(b'w') => 2,
            Some(b'l') => 4,
            _ => 8,
        };
        Ok(match name {
            "endianness" => Request::Endianness,
            "clock_step" if stepped => match word(0) {
                None => Request::ClockStep(None),
                Some(text) => Request::ClockStep(Some(signed(text).ok_or(Mistake::Arguments("clock_step"))?)),
            },
            "clock_set" if stepped => {
                Request::ClockSet(word(0).and_then(signed).ok_or(Mistake::Arguments("clock_set"))?)
            }
            "readb" | "readw" | "readl" | "readq" => {
                Request::ReadNumber { address: number(0, "read")?, size: width(name) }
            }
            "writeb" | "writew" | "writel" | "writeq" => {
                Request::WriteNumber { address: number(0, "write")?, size: width(name), value: number(1, "write")? }
            }
            "read" | "b64read" => match size(1, "read")? {
                0 => return Err(Mistake::Arguments("read")),
                size => Request::Read { address: number(0, "read")?, size, base64: name == "b64read" },
            },
            "write" => {
                let (address, size) = (number(0, "write")?, size(1, "write")?);
                let data = word(2).and_then(|word| word.strip_prefix("0x")).ok_or(Mistake::Arguments("write"))?;
                let mut bytes = hex(data).ok_or(Mistake::Arguments("write"))?;
                bytes.resize(size, 0);
                Request::Write { address, bytes }
            }
            "b64write" => {
                let (address, size) = (number(0, "b64write")?, size(1, "b64write")?);
                let data = STANDARD.decode(word(2).unwrap_or_default());
                let mut bytes = data.map_err(|_| Mistake::Arguments("b64write"))?;
                // As the reference has it, a wrong size is the data's loss.
                bytes.truncate(size);
                Request::Write { address, bytes }
            }
            "memset" => {
                let (address, size) = (number(0, "memset")?, size(1, "memset")?);
                Request::Write { address, bytes: vec![number(2, "memset")? as u8; size] }
            }
            "inb" | "inw" | "inl" => {
                number(0, "in")?;
                Request::PortIn { size: width(name) }
            }
            "outb" | "outw" | "outl" => {
                number(0, "out")?;
                number(1, "out")?;
                Request::PortOut
            }
            "irq_intercept_in" | "irq_intercept_out" => Request::Intercept { path: path("irq_intercept")? },
            "set_irq_in" => Request::SetIrq { path: path("set_irq_in")? },
            "module_load" => Request::ModuleLoad,
            _ => return Err(Mistake::Unknown(name.to_owned())),
        })
    }
}

/// A number as C writes it: decimal, `0x` hexadecimal or `0` octal.
fn number(text: &str) -> Option<u64> {
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        u64::from_str_radix(digits, 16).ok()
    } else if text.len() > 1 && text.starts_with('0') {
        u64::from_str_radix(&text[1..], 8).ok()
    } else {
        text.parse().ok()
    }
}

fn signed(text: &str) -> Option<i64> {
    match text.strip_prefix('-') {
        Some(digits) => number(digits).and_then(|value| 0i64.checked_sub_unsigned(value)),
        None => number(text).and_then(|value| value.try_into().ok()),
    }
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect();
    let digits = digits?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_become_requests() {
        let parse = |line| Request::parse(line, true);
        assert_eq!(parse("endianness"), Ok(Request::Endianness));
        assert_eq!(parse("clock_step"), Ok(Request::ClockStep(None)));
        assert_eq!(parse("clock_step 0x10"), Ok(Request::ClockStep(Some(16))));
        assert_eq!(parse("readw 010"), Ok(Request::ReadNumber { address: 8, size: 2 }));
        assert_eq!(
            parse("writeq 1 0xffffffffffffffff"),
            Ok(Request::WriteNumber { address: 1, size: 8, value: u64::MAX })
        );
        assert_eq!(parse("write 4 3 0x0102"), Ok(Request::Write { address: 4, bytes: vec![1, 2, 0] }));
        assert_eq!(parse("b64write 4 3 AQID"), Ok(Request::Write { address: 4, bytes: vec![1, 2, 3] }));
        assert_eq!(parse("memset 4 2 0x1ff"), Ok(Request::Write { address: 4, bytes: vec![255; 2] }));
        assert_eq!(parse("memset 4 0 1"), Ok(Request::Write { address: 4, bytes: vec![] }));
        assert_eq!(parse("inl 0x70"), Ok(Request::PortIn { size: 4 }));
        assert_eq!(parse("bogus a"), Err(Mistake::Unknown("bogus".into())));
        assert_eq!(parse(""), Err(Mistake::Unknown(String::new())));
        assert_eq!(parse("read 0 0"), Err(Mistake::Arguments("read")));
        assert_eq!(parse("write 0 1 0x1"), Err(Mistake::Arguments("write")));
        assert_eq!(Request::parse("clock_step", false), Err(Mistake::Unknown("clock_step".into())));
    }

    proptest! {
        #[test]
        fn written_bytes_are_read_back(bytes in prop::collection::vec(any::<u8>(), 1..40), address: u64) {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let line = format!("write {address:#x} {} 0x{digits}", bytes.len());
            prop_assert_eq!(Request::parse(&line, true), Ok(Request::Write { address, bytes: bytes.clone() }));
            let line = format!("b64write {address} {} {}", bytes.len(), STANDARD.encode(&bytes));
            prop_assert_eq!(Request::parse(&line, true), Ok(Request::Write { address, bytes }));
        }

        #[test]
        fn any_line_is_a_request_or_a_mistake(
            name in "(clock_step|clock_set|read[bwlq]?|write[bwlq]?|b64read|b64write|memset|in[bwl]|out[bwl]|[a-z]{0,5})",
            rest in "[ 0-9a-fx+-]{0,30}|.{0,30}",
        ) {
            let _ = Request::parse(&format!("{name} {rest}"), true);
        }
    }
}
