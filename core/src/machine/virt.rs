//! The board `virt`: one processor, RAM, a serial port, a power register and a counter.
//!
//! It is ours, made for bare-metal programs and for embedding; no real Elbrus looks like it.
//! Addresses are physical, there is no translation; plain loads and stores reach the devices.
//!
//! | address | what |
//! |---|---|
//! | [`RAM_BASE`] | RAM, up to [`RAM_LIMIT`] bytes |
//! | [`UART_BASE`] | serial port: [`Uart`], 8 registers of one byte |
//! | [`POWER_BASE`] | power register, 32 bits, write only: [`power`] |
//! | [`POWER_BASE`] + 4 | what has happened, 32 bits: [`event`]; writing ones clears them |
//! | [`COUNTER_BASE`] | nanoseconds since the start, 64 bits, read only |
//! | [`WATCHDOG_BASE`] | nanoseconds until the watchdog expires, 64 bits; 0 is off |
//! | [`DISK_BASE`], [`CDROM_BASE`] | disk, and drive with a tray: [`BlockUnit`] |
//!
//! The processor starts privileged at the image's entry. The data stack is at the end of RAM, below
//! it the chain stack, below that the procedure stack ([`Layout`]).

use super::block::{self, BlockUnit};
use super::state::{Fields, LoadError, Put};
use super::uart::Uart;
use crate::cpu::{Cpu, Trap};
use crate::exec::{Accelerator, Exit, Refusal};
use crate::isa::Version;
use crate::mem::{Bus, CodeWatch, Fault, FaultKind};

/// First address of RAM.
pub const RAM_BASE: u64 = 0;
/// Most RAM that the board can have, in bytes.
pub const RAM_LIMIT: u64 = 2 << 30;
/// Least RAM that holds the stacks, in bytes.
pub const RAM_LEAST: u64 = 1 << 20;
/// Serial port.
pub const UART_BASE: u64 = 0xe000_0000;
/// Power register.
pub const POWER_BASE: u64 = 0xe000_1000;
/// Free-running counter.
pub const COUNTER_BASE: u64 = 0xe000_2000;
/// Watchdog.
pub const WATCHDOG_BASE: u64 = 0xe000_3000;
/// Disk.
pub const DISK_BASE: u64 = 0xe000_4000;
/// Drive with a tray.
pub const CDROM_BASE: u64 = 0xe000_5000;

/// Index of the disk among the block units.
pub const DISK: usize = 0;
/// Index of the drive with a tray among the block units.
pub const CDROM: usize = 1;

/// A device on the bus.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// Its name, and that of its registers.
    pub name: &'static str,
    /// Its type in the object tree.
    pub type_name: &'static str,
    /// First address of its registers.
    pub base: u64,
    /// Bytes of its registers.
    pub size: u64,
}

/// All devices of the board, by address.
pub const DEVICES: &[Device] = &[
    Device { name: "uart", type_name: "e2k-uart", base: UART_BASE, size: 8 },
    Device { name: "power", type_name: "e2k-power", base: POWER_BASE, size: 8 },
    Device { name: "counter", type_name: "e2k-counter", base: COUNTER_BASE, size: 8 },
    Device { name: "watchdog", type_name: "e2k-watchdog", base: WATCHDOG_BASE, size: 8 },
    Device { name: "vda", type_name: "e2k-block", base: DISK_BASE, size: block::WINDOW },
    Device { name: "cd0", type_name: "e2k-cd", base: CDROM_BASE, size: block::WINDOW },
];

/// Bits of the register that tells what has happened.
pub mod event {
    /// The power button was pressed.
    pub const POWER_BUTTON: u32 = 1;
    /// A non-maskable interrupt was asked for.
    pub const NMI: u32 = 2;
}

