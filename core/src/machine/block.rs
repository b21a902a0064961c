//! The block device of the board `virt`: one unit, a disk or a drive with a tray.
//!
//! It is ours; no real Elbrus has it. A unit moves sectors of [`SECTOR`] bytes between its medium and
//! RAM. There are no interrupts: the guest writes [`reg::COMMAND`] and polls [`reg::STATUS`] until
//! [`status::BUSY`] is clear. All registers have 64 bits and are read and written whole.
//!
//! | offset | register | |
//! |---|---|---|
//! | 0x00 | [`reg::ID`] | read only: [`MAGIC`] |
//! | 0x08 | [`reg::STATUS`] | read only: flags of [`status`], the last [`ErrorCode`] in bits 23:16 |
//! | 0x10 | [`reg::CAPACITY`] | read only: sectors of the medium |
//! | 0x18 | [`reg::CHANGES`] | read only: grows with each new medium, size or move of the tray |
//! | 0x20 | [`reg::POSITION`] | first sector of a transfer |
//! | 0x28 | [`reg::COUNT`] | sectors of a transfer, up to [`MOST_SECTORS`] |
//! | 0x30 | [`reg::ADDRESS`] | where in RAM |
//! | 0x38 | [`reg::COMMAND`] | write only: a [`Command`] |
//!
//! Sans-IO: [`BlockUnit::take_request`] gives a host what it has to do, [`BlockUnit::complete`] brings the
//! result back, and [`BlockUnit::set_medium`] tells what the host's user did to the medium. While a command
//! runs, writes to registers have no effect.

use super::state::{Fields, LoadError, Put};

/// Bytes of a sector.
pub const SECTOR: u64 = 512;
/// Most sectors of one transfer.
pub const MOST_SECTORS: u64 = 2048;
/// Value of the register [`reg::ID`].
pub const MAGIC: u64 = 0x4b43_4f4c_424b_3245;
/// Bytes of a unit's window in the address space.
pub const WINDOW: u64 = 0x40;

/// Offsets of the registers.
pub mod reg {
    /// Says that a unit is here.
    pub const ID: u64 = 0x00;
    /// State and last error.
    pub const STATUS: u64 = 0x08;
    /// Sectors of the medium.
    pub const CAPACITY: u64 = 0x10;
    /// Counter of changes.
    pub const CHANGES: u64 = 0x18;
    /// First sector of a transfer.
    pub const POSITION: u64 = 0x20;
    /// Sectors of a transfer.
    pub const COUNT: u64 = 0x28;
    /// Address in RAM of a transfer.
    pub const ADDRESS: u64 = 0x30;
    /// What to do.
    pub const COMMAND: u64 = 0x38;
}

/// Flags of the register [`reg::STATUS`].
pub mod status {
    /// There is a medium, in a closed tray.
    pub const MEDIUM: u64 = 1 << 0;
    /// The medium cannot be written.
    pub const READ_ONLY: u64 = 1 << 1;
    /// The unit has a tray.
    pub const REMOVABLE: u64 = 1 << 2;
    /// The tray is open.
    pub const TRAY_OPEN: u64 = 1 << 3;
    /// The tray is locked.
    pub const LOCKED: u64 = 1 << 4;
    /// Somebody wants a locked tray opened.
    pub const EJECT_REQUESTED: u64 = 1 << 5;
    /// A command runs.
    pub const BUSY: u64 = 1 << 8;
    /// The last command failed.
    pub const ERROR: u64 = 1 << 9;
}

/// Why a command failed: bits 23:16 of the register [`reg::STATUS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ErrorCode {
    /// It did not.
    None = 0,
    /// No medium, or the tray is open.
    NoMedium = 1,
    /// Sectors beyond the end of the medium, or none, or too many.
    Range = 2,
    /// The medium cannot be written.
    ReadOnly = 3,
    /// Not all of the transfer is in RAM.
    Address = 4,
    /// The host could not do it.
    Io = 5,
    /// The host has no room left.
    NoSpace = 6,
    /// No such command.
    Command = 7,
    /// The tray is locked.
    Locked = 8,
}

/// Values of the register [`reg::COMMAND`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Command {
    /// Medium to RAM.
    Read = 1,
    /// RAM to medium.
    Write = 2,
    /// Wait until all that was written is on the medium.
    Flush = 3,
    /// Lock the tray.
    Lock = 4,
    /// Unlock the tray.
    Unlock = 5,
    /// Open the tray.
    Open = 6,
    /// Close the tray.
    Close = 7,
}

