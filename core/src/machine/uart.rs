//! A serial port with the registers of a 16550, without interrupts.
//!
//! Source: the National Semiconductor PC16550D data sheet, register table.

use super::state::{Fields, LoadError, Put};
use heapless::Deque;

/// Bytes kept in each direction.
const QUEUE: usize = 8192;
/// A guest that writes on although the transmitter is not ready loses bytes only beyond this.
const READY_BELOW: usize = QUEUE / 2;

/// Registers by offset; the stride is one byte.
mod reg {
    pub(super) const DATA: u64 = 0;
    pub(super) const IER: u64 = 1;
    pub(super) const IIR_FCR: u64 = 2;
    pub(super) const LCR: u64 = 3;
    pub(super) const MCR: u64 = 4;
    pub(super) const LSR: u64 = 5;
    pub(super) const MSR: u64 = 6;
    pub(super) const SCR: u64 = 7;
}

/// LSR: data ready.
const LSR_DR: u8 = 0x01;
/// LSR: a byte was lost.
const LSR_OE: u8 = 0x02;
/// LSR: the line was broken.
const LSR_BI: u8 = 0x10;
/// LSR: transmitter holding register empty, transmitter empty.
const LSR_THRE_TEMT: u8 = 0x60;
/// LCR: the first two registers are the divisor.
const LCR_DLAB: u8 = 0x80;
/// IIR: no interrupt pending; FIFOs enabled.
const IIR_NONE: u8 = 0x01;
const IIR_FIFO: u8 = 0xc0;
/// MSR: carrier, data set ready, clear to send.
const MSR_READY: u8 = 0xb0;

/// The serial port.
#[derive(Debug, Default)]
pub struct Uart {
    output: Deque<u8, QUEUE>,
    input: Deque<u8, QUEUE>,
    ier: u8,
    fcr: u8,
    lcr: u8,
    mcr: u8,
    scr: u8,
    divisor: [u8; 2],
    overrun: bool,
    broken: bool,
}

impl Uart {
    /// A port after reset with empty queues.
    #[must_use]
    pub const fn new() -> Uart {
        Uart {
            output: Deque::new(),
            input: Deque::new(),
            ier: 0,
            fcr: 0,
            lcr: 0,
            mcr: 0,
            scr: 0,
            divisor: [0; 2],
            overrun: false,
            broken: false,
        }
    }

    /// Bytes of its window in the address space.
    pub const WINDOW: u64 = 8;

    /// Reads the register at `offset` (0 to 7).
    pub fn read(&mut self, offset: u64) -> u8 {
        let divisor = self.lcr & LCR_DLAB != 0;
        match offset & 7 {
            reg::DATA if divisor => self.divisor[0],
            reg::IER if divisor => self.divisor[1],
            reg::DATA => self.input.pop_front().unwrap_or(0),
            reg::IER => self.ier,
            reg::IIR_FCR => IIR_NONE | if self.fcr & 1 != 0 { IIR_FIFO } else { 0 },
            reg::LCR => self.lcr,
            reg::MCR => self.mcr,
            reg::LSR => {
                let ready = if self.input.is_empty() { 0 } else { LSR_DR };
                let room = if self.output.len() < READY_BELOW { LSR_THRE_TEMT } else { 0 };
                let lost = if core::mem::take(&mut self.overrun) { LSR_OE } else { 0 };
                let broken = if core::mem::take(&mut self.broken) { LSR_BI } else { 0 };
                ready | room | lost | broken
            }
            reg::MSR => MSR_READY,
            _ => self.scr,
        }
    }

    /// Writes the register at `offset` (0 to 7).
    pub fn write(&mut self, offset: u64, value: u8) {
        let divisor = self.lcr & LCR_DLAB != 0;
        match offset & 7 {
            reg::DATA if divisor => self.divisor[0] = value,
            reg::IER if divisor => self.divisor[1] = value,
            reg::DATA => self.overrun |= self.output.push_back(value).is_err(),
            reg::IER => self.ier = value & 15,
            reg::IIR_FCR => {
                self.fcr = value;
                if value & 2 != 0 {
                    self.input.clear();
                }
            }
            reg::LCR => self.lcr = value,
            reg::MCR => self.mcr = value & 31,
            reg::SCR => self.scr = value,
            // LSR and MSR are read-only.
            _ => {}
        }
    }