/// Values of the power register: command in bits 7:0, exit status in bits 15:8.
pub mod power {
    /// Switch off; bits 15:8 are the exit status.
    pub const OFF: u32 = 1;
    /// Reset the machine.
    pub const RESET: u32 = 2;
    /// Report a crash of the guest.
    pub const PANIC: u32 = 3;
    /// Report a crash that the guest's own crash kernel takes care of.
    pub const CRASH_LOADED: u32 = 4;
}

/// Where the stacks are, as offsets from the end of RAM.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Data stack: (lowest address, bytes).
    pub data: (u64, u64),
    /// Chain stack: (lowest address, bytes).
    pub chain: (u64, u64),
    /// Procedure stack: (lowest address, bytes).
    pub procedure: (u64, u64),
}

impl Layout {
    /// The layout for `ram` bytes of RAM: 256 KiB, 64 KiB and 256 KiB at its end.
    #[must_use]
    pub const fn new(ram: u64) -> Layout {
        const DATA: u64 = 256 << 10;
        const CHAIN: u64 = 64 << 10;
        const PROCEDURE: u64 = 256 << 10;
        let top = RAM_BASE + ram;
        Layout {
            data: (top - DATA, DATA),
            chain: (top - DATA - CHAIN, CHAIN),
            procedure: (top - DATA - CHAIN - PROCEDURE, PROCEDURE),
        }
    }
}

/// Pages of code that are watched exactly.
const CODE_PAGES: usize = 512;
/// Where the guest reads what has happened.
const EVENT_REGISTER: u64 = POWER_BASE + 4;

/// What the guest has asked the power register for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum PowerRequest {
    Off(u8),
    Reset,
    Panic,
    CrashLoaded,
}

/// RAM and devices. `M` holds the RAM: bytes that the caller owns.
#[derive(Debug)]
pub struct VirtBus<M> {
    ram: M,
    uart: Uart,
    blocks: [BlockUnit; 2],
    power: Option<PowerRequest>,
    /// What has happened: bits of [`event`].
    happened: u32,
    /// Value of the counter: the host sets it before each slice.
    counter: u64,
    /// Value of the counter at which the watchdog expires.
    watchdog: Option<u64>,
    code: CodeWatch<CODE_PAGES>,
}

/// Why the board gave control back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VirtExit {
    /// The given number of bundles has been executed, or the serial port wants attention.
    Slice,
    /// The guest switched the machine off with this status.
    PowerOff(u8),
    /// The guest asked for a reset.
    Reset,
    /// The guest reported that it crashed.
    Panic,
    /// The guest reported that it crashed, and goes on in its crash kernel.
    CrashLoaded,
    /// The watchdog expired; it is off now.
    Watchdog,
    /// An exception; there is no trap handling on this board.
    Trap(Trap),
    /// Something that is decoded but not executed.
    Refused(Refusal),
    /// A system call: entry number. There is no kernel on this board.
    Syscall(u8),
    /// The store for lowered code is too small.
    StoreTooSmall,
}

/// The board with its processor.
#[derive(Debug)]
pub struct Virt<M> {
    cpu: Cpu,
    bus: VirtBus<M>,
    entry: u64,
}

impl<M: AsRef<[u8]> + AsMut<[u8]>> VirtBus<M> {
    fn ram_range(&self, address: u64, len: usize) -> Option<core::ops::Range<usize>> {
        let offset = address.checked_sub(RAM_BASE)?;
        let end = offset.checked_add(len as u64)?;
        (end <= self.ram.as_ref().len() as u64).then_some(offset as usize..end as usize)
    }

    fn fault(&self, address: u64) -> Fault {
        let end = RAM_BASE + self.ram.as_ref().len() as u64;
        Fault { address: if address < end { end } else { address }, kind: FaultKind::NotMapped }
    }

    /// The block unit at `address`, and the offset of the register there.
    fn block_at(address: u64) -> Option<(usize, u64)> {
        [(DISK, DISK_BASE), (CDROM, CDROM_BASE)].into_iter().find_map(|(unit, base)| {
            let offset = address.checked_sub(base)?;
            (offset < block::WINDOW && offset.is_multiple_of(8)).then_some((unit, offset))
        })
    }

