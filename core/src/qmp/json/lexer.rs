//! One byte in, one decision out: where tokens begin and end.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// `{`
    ObjectOpen,
    /// `}`
    ObjectClose,
    /// `[`
    ArrayOpen,
    /// `]`
    ArrayClose,
    /// `:`
    Colon,
    /// `,`
    Comma,
    /// Text in either kind of quotes, both quotes included.
    String,
    /// A number without fraction and exponent.
    Integer,
    /// A number with a fraction or an exponent.
    Float,
    /// A run of small letters.
    Keyword,
}

/// What one byte means for the token under construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// White space, or junk after an error: not part of any token.
    Skip,
    /// First byte of a token that goes on.
    Begin(TokenKind),
    /// Belongs to the open token.
    Extend,
    /// Last byte of the open token.
    Finish(TokenKind),
    /// The open token ended before this byte; feed the byte again.
    FinishBefore(TokenKind),
    /// A token of just this byte.
    Single(TokenKind),
    /// No token can go on (or begin) with this byte. It is consumed.
    Stray,
    /// Junk ends before this byte; feed the byte again.
    Resume,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Start,
    /// After a stray byte, until something that may begin anew.
    Recovery,
    String {
        quote: u8,
    },
    StringEscape {
        quote: u8,
    },
    /// After `-`.
    Sign,
    /// After a leading `0`: no further digit may come.
    Zero,
    Digits,
    /// After `.`: a digit must come.
    Point,
    Fraction,
    /// After `e` or `E`.
    ExponentMark,
    /// After the sign of an exponent.
    ExponentSign,
    Exponent,
    Keyword,
}

/// The lexer: a finite automaton without storage.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lexer {
    state: State,
}

impl Lexer {
    /// Between tokens, and not skipping junk.
    pub(super) fn reset(&mut self) {
        self.state = State::Start;
    }

    pub(super) fn step(&mut self, byte: u8) -> Step {
        let (state, step) = match self.state {
            State::Start => start(byte),
            State::Recovery => recovery(byte),
            State::String { quote } => match byte {
                0..0x20 | 0xfe.. => STRAY,
                b'\\' => (State::StringEscape { quote }, Step::Extend),
                _ if byte == quote => (State::Start, Step::Finish(TokenKind::String)),
                _ => (self.state, Step::Extend),
            },
            // Which letter may follow the backslash is the business of the syntax check.
            State::StringEscape { quote } => match byte {
                0..0x20 | 0xfe.. => STRAY,
                _ => (State::String { quote }, Step::Extend),
            },
            State::Sign => match byte {
                b'0' => (State::Zero, Step::Extend),
                b'1'..=b'9' => (State::Digits, Step::Extend),
                _ => STRAY,
            },
            State::Zero => match byte {
                b'0'..=b'9' => STRAY,
                _ => after_integer(byte),
            },
            State::Digits => match byte {
                b'0'..=b'9' => (State::Digits, Step::Extend),
                _ => after_integer(byte),
            },
            State::Point => match byte {
                b'0'..=b'9' => (State::Fraction, Step::Extend),
                _ => STRAY,
            },
            State::Fraction => match byte {
                b'0'..=b'9' => (State::Fraction, Step::Extend),
                b'e' | b'E' => (State::ExponentMark, Step::Extend),
                _ => (State::Start, Step::FinishBefore(TokenKind::Float)),
            },
            State::ExponentMark => match byte {
                b'+' | b'-' => (State::ExponentSign, Step::Extend),
                b'0'..=b'9' => (State::Exponent, Step::Extend),
                _ => STRAY,
            },
            State::ExponentSign => match byte {
                b'0'..=b'9' => (State::Exponent, Step::Extend),
                _ => STRAY,
            },
            State::Exponent => match byte {
                b'0'..=b'9' => (State::Exponent, Step::Extend),
                _ => (State::Start, Step::FinishBefore(TokenKind::Float)),
            },
            State::Keyword => match byte {
                b'a'..=b'z' => (State::Keyword, Step::Extend),
                _ => (State::Start, Step::FinishBefore(TokenKind::Keyword)),
            },
        };
        self.state = state;
        step
    }
}

const STRAY: (State, Step) = (State::Recovery, Step::Stray);

fn start(byte: u8) -> (State, Step) {
    let single = |kind| (State::Start, Step::Single(kind));
    match byte {
        b' ' | b'\t' | b'\r' | b'\n' => (State::Start, Step::Skip),
        b'{' => single(TokenKind::ObjectOpen),
        b'}' => single(TokenKind::ObjectClose),
        b'[' => single(TokenKind::ArrayOpen),
        b']' => single(TokenKind::ArrayClose),
        b':' => single(TokenKind::Colon),
        b',' => single(TokenKind::Comma),
        b'"' | b'\'' => (State::String { quote: byte }, Step::Begin(TokenKind::String)),
        b'-' => (State::Sign, Step::Begin(TokenKind::Integer)),
        b'0' => (State::Zero, Step::Begin(TokenKind::Integer)),
        b'1'..=b'9' => (State::Digits, Step::Begin(TokenKind::Integer)),
        b'a'..=b'z' => (State::Keyword, Step::Begin(TokenKind::Keyword)),
        _ => STRAY,
    }
}

fn after_integer(byte: u8) -> (State, Step) {
    match byte {
        b'.' => (State::Point, Step::Extend),
        b'e' | b'E' => (State::ExponentMark, Step::Extend),
        _ => (State::Start, Step::FinishBefore(TokenKind::Integer)),
    }
}

/// Junk ends at anything structural, at a control character other than tab, and at FE and FF.
/// Source: measured on QEMU 7.2.
fn recovery(byte: u8) -> (State, Step) {
    match byte {
        b'{' | b'}' | b'[' | b']' | b':' | b',' => (State::Start, Step::Resume),
        b'\t' => (State::Recovery, Step::Skip),
        0..0x20 | 0xfe.. => (State::Start, Step::Resume),
        _ => (State::Recovery, Step::Skip),
    }
}