    /// Writes the state of the port: registers, then both queues.
    pub(crate) fn save(&self, out: &mut dyn Put) {
        let [low, high] = self.divisor;
        out.bytes(&[self.ier, self.fcr, self.lcr, self.mcr, self.scr, low, high]);
        out.flag(self.overrun);
        for queue in [&self.output, &self.input] {
            out.u16(queue.len() as u16);
            let (first, second) = queue.as_slices();
            out.bytes(first);
            out.bytes(second);
        }
    }

    /// The reverse of [`Uart::save`].
    pub(crate) fn load(fields: &mut Fields<'_>) -> Result<Uart, LoadError> {
        let mut uart = Uart::new();
        uart.ier = fields.u8_to(15, "ier")?;
        uart.fcr = fields.u8()?;
        uart.lcr = fields.u8()?;
        uart.mcr = fields.u8_to(31, "mcr")?;
        uart.scr = fields.u8()?;
        uart.divisor = [fields.u8()?, fields.u8()?];
        uart.overrun = fields.flag("overrun")?;
        for (queue, name) in [(&mut uart.output, "output"), (&mut uart.input, "input")] {
            let len = fields.u16_to(QUEUE as u16, name)?;
            for &byte in fields.bytes(len.into())? {
                // There is room: the length was checked.
                let _ = queue.push_back(byte);
            }
        }
        Ok(uart)
    }

    /// Puts back bytes that were taken and not delivered, before what the guest has sent since;
    /// those that do not fit are lost.
    pub fn untake_output(&mut self, bytes: &[u8]) {
        for &byte in bytes.iter().rev() {
            if self.output.push_front(byte).is_err() {
                self.overrun = true;
            }
        }
    }

    /// Takes the oldest byte that the guest has sent.
    pub fn take_output(&mut self) -> Option<u8> {
        self.output.pop_front()
    }

    /// Whether the guest has sent bytes that have not been taken.
    #[must_use]
    pub fn has_output(&self) -> bool {
        !self.output.is_empty()
    }

    /// Whether so much waits to be taken that the guest finds the transmitter busy.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.output.len() >= READY_BELOW
    }

    /// Gives the guest a byte; `false` when there is no room.
    pub fn give_input(&mut self, byte: u8) -> bool {
        self.input.push_back(byte).is_ok()
    }

    /// Breaks the line for a moment, which the guest sees as a byte of zero and a bit of the line status.
    pub fn give_break(&mut self) {
        self.broken = true;
        self.overrun |= self.input.push_back(0).is_err();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_go_through() {
        let mut uart = Uart::new();
        assert_eq!(uart.read(reg::LSR), LSR_THRE_TEMT);
        uart.write(reg::DATA, b'x');
        assert_eq!(uart.take_output(), Some(b'x'));
        assert!(uart.give_input(b'y'));
        assert_eq!(uart.read(reg::LSR), LSR_THRE_TEMT | LSR_DR);
        assert_eq!(uart.read(reg::DATA), b'y');
    }

    #[test]
    fn a_break_is_shown_once_with_a_byte_of_zero() {
        let mut uart = Uart::new();
        uart.give_break();
        assert_eq!(uart.read(reg::LSR), LSR_THRE_TEMT | LSR_DR | LSR_BI);
        assert_eq!((uart.read(reg::DATA), uart.read(reg::LSR)), (0, LSR_THRE_TEMT));
    }

    #[test]
    fn divisor_hides_the_data_register() {
        let mut uart = Uart::new();
        uart.write(reg::LCR, LCR_DLAB | 3);
        uart.write(reg::DATA, 1);
        assert_eq!(uart.take_output(), None);
        assert_eq!(uart.read(reg::DATA), 1);
    }

    #[test]
    fn a_full_transmitter_says_so_and_loses_nothing_until_then() {
        let mut uart = Uart::new();
        let mut sent = 0;
        while uart.read(reg::LSR) & LSR_THRE_TEMT != 0 {
            uart.write(reg::DATA, 0);
            sent += 1;
        }
        assert_eq!(sent, READY_BELOW);
        assert!(uart.is_full());
    }
}