    #[cold]
    fn device_load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let mut bytes = [0; N];
        match address {
            UART_BASE..=0xe000_0007 if N == 1 => bytes[0] = self.uart.read(address - UART_BASE),
            EVENT_REGISTER if N == 4 => bytes.copy_from_slice(&self.happened.to_le_bytes()),
            COUNTER_BASE if N == 8 => bytes.copy_from_slice(&self.counter.to_le_bytes()),
            WATCHDOG_BASE if N == 8 => {
                let left = self.watchdog.map_or(0, |deadline| deadline.saturating_sub(self.counter).max(1));
                bytes.copy_from_slice(&left.to_le_bytes());
            }
            _ => match Self::block_at(address) {
                Some((unit, offset)) if N == 8 => bytes.copy_from_slice(&self.blocks[unit].read(offset).to_le_bytes()),
                _ => return Err(self.fault(address)),
            },
        }
        Ok(bytes)
    }

    #[cold]
    fn device_store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        match address {
            UART_BASE..=0xe000_0007 if N == 1 => self.uart.write(address - UART_BASE, bytes[0]),
            POWER_BASE if N == 4 => {
                let [command, status, ..] = bytes[..] else { return Err(self.fault(address)) };
                match u32::from(command) {
                    power::OFF => self.power = Some(PowerRequest::Off(status)),
                    power::RESET => self.power = Some(PowerRequest::Reset),
                    power::PANIC => self.power = Some(PowerRequest::Panic),
                    power::CRASH_LOADED => self.power = Some(PowerRequest::CrashLoaded),
                    // Other commands do nothing, as on any write-only register.
                    _ => {}
                }
            }
            EVENT_REGISTER if N == 4 => {
                let mut cleared = [0; 4];
                cleared.copy_from_slice(&bytes);
                self.happened &= !u32::from_le_bytes(cleared);
            }
            WATCHDOG_BASE if N == 8 => {
                let mut timeout = [0; 8];
                timeout.copy_from_slice(&bytes);
                let timeout = u64::from_le_bytes(timeout);
                self.watchdog = (timeout > 0).then(|| self.counter.saturating_add(timeout));
            }
            _ => {
                let (Some((unit, offset)), Ok(value)) = (Self::block_at(address), <[u8; 8]>::try_from(&bytes[..]))
                else {
                    return Err(self.fault(address));
                };
                let ram = self.ram.as_ref().len() as u64;
                let in_ram = |from: u64, len: usize| {
                    let end = from.checked_sub(RAM_BASE).and_then(|offset| offset.checked_add(len as u64));
                    end.is_some_and(|end| end <= ram)
                };
                self.blocks[unit].write(offset, u64::from_le_bytes(value), in_ram);
            }
        }
        Ok(())
    }
}

impl<M: AsRef<[u8]> + AsMut<[u8]>> Bus for VirtBus<M> {
    #[inline]
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let Some(range) = self.ram_range(address, N) else {
            return self.device_load(address);
        };
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.ram.as_ref()[range]);
        Ok(bytes)
    }

    #[inline]
    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        let Some(range) = self.ram_range(address, N) else {
            return self.device_store(address, bytes);
        };
        self.ram.as_mut()[range].copy_from_slice(&bytes);
        self.code.written(address, N as u64);
        Ok(())
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        let Some(start) = self.ram_range(address, 1).map(|range| range.start) else {
            return Err(self.fault(address));
        };
        let ram = self.ram.as_ref();
        let len = out.len().min(ram.len() - start);
        out[..len].copy_from_slice(&ram[start..start + len]);
        Ok(len)
    }

    fn mark_code(&mut self, address: u64, len: usize) {
        self.code.mark(address, len as u64);
    }

    fn code_generation(&self) -> u32 {
        self.code.changes().generation()
    }

    fn code_changes_since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        self.code.changes().since(generation, visit)
    }

    fn wants_attention(&self) -> bool {
        self.power.is_some() || self.uart.is_full() || self.blocks.iter().any(BlockUnit::has_request)
    }
}

