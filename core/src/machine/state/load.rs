//! Sections to a machine.

use super::{Identity, LoadError, PAGE, RAM_CHUNK, Section, SectionName, section};
use crate::machine::virt::{RAM_BASE, Virt};

/// What a section has brought.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// There must be more.
    More,
    /// The machine is complete.
    End,
}

/// Takes the sections of a stream into a board.
#[derive(Clone, Debug)]
pub struct Loader<'i> {
    identity: Identity<'i>,
    /// What has come, as bits.
    seen: u8,
    /// RAM below this offset has come.
    ram: u64,
}

const MACHINE: u8 = 1;
const UART: u8 = 2;
const BOARD: u8 = 4;
const CPU: u8 = 8;
const END: u8 = 16;
const BLOCK: u8 = 32;

impl<'i> Loader<'i> {
    /// A loader for a board of this identity.
    #[must_use]
    pub const fn new(identity: Identity<'i>) -> Self {
        Loader { identity, seen: 0, ram: 0 }
    }

    /// Takes the next section for a machine without a board: there is nothing but its identity.
    ///
    /// # Errors
    /// The section is unknown, out of place, or says something that cannot be.
    pub fn section_of_nothing(&mut self, section: &Section<'_>) -> Result<Step, LoadError> {
        match section.name() {
            name if name == section::MACHINE.0 && self.seen == 0 => {
                self.seen = MACHINE;
                self.machine(section)?;
                Ok(Step::More)
            }
            name if name == section::END.0 && self.seen == MACHINE => {
                section.fields(section::END.1)?.finish()?;
                self.seen |= END;
                Ok(Step::End)
            }
            name if name == section::MACHINE.0 || name == section::END.0 => {
                Err(section.misplaced("'machine' comes first, 'end' last, and both once"))
            }
            _ => Err(section.unknown()),
        }
    }

    /// Takes the next section. After an error the board is still one that can run, but neither what
    /// it was nor what the stream says.
    ///
    /// # Errors
    /// The section is unknown, out of place, or says something that cannot be.
    pub fn section<M: AsRef<[u8]> + AsMut<[u8]>>(
        &mut self,
        section: &Section<'_>,
        board: &mut Virt<M>,
    ) -> Result<Step, LoadError> {
        let once = |seen: &mut u8, bit: u8| {
            if *seen & bit != 0 {
                return Err(section.misplaced("it has been there already"));
            }
            *seen |= bit;
            Ok(())
        };
        let name = section.name();
        if self.seen & END != 0 {
            return Err(section.misplaced("the stream has ended"));
        }
        if self.seen & MACHINE == 0 && name != section::MACHINE.0 {
            return Err(section.misplaced("'machine' must come first"));
        }
        match name {
            _ if name == section::MACHINE.0 => {
                once(&mut self.seen, MACHINE)?;
                self.machine(section)?;
            }
            _ if name == section::RAM.0 || name == section::RAM_ZERO.0 => self.ram(section, board)?,
            _ if name == section::UART.0 => {
                once(&mut self.seen, UART)?;
                let mut fields = section.fields(section::UART.1)?;
                let uart = crate::machine::uart::Uart::load(&mut fields)?;
                fields.finish()?;
                *board.uart() = uart;
            }
            _ if name == section::BOARD.0 => {
                once(&mut self.seen, BOARD)?;
                let mut fields = section.fields(section::BOARD.1)?;
                board.load_registers(&mut fields)?;
            }
            _ if name == section::BLOCK.0 => {
                once(&mut self.seen, BLOCK)?;
                let mut fields = section.fields(section::BLOCK.1)?;
                board.load_blocks(&mut fields)?;
            }
            _ if name == section::CPU.0 => {
                once(&mut self.seen, CPU)?;
                let mut fields = section.fields(section::CPU.1)?;
                board.load_cpu(&mut fields)?;
            }
            _ if name == section::END.0 => {
                section.fields(section::END.1)?.finish()?;
                self.end()?;
                return Ok(Step::End);
            }
            _ => return Err(section.unknown()),
        }
        Ok(Step::More)
    }

    fn machine(&self, section: &Section<'_>) -> Result<(), LoadError> {
        let mut fields = section.fields(section::MACHINE.1)?;
        for (what, here) in [("machine type", self.identity.machine), ("CPU model", self.identity.cpu)] {
            let stream = fields.text(what)?;
            if stream != here {
                let name = |text: &str| SectionName::printable(text).ok_or_else(|| fields.bad(what, text.len() as u64));
                return Err(LoadError::Machine { what, stream: name(stream)?, here: name(here)? });
            }
        }
        let ram = fields.u64()?;
        fields.finish()?;
        if ram != self.identity.ram {
            return Err(LoadError::Ram { stream: ram, here: self.identity.ram });
        }
        Ok(())
    }

    /// A part of RAM. New ones go on where the last one ended, so that none is missing at the end;
    /// what has come already may come again, since the guest may have written it meanwhile.
    fn ram<M: AsRef<[u8]> + AsMut<[u8]>>(
        &mut self,
        section: &Section<'_>,
        board: &mut Virt<M>,
    ) -> Result<(), LoadError> {
        let zero = section.name() == section::RAM_ZERO.0;
        let mut fields = section.fields(if zero { section::RAM_ZERO.1 } else { section::RAM.1 })?;
        let address = fields.u64()?;
        let offset = address.wrapping_sub(RAM_BASE);
        if offset > self.ram || !offset.is_multiple_of(PAGE as u64) {
            return Err(fields.bad("address", address));
        }
        let left = self.identity.ram.saturating_sub(offset);
        let len = if zero { fields.u64()? } else { fields.rest().len() as u64 };
        let whole = len == left || len.is_multiple_of(PAGE as u64);
        if len == 0 || len > left || len > RAM_CHUNK as u64 || !whole {
            return Err(fields.bad("length", len));
        }
        let done = if zero {
            fields.finish()?;
            board.clear(address, len as usize)
        } else {
            board.load(address, fields.rest())
        };
        if !done {
            return Err(fields.bad("address", address));
        }
        self.ram = self.ram.max(offset + len);
        Ok(())
    }

    fn end(&mut self) -> Result<(), LoadError> {
        for (bit, name) in
            [(UART, section::UART.0), (BOARD, section::BOARD.0), (BLOCK, section::BLOCK.0), (CPU, section::CPU.0)]
        {
            if self.seen & bit == 0 {
                return Err(LoadError::Missing(name));
            }
        }
        if self.ram != self.identity.ram {
            return Err(LoadError::Missing(section::RAM.0));
        }
        self.seen |= END;
        Ok(())
    }
}
