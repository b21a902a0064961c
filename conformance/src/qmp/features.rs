//! What a server may lack. A transcript names what it needs (`@feature NAME`); a run says what the
//! server has. Everything of [`STANDARD`] is taken for granted unless the run says otherwise, as a
//! stock QEMU 7.2 has it; what is in [`EXTENSIONS`] must be asked for.

/// Areas of the protocol that servers may reasonably leave out.
pub const STANDARD: &[(&str, &str)] = &[
    ("block", "block nodes and drives: -blockdev, -drive, blockdev-add and relatives"),
    ("block-jobs", "long running jobs of block nodes: mirror, stream and others"),
    ("chardev", "character devices made at run time, ring buffers among them"),
    ("console", "the monitor for people, also inside human-monitor-command"),
    ("display", "a display server whose password can be set"),
    ("dump", "dump-guest-memory"),
    ("fd", "descriptors passed over unix sockets"),
    ("jobs", "jobs and their events"),
    ("migration", "migration, its parameters and capabilities; snapshots"),
    ("migration-tuning", "compression, throttling and other settings of migration that change no result"),
    ("network", "network back ends and cards"),
    ("objects", "objects made by users: I/O threads, memory back ends and others"),
    ("loader", "the device loader, which needs no bus"),
    ("oob", "out-of-band execution"),
    ("qcow2", "the image format qcow2 with its internal snapshots"),
    ("qom", "the object tree"),
    ("raw", "the block driver raw"),
    ("replay", "the commands of record and replay"),
    ("secrets", "objects that hold secrets"),
    ("stats", "query-stats and its schemas"),
    ("tcp", "sockets of this host other than unix ones"),
    ("telnet", "the telnet option of sockets"),
    ("trace", "trace events"),
    ("websocket", "the websocket option of sockets"),
];

/// What a stock QEMU does not have.
pub const EXTENSIONS: &[(&str, &str)] = &[("e2k", "an Elbrus board, and commands of that emulator only")];

/// Whether transcripts may name this feature.
#[must_use]
pub fn is_known(name: &str) -> bool {
    STANDARD.iter().chain(EXTENSIONS).any(|(known, _)| *known == name)
}

/// The features of one server.
#[derive(Clone, Debug)]
pub struct Features(Vec<String>);

impl Default for Features {
    fn default() -> Self {
        Features(STANDARD.iter().map(|(name, _)| (*name).to_owned()).collect())
    }
}

impl Features {
    /// Declares that the server has `name`.
    ///
    /// # Errors
    /// No feature is called so.
    pub fn with(&mut self, name: &str) -> Result<(), String> {
        self.without(name)?;
        self.0.push(name.to_owned());
        Ok(())
    }

    /// Declares that the server lacks `name`.
    ///
    /// # Errors
    /// No feature is called so.
    pub fn without(&mut self, name: &str) -> Result<(), String> {
        if !is_known(name) {
            return Err(format!("no feature is called '{name}'"));
        }
        self.0.retain(|has| has != name);
        Ok(())
    }

    /// The first of `needed` that the server lacks.
    #[must_use]
    pub fn lacks<'n>(&self, needed: &'n [String]) -> Option<&'n str> {
        needed.iter().find(|name| !self.0.contains(name)).map(String::as_str)
    }
}