impl<M: AsRef<[u8]> + AsMut<[u8]>> Virt<M> {
    /// A board with this RAM, switched on but without an image: [`Virt::load`] one, then
    /// [`Virt::reset`].
    ///
    /// `None` when `ram` has less than [`RAM_LEAST`] or more than [`RAM_LIMIT`] bytes.
    #[must_use]
    pub fn new(version: Version, idr: u64, ram: M) -> Option<Self> {
        let size = ram.as_ref().len() as u64;
        if !(RAM_LEAST..=RAM_LIMIT).contains(&size) {
            return None;
        }
        let mut cpu = Cpu::new(version);
        cpu.set_idr(idr);
        let bus = VirtBus {
            ram,
            uart: Uart::new(),
            blocks: [BlockUnit::new(false), BlockUnit::new(true)],
            power: None,
            happened: 0,
            counter: 0,
            watchdog: None,
            code: CodeWatch::new(),
        };
        let mut board = Virt { cpu, bus, entry: RAM_BASE };
        board.reset(RAM_BASE);
        Some(board)
    }

    /// Writes bytes into RAM; `false` when they do not fit.
    pub fn load(&mut self, address: u64, bytes: &[u8]) -> bool {
        let Some(range) = self.bus.ram_range(address, bytes.len()) else { return false };
        self.bus.ram.as_mut()[range].copy_from_slice(bytes);
        self.bus.code.all_written();
        true
    }

    /// Fills a part of RAM with zeros; `false` when some of it is not RAM.
    pub fn clear(&mut self, address: u64, len: usize) -> bool {
        let Some(range) = self.bus.ram_range(address, len) else { return false };
        self.bus.ram.as_mut()[range].fill(0);
        self.bus.code.all_written();
        true
    }

    /// Fills RAM with zeroes: what power-on finds.
    pub fn clear_ram(&mut self) {
        self.bus.ram.as_mut().fill(0);
        self.bus.code.all_written();
    }

    /// Puts processor and devices into their state after power-on, to start at `entry`.
    pub fn reset(&mut self, entry: u64) {
        let idr = self.cpu.read_sreg(0x8a).unwrap_or(0);
        let ram = self.bus.ram.as_ref().len() as u64;
        let layout = Layout::new(ram);
        let mut cpu = Cpu::new(self.cpu.version());
        cpu.set_idr(idr);
        cpu.set_privileged(true);
        cpu.set_ip(entry);
        let top = layout.data.0 + layout.data.1;
        cpu.set_data_stack(top, layout.data.1, top);
        cpu.set_chain_stack(layout.chain.0, layout.chain.1, 1);
        cpu.set_procedure_stack(layout.procedure.0, layout.procedure.1, 8);
        cpu.set_link(0, 4, 4);
        self.cpu = cpu;
        self.entry = entry;
        self.bus.uart = Uart::new();
        self.bus.blocks.iter_mut().for_each(BlockUnit::reset);
        self.bus.power = None;
        self.bus.happened = 0;
        self.bus.watchdog = None;
    }

    /// Lets the guest know that something has happened: bits of [`event`].
    pub const fn signal(&mut self, happened: u32) {
        self.bus.happened |= happened;
    }

    /// Where the machine starts.
    #[must_use]
    pub const fn entry(&self) -> u64 {
        self.entry
    }

