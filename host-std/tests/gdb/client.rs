//! A small debugger: sends requests as a stock client does, and takes answers apart.

use e2k_core::isa::Version;
use e2k_host::gdb::packet::{Decoder, Incoming, encode, from_hex, push_hex};
use e2k_host::gdb::registers::registers;
use std::collections::VecDeque;
use std::io::{Read, Write};

/// Anything that bytes go through.
pub(crate) trait Line: Read + Write {}

impl<T: Read + Write> Line for T {}

/// A connected debugger.
pub(crate) struct Client<'a> {
    line: Box<dyn Line + 'a>,
    decoder: Decoder,
    packets: VecDeque<Vec<u8>>,
    acknowledges: bool,
}

/// One register of a description: name, and where in the packet of all registers it is.
pub(crate) fn place(version: Version, name: &str) -> std::ops::Range<usize> {
    let all = registers(version);
    let at = all.iter().position(|register| register.name == name).unwrap_or_else(|| panic!("no register {name}"));
    let start = all[..at].iter().map(|register| register.bytes).sum();
    start..start + all[at].bytes
}

fn word(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    u64::from_le_bytes(word)
}

/// A frame as a debugger computes it from registers and memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) ip: u64,
    /// Address of its window in the procedure stack.
    pub(crate) window: u64,
    /// Pairs of registers in it.
    pub(crate) pairs: u64,
}

impl<'a> Client<'a> {
    pub(crate) fn new(line: impl Line + 'a) -> Client<'a> {
        Client { line: Box::new(line), decoder: Decoder::for_replies(), packets: VecDeque::new(), acknowledges: true }
    }

    /// What a stock client says first.
    pub(crate) fn start(&mut self) {
        let features = "qSupported:multiprocess+;swbreak+;hwbreak+;qRelocInsn+;fork-events+;exec-events+;vContSupported+;no-resumed+";
        let answer = self.ask(features);
        for expected in ["PacketSize=20000", "qXfer:features:read+", "QStartNoAckMode+", "qXfer:tags:read+"] {
            assert!(answer.split(';').any(|feature| feature == expected), "{answer}");
        }
        assert!(!answer.contains("multiprocess+") && !answer.contains("fork-events+"), "{answer}");
        assert_eq!(self.ask("vMustReplyEmpty"), "");
        assert_eq!(self.ask("QStartNoAckMode"), "OK");
        self.acknowledges = false;
    }

    pub(crate) fn send(&mut self, payload: &[u8]) {
        let mut bytes = Vec::new();
        encode(payload, &mut bytes);
        self.raw(&bytes);
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.line.write_all(bytes).expect("connection");
        self.line.flush().expect("connection");
    }

    /// The next packet.
    pub(crate) fn receive(&mut self) -> Vec<u8> {
        let mut buffer = [0; 4096];
        while self.packets.is_empty() {
            let count = self.line.read(&mut buffer).expect("connection");
            assert!(count != 0, "the stub has closed the connection");
            for &byte in &buffer[..count] {
                match self.decoder.push(byte) {
                    Some(Incoming::Packet(packet)) => self.packets.push_back(packet),
                    Some(Incoming::Ack) => assert!(self.acknowledges),
                    None => {}
                    Some(other) => panic!("{other:?}"),
                }
            }
        }
        if self.acknowledges {
            self.raw(b"+");
        }
        self.packets.pop_front().unwrap_or_default()
    }

    pub(crate) fn ask_bytes(&mut self, request: &[u8]) -> Vec<u8> {
        self.send(request);
        self.receive()
    }

    pub(crate) fn ask(&mut self, request: &str) -> String {
        String::from_utf8(self.ask_bytes(request.as_bytes())).expect("an answer in text")
    }

    /// An object, in parts of `size` bytes.
    pub(crate) fn transfer(&mut self, object: &str, size: usize) -> Vec<u8> {
        let mut all = Vec::new();
        loop {
            let part = self.ask_bytes(format!("qXfer:{object}:{:x},{size:x}", all.len()).as_bytes());
            let (kind, bytes) = part.split_first().unwrap_or_else(|| panic!("qXfer:{object} is not known"));
            all.extend_from_slice(bytes);
            match kind {
                b'l' => return all,
                b'm' => assert!(!bytes.is_empty()),
                _ => panic!("qXfer:{object}: {}", String::from_utf8_lossy(&part)),
            }
        }
    }

    pub(crate) fn memory(&mut self, address: u64, length: usize) -> Vec<u8> {
        let answer = self.ask(&format!("m{address:x},{length:x}"));
        from_hex(answer.as_bytes()).unwrap_or_else(|| panic!("m{address:x}: {answer}"))
    }

    pub(crate) fn word(&mut self, address: u64) -> u64 {
        word(&self.memory(address, 8))
    }

    pub(crate) fn write_word(&mut self, address: u64, value: u64) {
        let mut request = format!("M{address:x},8:").into_bytes();
        push_hex(&value.to_le_bytes(), &mut request);
        assert_eq!(self.ask_bytes(&request), b"OK");
    }

    pub(crate) fn all_registers(&mut self) -> Vec<u8> {
        from_hex(self.ask("g").as_bytes()).expect("registers")
    }

    pub(crate) fn register(&mut self, version: Version, name: &str) -> u64 {
        let all = self.all_registers();
        word(&all[place(version, name)])
    }

    /// Writes registers with one `G`.
    pub(crate) fn set_registers(&mut self, version: Version, values: &[(&str, u64)]) -> String {
        let mut all = self.all_registers();
        for (name, value) in values {
            let place = place(version, name);
            let length = place.len().min(8);
            all[place][..length].copy_from_slice(&value.to_le_bytes()[..length]);
        }
        let mut request = b"G".to_vec();
        push_hex(&all, &mut request);
        String::from_utf8(self.ask_bytes(&request)).expect("text")
    }

    pub(crate) fn ip(&mut self, version: Version) -> u64 {
        self.register(version, "_cr0_hi") & !7
    }

    /// The frames, newest first, the way that debuggers of this architecture walk them.
    pub(crate) fn backtrace(&mut self, version: Version) -> Vec<Frame> {
        const ADDRESS: u64 = 0xffff_ffff_ffff;
        let all = self.all_registers();
        let read = |name| word(&all[place(version, name)]);
        let mut pairs = read("_cr1_lo") >> 33 & 0x7f;
        let mut window = (read("_psp_lo") & ADDRESS) + (read("_psp_hi") & 0xffff_ffff) - 32 * pairs;
        let mut frames = vec![Frame { ip: read("_cr0_hi") & !7, window, pairs }];
        let mut record = (read("_pcsp_lo") & ADDRESS) + (read("_pcsp_hi") & 0xffff_ffff) - 32;
        while record >= read("pcsp_base") && frames.len() < 100 {
            let ip = self.word(record + 8) & !7;
            pairs = self.word(record + 16) >> 33 & 0x7f;
            window -= 32 * pairs;
            frames.push(Frame { ip, window, pairs });
            record -= 32;
        }
        frames
    }

    /// `%r(n)` of a frame, from memory.
    pub(crate) fn window_register(&mut self, version: Version, frame: &Frame, n: u64) -> u64 {
        assert!(n < 2 * frame.pairs, "%r{n} is outside the window");
        let step = if version >= Version::V5 { 16 } else { 8 };
        self.word(frame.window + 32 * (n / 2) + step * (n % 2))
    }
}