impl Command {
    const ALL: [Command; 7] =
        [Command::Read, Command::Write, Command::Flush, Command::Lock, Command::Unlock, Command::Open, Command::Close];
}

/// What a host has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// To be given back with the result.
    pub serial: u32,
    /// What.
    pub kind: RequestKind,
}

/// Kinds of requests. Positions and lengths are in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestKind {
    /// Read the medium at `offset` and put `len` bytes at `address` in RAM.
    Read {
        /// Where on the medium.
        offset: u64,
        /// Where in RAM.
        address: u64,
        /// How many bytes.
        len: usize,
    },
    /// Write the medium at `offset` with `len` bytes from `address` in RAM.
    Write {
        /// Where on the medium.
        offset: u64,
        /// Where in RAM.
        address: u64,
        /// How many bytes.
        len: usize,
    },
    /// Flush.
    Flush,
    /// Open or close the tray.
    Tray {
        /// Open it.
        open: bool,
    },
    /// The lock has been changed already; the host is only told.
    Lock {
        /// It is locked.
        locked: bool,
    },
}

/// What the host's user decides about the medium.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Medium {
    /// There is one.
    pub present: bool,
    /// It cannot be written.
    pub read_only: bool,
    /// Its size.
    pub sectors: u64,
    /// The tray is open.
    pub tray_open: bool,
    /// The host's user wants the guest to open a locked tray.
    pub eject_requested: bool,
}

/// One unit.
#[derive(Clone, Debug)]
pub struct BlockUnit {
    removable: bool,
    medium: Medium,
    changes: u64,
    locked: bool,
    position: u64,
    count: u64,
    address: u64,
    /// The command that runs.
    running: Option<Command>,
    /// The host has not been told yet.
    untold: bool,
    serial: u32,
    error: u8,
}

impl BlockUnit {
    /// A unit without a medium; `removable` gives it a tray.
    #[must_use]
    pub const fn new(removable: bool) -> BlockUnit {
        BlockUnit {
            removable,
            medium: Medium { present: false, read_only: false, sectors: 0, tray_open: false, eject_requested: false },
            changes: 0,
            locked: false,
            position: 0,
            count: 0,
            address: 0,
            running: None,
            untold: false,
            serial: 0,
            error: 0,
        }
    }

    /// The state after a reset of the machine: unlocked and idle. The medium stays where it is.
    pub const fn reset(&mut self) {
        self.locked = false;
        self.position = 0;
        self.count = 0;
        self.address = 0;
        self.running = None;
        self.untold = false;
        self.error = 0;
        self.serial = self.serial.wrapping_add(1);
    }

    /// Tells the unit about its medium.
    pub fn set_medium(&mut self, medium: Medium) {
        if medium != self.medium {
            self.medium = medium;
            self.changes = self.changes.wrapping_add(1);
        }
    }

    /// Writes what the guest has set, and the command that runs. The medium is the host's.
    pub(super) fn save(&self, out: &mut dyn Put) {
        for value in [self.changes, self.position, self.count, self.address] {
            out.u64(value);
        }
        out.flag(self.locked);
        out.bytes(&[self.running.map_or(0, |command| command as u8), self.error]);
    }

    /// A unit with this one's medium and the rest as [`save`](Self::save) wrote it. A command that ran is
    /// given to the host once more.
    pub(super) fn load(&self, fields: &mut Fields<'_>) -> Result<BlockUnit, LoadError> {
        let mut unit = self.clone();
        unit.reset();
        unit.changes = fields.u64()?;
        unit.position = fields.u64()?;
        unit.count = fields.u64()?;
        unit.address = fields.u64()?;
        unit.locked = fields.flag("locked")?;
        let running = fields.u8_to(Command::Close as u8, "command")?;
        unit.error = fields.u8_to(ErrorCode::Locked as u8, "error")?;
        unit.running = Command::ALL.into_iter().find(|&command| command as u64 == u64::from(running));
        if matches!(unit.running, Some(Command::Read | Command::Write)) && unit.count > MOST_SECTORS {
            return Err(fields.bad("count", unit.count));
        }
        unit.untold = unit.running.is_some();
        Ok(unit)
    }

    /// Whether the guest has locked the tray.
    #[must_use]
    pub const fn is_locked(&self) -> bool {
        self.locked
    }

    /// Whether a request waits for [`take_request`](Self::take_request).
    #[must_use]
    pub const fn has_request(&self) -> bool {
        self.untold
    }

    fn readable(&self) -> bool {
        self.medium.present && !self.medium.tray_open
    }