    /// Runs up to about `fuel` bundles; the counter reads `counter` meanwhile.
    pub fn run(&mut self, engine: &mut impl Accelerator<VirtBus<M>>, fuel: u64, counter: u64) -> VirtExit {
        self.bus.counter = counter;
        let exit = engine.run(&mut self.cpu, &mut self.bus, fuel);
        if let Some(exit) = self.power_request() {
            return exit;
        }
        if exit == Exit::Fuel
            && let Some(exit) = self.expired()
        {
            return exit;
        }
        match exit {
            Exit::Fuel => VirtExit::Slice,
            Exit::Trap(trap) => VirtExit::Trap(trap),
            Exit::Refused(refusal) => VirtExit::Refused(refusal),
            Exit::Syscall { entry, bundle, .. } => {
                self.cpu.set_ip(bundle);
                VirtExit::Syscall(entry)
            }
            Exit::StoreTooSmall => VirtExit::StoreTooSmall,
        }
    }

    /// Reads from the bus as a processor would, with what that does to devices. What nothing answers
    /// reads as zeros; the result tells whether all was answered.
    pub fn bus_read(&mut self, address: u64, into: &mut [u8]) -> bool {
        fn one<const N: usize, M: AsRef<[u8]> + AsMut<[u8]>>(
            bus: &mut VirtBus<M>,
            address: u64,
            into: &mut [u8],
        ) -> bool {
            let loaded = bus.load::<N>(address);
            into.copy_from_slice(&loaded.unwrap_or([0; N]));
            loaded.is_ok()
        }
        if let Some(range) = self.bus.ram_range(address, into.len()) {
            into.copy_from_slice(&self.bus.ram.as_ref()[range]);
            return true;
        }
        match into.len() {
            2 => one::<2, M>(&mut self.bus, address, into),
            4 => one::<4, M>(&mut self.bus, address, into),
            8 => one::<8, M>(&mut self.bus, address, into),
            _ => {
                let bytes = into.chunks_mut(1).zip(0..);
                bytes.fold(true, |all, (byte, at)| one::<1, M>(&mut self.bus, address.wrapping_add(at), byte) && all)
            }
        }
    }

    /// Writes to the bus as a processor would; the result tells whether all was answered. What the
    /// power register was asked for is given by [`Virt::power_request`].
    pub fn bus_write(&mut self, address: u64, bytes: &[u8]) -> bool {
        if self.bus.ram_range(address, bytes.len()).is_some() {
            return self.load(address, bytes);
        }
        if let Ok(bytes) = <[u8; 4]>::try_from(bytes) {
            return self.bus.store(address, bytes).is_ok();
        }
        if let Ok(bytes) = <[u8; 8]>::try_from(bytes) {
            return self.bus.store(address, bytes).is_ok();
        }
        let stored = bytes.iter().zip(0..);
        stored.fold(true, |all, (byte, at)| self.bus.store(address.wrapping_add(at), [*byte]).is_ok() && all)
    }

    /// The watchdog, if it has expired by what the counter reads.
    pub fn expired(&mut self) -> Option<VirtExit> {
        self.bus.watchdog.take_if(|deadline| *deadline <= self.bus.counter)?;
        Some(VirtExit::Watchdog)
    }

    /// What the counter reads when [`Virt::expired`] has something to tell.
    #[must_use]
    pub const fn deadline(&self) -> Option<u64> {
        self.bus.watchdog
    }

    /// What the power register was asked for since the last call.
    pub fn power_request(&mut self) -> Option<VirtExit> {
        match self.bus.power.take()? {
            PowerRequest::Off(status) => Some(VirtExit::PowerOff(status)),
            PowerRequest::Reset => Some(VirtExit::Reset),
            PowerRequest::Panic => Some(VirtExit::Panic),
            PowerRequest::CrashLoaded => Some(VirtExit::CrashLoaded),
        }
    }

    /// Sets the value that the counter reads until the next slice.
    pub const fn set_counter(&mut self, counter: u64) {
        self.bus.counter = counter;
    }

    /// The processor.
    #[must_use]
    pub const fn cpu(&self) -> &Cpu {
        &self.cpu
    }

    /// The processor, to be changed between slices: by a debugger, or to prepare a test.
    pub const fn cpu_mut(&mut self) -> &mut Cpu {
        &mut self.cpu
    }

