//! A whole board at once, for those who have it and the stream in memory.

use super::{Frame, HEADER_LEN, Identity, LoadError, Loader, Sink, Step, Writer, frame, header, section, truncated};
use crate::machine::virt::{RAM_BASE, Virt};

impl<S: Sink> Writer<S> {
    /// Writes serial port, board registers, block units and processor: all of the board but its RAM.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn devices<M: AsRef<[u8]> + AsMut<[u8]>>(&mut self, board: &Virt<M>) -> Result<(), S::Error> {
        self.section(section::UART.0, section::UART.1, |out| board.serial().save(out))?;
        self.section(section::BOARD.0, section::BOARD.1, |out| board.save_registers(out))?;
        self.section(section::BLOCK.0, section::BLOCK.1, |out| board.save_blocks(out))?;
        self.section(section::CPU.0, section::CPU.1, |out| board.cpu().save_state(out))
    }
}

/// Writes the whole state of `board`.
///
/// # Errors
/// Those of the sink.
pub fn save<M, S>(board: &Virt<M>, identity: &Identity<'_>, sink: S) -> Result<S, S::Error>
where
    M: AsRef<[u8]> + AsMut<[u8]>,
    S: Sink,
{
    let mut writer = Writer::new(sink, identity)?;
    if let Ok(len) = usize::try_from(identity.ram)
        && let Some(ram) = board.memory(RAM_BASE, len)
    {
        writer.ram(RAM_BASE, ram)?;
    }
    writer.devices(board)?;
    writer.end()
}

/// Puts `board` into the state that `stream` holds, and tells how many bytes that took. On an error
/// the board can still run, but is neither what it was nor what the stream says.
///
/// # Errors
/// The stream is damaged, or not one for this board.
pub fn load<M>(board: &mut Virt<M>, identity: &Identity<'_>, stream: &[u8]) -> Result<usize, LoadError>
where
    M: AsRef<[u8]> + AsMut<[u8]>,
{
    header(stream)?;
    let mut loader = Loader::new(*identity);
    let mut at = HEADER_LEN;
    loop {
        let rest = &stream[at..];
        match frame(rest, at as u64)? {
            Frame::Need(needed) => return Err(truncated(rest, needed)),
            Frame::Section(section, used) => {
                at += used;
                if loader.section(&section, board)? == Step::End {
                    return Ok(at);
                }
            }
        }
    }
}