    /// Reads the register at `offset`; 0 where there is none.
    #[must_use]
    pub fn read(&self, offset: u64) -> u64 {
        match offset {
            reg::ID => MAGIC,
            reg::STATUS => {
                let flags = [
                    (self.readable(), status::MEDIUM),
                    (self.readable() && self.medium.read_only, status::READ_ONLY),
                    (self.removable, status::REMOVABLE),
                    (self.medium.tray_open, status::TRAY_OPEN),
                    (self.locked, status::LOCKED),
                    (self.medium.eject_requested, status::EJECT_REQUESTED),
                    (self.running.is_some(), status::BUSY),
                    (self.error != 0, status::ERROR),
                ];
                let set = flags.iter().filter(|(on, _)| *on).fold(0, |all, (_, flag)| all | flag);
                set | u64::from(self.error) << 16
            }
            reg::CAPACITY if self.readable() => self.medium.sectors,
            reg::CHANGES => self.changes,
            reg::POSITION => self.position,
            reg::COUNT => self.count,
            reg::ADDRESS => self.address,
            _ => 0,
        }
    }

    /// Writes the register at `offset`; `in_ram` tells whether a range (address, bytes) is RAM.
    pub fn write(&mut self, offset: u64, value: u64, in_ram: impl FnOnce(u64, usize) -> bool) {
        if self.running.is_some() {
            return;
        }
        match offset {
            reg::POSITION => self.position = value,
            reg::COUNT => self.count = value,
            reg::ADDRESS => self.address = value,
            reg::COMMAND => self.start(value, in_ram),
            _ => {}
        }
    }

    fn start(&mut self, value: u64, in_ram: impl FnOnce(u64, usize) -> bool) {
        self.error = match self.check(value, in_ram) {
            Ok(command) => {
                match command {
                    Command::Lock => self.locked = true,
                    Command::Unlock => self.locked = false,
                    _ => {}
                }
                self.running = Some(command);
                self.untold = true;
                self.serial = self.serial.wrapping_add(1);
                ErrorCode::None as u8
            }
            Err(error) => error as u8,
        };
    }

    fn check(&self, value: u64, in_ram: impl FnOnce(u64, usize) -> bool) -> Result<Command, ErrorCode> {
        let command = Command::ALL.into_iter().find(|&command| command as u64 == value).ok_or(ErrorCode::Command)?;
        match command {
            Command::Read | Command::Write => {
                if !self.readable() {
                    return Err(ErrorCode::NoMedium);
                }
                if command == Command::Write && self.medium.read_only {
                    return Err(ErrorCode::ReadOnly);
                }
                let end = self.position.checked_add(self.count).ok_or(ErrorCode::Range)?;
                if !(1..=MOST_SECTORS).contains(&self.count) || end > self.medium.sectors {
                    return Err(ErrorCode::Range);
                }
                if !in_ram(self.address, (self.count * SECTOR) as usize) {
                    return Err(ErrorCode::Address);
                }
            }
            Command::Flush if !self.readable() => return Err(ErrorCode::NoMedium),
            Command::Flush => {}
            Command::Lock | Command::Unlock | Command::Open | Command::Close if !self.removable => {
                return Err(ErrorCode::Command);
            }
            Command::Open if self.locked => return Err(ErrorCode::Locked),
            Command::Lock | Command::Unlock | Command::Open | Command::Close => {}
        }
        Ok(command)
    }

    /// The command that runs, for a host that has not been told about it yet. It must be answered with
    /// [`complete`](Self::complete).
    pub fn take_request(&mut self) -> Option<Request> {
        if !self.untold {
            return None;
        }
        self.untold = false;
        // Those of a transfer have been checked; other commands do not look at them.
        let offset = self.position.wrapping_mul(SECTOR);
        let (address, len) = (self.address, self.count.wrapping_mul(SECTOR) as usize);
        let kind = match self.running? {
            Command::Read => RequestKind::Read { offset, address, len },
            Command::Write => RequestKind::Write { offset, address, len },
            Command::Flush => RequestKind::Flush,
            Command::Lock => RequestKind::Lock { locked: true },
            Command::Unlock => RequestKind::Lock { locked: false },
            Command::Open => RequestKind::Tray { open: true },
            Command::Close => RequestKind::Tray { open: false },
        };
        Some(Request { serial: self.serial, kind })
    }

    /// Gives the command that the request with this serial number stands for to the host once more. `false`
    /// when it is not running any more.
    pub const fn repeat(&mut self, serial: u32) -> bool {
        let expected = serial == self.serial && self.running.is_some();
        if expected {
            self.untold = true;
        }
        expected
    }

