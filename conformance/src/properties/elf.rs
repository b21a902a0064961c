//! Reading and placing a program is total, and what is placed is what the file says.

use e2k_host::loader::{Image, Limits, LoadError, Memory, PAGE, Placement, Run, choose, plan};
use std::collections::BTreeMap;
use std::io;

/// Pages that the memory has at most; programs that need more are refused as by a small computer.
const MOST: u64 = 256;

/// Page by page, so that nothing that was never mapped can be written.
#[derive(Default)]
struct Pages(BTreeMap<u64, Vec<u8>>);

impl Memory for Pages {
    fn map(&mut self, run: &Run) -> io::Result<()> {
        assert!(run.address.is_multiple_of(PAGE) && run.len.is_multiple_of(PAGE) && run.len != 0, "{run:?}");
        if run.len / PAGE + self.0.len() as u64 > MOST {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        for page in 0..run.len / PAGE {
            let old = self.0.insert(run.address + page * PAGE, vec![0; PAGE as usize]);
            assert!(old.is_none(), "a page is mapped twice: {run:?}");
        }
        Ok(())
    }

    fn write(&mut self, address: u64, bytes: &[u8]) -> io::Result<()> {
        for (at, byte) in (address..).zip(bytes) {
            *self.byte(at) = *byte;
        }
        Ok(())
    }
}

impl Pages {
    fn byte(&mut self, address: u64) -> &mut u8 {
        let page = self.0.get_mut(&(address & !(PAGE - 1))).expect("the page is mapped");
        &mut page[(address % PAGE) as usize]
    }
}

/// Reads the file that follows the first byte, which chooses the addresses it may take.
///
/// # Panics
/// If reading or placing breaks its promises.
pub fn check(bytes: &[u8]) {
    let Some((&choice, data)) = bytes.split_first() else { return };
    let image = match Image::parse(data) {
        Ok(image) => image,
        Err(error) => return one_line(&error),
    };
    assert!(!image.segments.is_empty());
    assert!(image.interpreter.is_none_or(|name| !name.is_empty() && !name.contains(&0)));
    assert_eq!(Image::parse_static(data).is_ok(), image.interpreter.is_none() && !image.movable);
    let chosen = choose(&[(image.target, "it")], None).expect("every target has a processor");
    assert!(image.target.version.is_none_or(|version| version == chosen.version));
    let limits = match choice & 3 {
        0 => Limits { first: PAGE, end: 1 << 39 },
        1 => Limits { first: PAGE, end: 1 << 24 },
        2 => Limits { first: 0, end: !(PAGE - 1) },
        _ => Limits { first: 1 << 20, end: 1 << 35 },
    };
    let base = match choice >> 2 & 3 {
        0 => 0x10_0000,
        1 => (limits.end / 3 * 2) & !(PAGE - 1),
        2 => limits.end - PAGE,
        _ => 0,
    };
    match plan(&image, base, limits) {
        Ok(placement) => placed(&image, &placement, base, limits),
        Err(error) => one_line(&error),
    }
}

fn one_line(error: &LoadError) {
    let text = error.to_string();
    assert!(!text.is_empty() && !text.contains('\n'), "{text:?}");
}

fn placed(image: &Image<'_>, placement: &Placement<'_, '_>, base: u64, limits: Limits) {
    assert!(placement.runs.is_sorted_by(|a, b| a.address + a.len <= b.address), "{:?}", placement.runs);
    assert!(placement.start() >= limits.first && placement.end() <= limits.end);
    assert!(placement.bias == 0 || image.movable);
    assert!(!image.movable || placement.start() >= base);
    let mut memory = Pages::default();
    if let Err(error) = placement.load(&mut memory) {
        assert!(matches!(error, LoadError::Host(_)), "{error}");
        return;
    }
    for segment in &image.segments {
        let start = segment.address.wrapping_add(placement.bias);
        for offset in 0..segment.size {
            let expected = segment.bytes.get(offset as usize).copied().unwrap_or(0);
            assert_eq!(*memory.byte(start + offset), expected, "{offset:#x} in {start:#x}");
        }
        let page = start & !(PAGE - 1);
        let run = placement.runs.iter().find(|run| run.address <= page && page - run.address < run.len);
        let rights = run.expect("the page is in a run").rights;
        assert!(segment.rights.iter().zip(rights).all(|(&asked, has)| has || !asked));
    }
}
