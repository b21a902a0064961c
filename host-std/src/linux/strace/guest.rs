//! Guest memory as text: strings, lists and numbers. What cannot be read is `None`; the caller shows
//! its address.

use crate::linux::memory::rights;
use crate::linux::thread::Thread;

/// Bytes of a string, and items of a list, that are shown.
pub(super) const SHOWN: usize = 32;
/// The longest name that is shown.
const PATH: usize = 4096;

/// An address.
pub(super) fn pointer(address: u64) -> String {
    if address == 0 { "NULL".to_owned() } else { format!("{address:#x}") }
}

/// Bytes as a C string. A number that a digit follows has all its three digits.
pub(super) fn quoted(bytes: &[u8], more: bool) -> String {
    let mut text = String::from("\"");
    for (i, &byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            b'\n' => text.push_str("\\n"),
            b'\t' => text.push_str("\\t"),
            b'\r' => text.push_str("\\r"),
            0x0b => text.push_str("\\v"),
            0x0c => text.push_str("\\f"),
            0x20..=0x7e => text.push(byte.into()),
            _ if bytes.get(i + 1).is_some_and(u8::is_ascii_digit) => text.push_str(&format!("\\{byte:03o}")),
            _ => text.push_str(&format!("\\{byte:o}")),
        }
    }
    text.push('"');
    if more {
        text.push_str("...");
    }
    text
}

/// Bytes of which the first are shown.
pub(super) fn cut(bytes: &[u8]) -> String {
    quoted(bytes.get(..SHOWN).unwrap_or(bytes), bytes.len() > SHOWN)
}

/// Items in brackets.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("[{}]", items.join(", "))
}

/// Little-endian numbers within a structure; 0 where it ends.
pub(super) fn number(bytes: &[u8], at: usize, size: usize) -> u64 {
    let mut word = [0; 8];
    if let (Some(from), Some(to)) = (bytes.get(at..at.saturating_add(size)), word.get_mut(..size)) {
        to.copy_from_slice(from);
    }
    u64::from_le_bytes(word)
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    number(bytes, at, 2) as u16
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    number(bytes, at, 4) as u32
}

pub(super) fn i32_at(bytes: &[u8], at: usize) -> i32 {
    number(bytes, at, 4) as i32
}

pub(super) fn u64_at(bytes: &[u8], at: usize) -> u64 {
    number(bytes, at, 8)
}

impl Thread {
    /// So many bytes, all of them.
    pub(super) fn shown_bytes(&mut self, address: u64, len: usize) -> Option<Vec<u8>> {
        if len == 0 {
            return Some(Vec::new());
        }
        if self.memory.prefix(address, len as u64, rights::READ).ok()? < len as u64 {
            return None;
        }
        let mut bytes = vec![0; len];
        self.copy_in(address, &mut bytes).ok()?;
        Some(bytes)
    }

    /// The beginning of a buffer.
    pub(super) fn shown_buffer(&mut self, address: u64, len: u64) -> String {
        if address == 0 {
            return "NULL".to_owned();
        }
        let shown = len.min(SHOWN as u64) as usize;
        match self.shown_bytes(address, shown) {
            Some(bytes) => quoted(&bytes, len > SHOWN as u64),
            None => pointer(address),
        }
    }

    /// A string, up to its end: a name is shown whole, another one is cut.
    pub(super) fn shown_string(&mut self, address: u64, whole: bool) -> String {
        if address == 0 {
            return "NULL".to_owned();
        }
        let most = if whole { PATH } else { SHOWN };
        let mut bytes = Vec::new();
        loop {
            match self.get_bytes(address.wrapping_add(bytes.len() as u64)) {
                Ok([0]) => return quoted(&bytes, false),
                Ok(_) if bytes.len() == most => return quoted(&bytes, true),
                Ok([byte]) => bytes.push(byte),
                Err(_) => return pointer(address),
            }
        }
    }

    /// A list of strings that ends with a null.
    pub(super) fn shown_strings(&mut self, address: u64) -> String {
        if address == 0 {
            return "NULL".to_owned();
        }
        let mut items = Vec::new();
        loop {
            match self.get(address.wrapping_add(8 * items.len() as u64)) {
                Ok([0]) => return list(items),
                Ok(_) if items.len() == SHOWN => {
                    items.push("...".to_owned());
                    return list(items);
                }
                Ok([string]) => {
                    let text = self.shown_string(string, false);
                    items.push(text);
                }
                Err(_) => return pointer(address),
            }
        }
    }

    /// Such a list, of which only the number of items is shown.
    pub(super) fn shown_variables(&mut self, address: u64) -> String {
        const MOST: u64 = 1 << 16;
        if address == 0 {
            return "NULL".to_owned();
        }
        for count in 0..MOST {
            match self.get(address.wrapping_add(8 * count)) {
                Ok([0]) => return format!("{address:#x} /* {count} var{} */", if count == 1 { "" } else { "s" }),
                Ok(_) => {}
                Err(_) => break,
            }
        }
        pointer(address)
    }

    /// A list of items of one size.
    pub(super) fn shown_list(
        &mut self,
        address: u64,
        count: u64,
        size: usize,
        show: impl Fn(&mut Thread, &[u8]) -> String,
    ) -> String {
        if address == 0 {
            return "NULL".to_owned();
        }
        let shown = count.min(SHOWN as u64) as usize;
        let Some(bytes) = self.shown_bytes(address, shown * size) else { return pointer(address) };
        let mut items: Vec<String> = bytes.chunks_exact(size.max(1)).map(|item| show(self, item)).collect();
        if count > shown as u64 {
            items.push("...".to_owned());
        }
        list(items)
    }

    /// The buffers of a list. `have`: so many bytes of them are filled.
    pub(super) fn shown_vectors(&mut self, address: u64, count: u64, have: u64) -> String {
        let left = std::cell::Cell::new(have);
        self.shown_list(address, count, 16, |thread, item| {
            let (base, len) = (u64_at(item, 0), u64_at(item, 8));
            let filled = len.min(left.get());
            left.set(left.get() - filled);
            let text = thread.shown_buffer(base, filled);
            format!("{{iov_base={text}, iov_len={len}}}")
        })
    }

    /// A set of descriptors below `count`.
    pub(super) fn shown_descriptors(&mut self, address: u64, count: u64) -> Option<Vec<String>> {
        let count = count.min(1024);
        let bytes = self.shown_bytes(address, count.div_ceil(64) as usize * 8)?;
        let is_set = |fd: u64| bytes.get((fd / 8) as usize).is_some_and(|byte| byte >> (fd % 8) & 1 != 0);
        Some((0..count).filter(|&fd| is_set(fd)).map(|fd| fd.to_string()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(quoted(b"hello\tworld\n\0\x01\x7f\xff", false), r#""hello\tworld\n\0\1\177\377""#);
        assert_eq!(quoted(b"\x00001\"\\", true), r#""\0001\"\\"..."#);
        assert_eq!(cut(&[b'a'; 33]), format!("\"{}\"...", "a".repeat(32)));
    }

    #[test]
    fn numbers_end_with_their_structure() {
        assert_eq!((u32_at(&[1, 2, 0, 0, 5], 0), u64_at(&[1], 0), u16_at(&[7, 1], 0)), (0x201, 0, 0x107));
    }
}