    /// Ends the command that the request with this serial number stands for. `false` when that command is
    /// not running any more, as after a reset: data that was read must then not go to RAM.
    pub fn complete(&mut self, serial: u32, result: Result<(), ErrorCode>) -> bool {
        let expected = serial == self.serial && self.running.is_some();
        if expected {
            self.running = None;
            self.error = result.map_or_else(|error| error as u8, |()| 0);
        }
        expected
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk(sectors: u64, read_only: bool) -> BlockUnit {
        let mut unit = BlockUnit::new(false);
        unit.set_medium(Medium { present: true, read_only, sectors, ..Medium::default() });
        unit
    }

    fn command(unit: &mut BlockUnit, position: u64, count: u64, command: u64) -> u64 {
        unit.write(reg::POSITION, position, |_, _| true);
        unit.write(reg::COUNT, count, |_, _| true);
        unit.write(reg::ADDRESS, 0x1000, |_, _| true);
        unit.write(reg::COMMAND, command, |address, len| address + len as u64 <= 0x2000);
        unit.read(reg::STATUS) >> 16 & 0xff
    }

    #[test]
    fn a_transfer_is_a_request_until_it_is_complete() {
        let mut unit = disk(8, false);
        assert_eq!((unit.read(reg::ID), unit.read(reg::CAPACITY)), (MAGIC, 8));
        assert_eq!(command(&mut unit, 2, 3, 2), 0);
        assert_ne!(unit.read(reg::STATUS) & status::BUSY, 0);
        let request = unit.take_request().unwrap();
        assert_eq!(request.kind, RequestKind::Write { offset: 1024, address: 0x1000, len: 1536 });
        assert_eq!(unit.take_request(), None);
        unit.write(reg::COUNT, 7, |_, _| true);
        assert_eq!(unit.read(reg::COUNT), 3);
        assert!(!unit.complete(request.serial + 1, Ok(())));
        assert!(unit.complete(request.serial, Err(ErrorCode::NoSpace)));
        assert_eq!(unit.read(reg::STATUS), status::MEDIUM | status::ERROR | 6 << 16);
    }

    #[test]
    fn mistakes_are_told_at_once() {
        for (position, count, what, error) in [
            (0, 1, 9, ErrorCode::Command),
            (0, 0, 1, ErrorCode::Range),
            (7, 2, 1, ErrorCode::Range),
            (u64::MAX, 2, 1, ErrorCode::Range),
            (0, MOST_SECTORS + 1, 1, ErrorCode::Range),
            (0, 1, 2, ErrorCode::ReadOnly),
            (0, 1, 6, ErrorCode::Command),
        ] {
            let mut unit = disk(8, true);
            assert_eq!(command(&mut unit, position, count, what), error as u64, "{position} {count} {what}");
            assert!(!unit.has_request());
        }
        let mut unit = disk(64, false);
        assert_eq!(command(&mut unit, 0, 9, 1), ErrorCode::Address as u64);
        assert_eq!(command(&mut BlockUnit::new(true), 0, 1, 1), ErrorCode::NoMedium as u64);
    }

    #[test]
    fn a_locked_tray_stays_closed_until_a_reset() {
        let mut unit = BlockUnit::new(true);
        command(&mut unit, 0, 0, 4);
        let request = unit.take_request().unwrap();
        assert_eq!(request.kind, RequestKind::Lock { locked: true });
        assert!(unit.complete(request.serial, Ok(())));
        assert_eq!(command(&mut unit, 0, 0, 6), ErrorCode::Locked as u64);
        unit.reset();
        assert_eq!(command(&mut unit, 0, 0, 6), 0);
        assert_eq!(unit.take_request().unwrap().kind, RequestKind::Tray { open: true });
    }

    #[test]
    fn a_reset_forgets_the_running_command() {
        let mut unit = disk(8, false);
        command(&mut unit, 0, 1, 1);
        let request = unit.take_request().unwrap();
        unit.reset();
        assert!(!unit.complete(request.serial, Ok(())));
        command(&mut unit, 0, 1, 1);
        assert!(!unit.complete(request.serial, Ok(())));
    }

    #[test]
    fn changes_are_counted() {
        let mut unit = disk(8, false);
        let before = unit.read(reg::CHANGES);
        unit.set_medium(Medium { present: true, sectors: 8, ..Medium::default() });
        assert_eq!(unit.read(reg::CHANGES), before);
        unit.set_medium(Medium::default());
        assert_eq!((unit.read(reg::CHANGES), unit.read(reg::CAPACITY)), (before + 1, 0));
    }
}
