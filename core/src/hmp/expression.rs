//! Integer expressions of the console: 64 bits, wrapping, with registers.
//!
//! `+ -` bind weakest, then `& | ^`, then `* / %`, then the signs `+ - ~`. Source: measured on QEMU 7.2.

use core::fmt;

/// Why an expression has no value. Source of the texts: measured on QEMU 7.2, but for the depth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExprError {
    End,
    Char(char),
    DivisionByZero,
    ParenExpected,
    UnknownRegister,
    NoCharacter,
    CharacterNotEnded,
    TooLarge,
    TooDeep,
}

impl fmt::Display for ExprError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ExprError::Char(c) => return write!(f, "invalid char '{c}' in expression"),
            ExprError::End => "unexpected end of expression",
            ExprError::DivisionByZero => "division by zero",
            ExprError::ParenExpected => "')' expected",
            ExprError::UnknownRegister => "unknown register",
            ExprError::NoCharacter => "character constant expected",
            ExprError::CharacterNotEnded => "missing terminating ' character",
            ExprError::TooLarge => "number too large",
            ExprError::TooDeep => "expression is nested too deeply",
        })
    }
}

/// Deepest nesting of parentheses.
const MAX_DEPTH: usize = 32;

/// Gives the value of a register by its name.
pub(super) type Registers<'a> = &'a mut dyn FnMut(&str) -> Option<u64>;

/// Evaluates the expression at the start of `text`; gives its value and the text behind it.
pub(super) fn evaluate<'t>(text: &'t str, registers: Registers<'_>) -> Result<(i64, &'t str), ExprError> {
    let mut parser = Parser { rest: text.trim_start(), registers, depth: 0 };
    let value = parser.sum()?;
    Ok((value, parser.rest))
}

struct Parser<'t, 'r> {
    rest: &'t str,
    registers: Registers<'r>,
    depth: usize,
}

impl<'t> Parser<'t, '_> {
    /// The next character, if it is one of `set`; white space behind it goes, too.
    fn accept(&mut self, set: &[char]) -> Option<char> {
        let c = self.rest.chars().next().filter(|c| set.contains(c))?;
        self.rest = self.rest[c.len_utf8()..].trim_start();
        Some(c)
    }

    fn sum(&mut self) -> Result<i64, ExprError> {
        let mut value = self.logic()?;
        while let Some(operator) = self.accept(&['+', '-']) {
            let right = self.logic()?;
            value = if operator == '+' { value.wrapping_add(right) } else { value.wrapping_sub(right) };
        }
        Ok(value)
    }

    fn logic(&mut self) -> Result<i64, ExprError> {
        let mut value = self.product()?;
        while let Some(operator) = self.accept(&['&', '|', '^']) {
            let right = self.product()?;
            value = match operator {
                '&' => value & right,
                '|' => value | right,
                _ => value ^ right,
            };
        }
        Ok(value)
    }

    fn product(&mut self) -> Result<i64, ExprError> {
        let mut value = self.signed()?;
        while let Some(operator) = self.accept(&['*', '/', '%']) {
            let right = self.signed()?;
            value = match operator {
                '*' => value.wrapping_mul(right),
                _ if right == 0 => return Err(ExprError::DivisionByZero),
                '/' => value.wrapping_div(right),
                _ => value.wrapping_rem(right),
            };
        }
        Ok(value)
    }

    /// A run of signs and what they stand before.
    fn signed(&mut self) -> Result<i64, ExprError> {
        // x -> a*x + b covers any run of negations and complements: ~x = -x - 1.
        let (mut factor, mut offset) = (1_i64, 0_i64);
        while let Some(sign) = self.accept(&['+', '-', '~']) {
            match sign {
                '-' => factor = -factor,
                '~' => {
                    offset = offset.wrapping_sub(factor);
                    factor = -factor;
                }
                _ => {}
            }
        }
        Ok(self.atom()?.wrapping_mul(factor).wrapping_add(offset))
    }

    fn atom(&mut self) -> Result<i64, ExprError> {
        match self.rest.chars().next() {
            None => Err(ExprError::End),
            Some('(') => self.parenthesis(),
            Some('\'') => self.character(),
            Some('$') => {
                let name = &self.rest[1..];
                let end = name.find(|c: char| !c.is_ascii_alphanumeric() && !"_.:".contains(c));
                let (name, rest) = name.split_at(end.unwrap_or(name.len()));
                let value = (self.registers)(name).ok_or(ExprError::UnknownRegister)?;
                self.rest = rest.trim_start();
                Ok(value.cast_signed())
            }
            Some('0'..='9') => self.number(),
            Some(c) => Err(ExprError::Char(c)),
        }
    }

    fn parenthesis(&mut self) -> Result<i64, ExprError> {
        self.accept(&['(']);
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(ExprError::TooDeep);
        }
        let value = self.sum()?;
        self.depth -= 1;
        self.accept(&[')']).map(|_| value).ok_or(ExprError::ParenExpected)
    }

    fn character(&mut self) -> Result<i64, ExprError> {
        let mut chars = self.rest[1..].chars();
        let c = chars.next().ok_or(ExprError::NoCharacter)?;
        if chars.next() != Some('\'') {
            return Err(ExprError::CharacterNotEnded);
        }
        self.rest = chars.as_str().trim_start();
        Ok(i64::from(u32::from(c)))
    }

    /// Decimal, `0x` hexadecimal, or octal with a leading 0; ends at the first other character.
    fn number(&mut self) -> Result<i64, ExprError> {
        let text = self.rest;
        let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let (digits, radix) = match hex {
            Some(digits) if digits.starts_with(|c: char| c.is_ascii_hexdigit()) => (digits, 16),
            _ if text.starts_with('0') => (text, 8),
            _ => (text, 10),
        };
        let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let (digits, rest) = digits.split_at(end);
        let value = u64::from_str_radix(digits, radix).map_err(|_| ExprError::TooLarge)?;
        self.rest = rest.trim_start();
        Ok(value.cast_signed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Result<i64, ExprError> {
        evaluate(text, &mut |name| (name == "ip").then_some(7)).map(|(value, _)| value)
    }

    #[test]
    fn precedence_is_that_of_the_reference() {
        for (text, expected) in [
            ("6 & 3 + 1", 3),
            ("1+6&3", 3),
            ("6&3|8^1", 11),
            ("-5/2", -2),
            ("~0", -1),
            ("-~~5", -5),
            ("~-1", 0),
            ("010 + 0x10 + 'A'", 8 + 16 + 65),
            ("$ip*2", 14),
            ("-9223372036854775808/-1", i64::MIN),
        ] {
            assert_eq!(value(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn mistakes_have_their_names() {
        for (text, expected) in [
            ("", ExprError::End),
            ("1+", ExprError::End),
            ("(1", ExprError::ParenExpected),
            ("1/0", ExprError::DivisionByZero),
            ("$nope", ExprError::UnknownRegister),
            ("2**3", ExprError::Char('*')),
            ("'ab'", ExprError::CharacterNotEnded),
            ("99999999999999999999", ExprError::TooLarge),
        ] {
            assert_eq!(value(text), Err(expected), "{text}");
        }
        assert_eq!(value(core::str::from_utf8(&[b'('; 4000]).unwrap()), Err(ExprError::TooDeep));
    }
}