    /// The serial port.
    pub const fn uart(&mut self) -> &mut Uart {
        &mut self.bus.uart
    }

    /// The block units: [`DISK`] and [`CDROM`].
    pub const fn blocks(&mut self) -> &mut [BlockUnit; 2] {
        &mut self.bus.blocks
    }

    /// The serial port, to be looked at.
    #[must_use]
    pub const fn serial(&self) -> &Uart {
        &self.bus.uart
    }

    /// Value of the counter that the guest has seen last.
    #[must_use]
    pub const fn counter(&self) -> u64 {
        self.bus.counter
    }

    /// Writes what the board itself remembers.
    pub(super) fn save_registers(&self, out: &mut dyn Put) {
        out.u64(self.entry);
        out.u64(self.bus.counter);
        let (request, status) = match self.bus.power {
            None => (0, 0),
            Some(PowerRequest::Off(status)) => (power::OFF, status),
            Some(PowerRequest::Reset) => (power::RESET, 0),
            Some(PowerRequest::Panic) => (power::PANIC, 0),
            Some(PowerRequest::CrashLoaded) => (power::CRASH_LOADED, 0),
        };
        out.bytes(&[request as u8, status]);
        out.u32(self.bus.happened);
        out.flag(self.bus.watchdog.is_some());
        out.u64(self.bus.watchdog.unwrap_or(0));
    }

    /// The reverse of `save_registers`.
    pub(super) fn load_registers(&mut self, fields: &mut Fields<'_>) -> Result<(), LoadError> {
        let (entry, counter) = (fields.u64()?, fields.u64()?);
        let (request, status) = (fields.u8()?, fields.u8()?);
        let happened = fields.u32_to(event::POWER_BUTTON | event::NMI, "events")?;
        let (watched, deadline) = (fields.flag("watchdog")?, fields.u64()?);
        fields.finish()?;
        let request = match (u32::from(request), status) {
            (0, 0) => None,
            (power::OFF, status) => Some(PowerRequest::Off(status)),
            (power::RESET, 0) => Some(PowerRequest::Reset),
            (power::PANIC, 0) => Some(PowerRequest::Panic),
            (power::CRASH_LOADED, 0) => Some(PowerRequest::CrashLoaded),
            _ => return Err(fields.bad("power", u64::from(request) | u64::from(status) << 8)),
        };
        self.entry = entry;
        self.bus.counter = counter;
        self.bus.power = request;
        self.bus.happened = happened;
        self.bus.watchdog = watched.then_some(deadline);
        Ok(())
    }

    /// Writes what the block units remember.
    pub(super) fn save_blocks(&self, out: &mut dyn Put) {
        self.bus.blocks.iter().for_each(|unit| unit.save(out));
    }

    /// The reverse of `save_blocks`.
    pub(super) fn load_blocks(&mut self, fields: &mut Fields<'_>) -> Result<(), LoadError> {
        let [disk, cdrom] = &self.bus.blocks;
        let (disk, cdrom) = (disk.load(fields)?, cdrom.load(fields)?);
        fields.finish()?;
        self.bus.blocks = [disk, cdrom];
        Ok(())
    }

    /// Replaces the processor by the one that a stream describes.
    pub(super) fn load_cpu(&mut self, fields: &mut Fields<'_>) -> Result<(), LoadError> {
        self.cpu = self.cpu.load_state(fields)?;
        Ok(())
    }

    /// Whether the serial port has sent something that has not been taken.
    #[must_use]
    pub fn serial_pending(&self) -> bool {
        self.bus.uart.has_output()
    }

    /// RAM from `address` on; `None` when some of it is not RAM.
    #[must_use]
    pub fn memory(&self, address: u64, len: usize) -> Option<&[u8]> {
        self.bus.ram_range(address, len).map(|range| &self.bus.ram.as_ref()[range])
    }
}
