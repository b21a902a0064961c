//! `.macro`, `.rept`, `.irp`, `.irpc` and the conditionals.

use super::scan::{Cursor, Parsed, is_name};
use super::source::{Conditional, Flow};
use super::{Assembler, Origin};
use std::fmt::Write as _;
use std::rc::Rc;

/// A directive that owns the lines behind it.
pub(super) enum Block {
    Macro(Macro, Origin),
    Repeat(u64, Origin),
    /// Parameter and its values.
    Each(String, Vec<String>, Origin),
}

/// A parameter of a macro.
pub(super) struct Parameter {
    name: String,
    default: String,
    required: bool,
    /// Takes all that is left.
    rest: bool,
}

/// A macro.
pub(super) struct Macro {
    pub(super) name: String,
    parameters: Vec<Parameter>,
    body: Rc<str>,
}

impl Assembler<'_> {
    /// `.macro NAME [PARAMETERS]`
    pub(super) fn define_macro(&mut self, cursor: &mut Cursor) -> Parsed<Flow> {
        let origin = self.statement_origin;
        let name = cursor.name().to_owned();
        if name.is_empty() {
            return cursor.fail("expected the name of the macro");
        }
        let mut parameters = Vec::new();
        cursor.eat(b',');
        while !cursor.at_end() {
            let start = cursor.at;
            let word = cursor.name().to_owned();
            if word.is_empty() {
                return cursor.fail("expected the name of a parameter");
            }
            let mut parameter = Parameter { name: word, default: String::new(), required: false, rest: false };
            if cursor.eat(b':') {
                match cursor.name() {
                    "req" => parameter.required = true,
                    "vararg" => parameter.rest = true,
                    _ => {
                        cursor.at = start;
                        return cursor.fail("expected :req or :vararg");
                    }
                }
            } else if cursor.eat(b'=') {
                cursor.blanks();
                let from = cursor.at;
                while !matches!(cursor.byte(), 0 | b',' | b' ' | b'\t') {
                    cursor.at += 1;
                }
                parameter.default = unquoted(cursor.text.get(from..cursor.at).unwrap_or(""));
            }
            if parameters.iter().any(|p: &Parameter| p.name == parameter.name || p.rest) {
                cursor.at = start;
                return cursor.fail("a parameter of this name, or one that takes the rest, came before");
            }
            parameters.push(parameter);
            cursor.eat(b',');
        }
        Ok(Flow::Block(Block::Macro(Macro { name, parameters, body: "".into() }, origin)))
    }

    /// `.rept N`, `.irp NAME, VALUES`, `.irpc NAME, LETTERS`
    pub(super) fn repeat(&mut self, directive: &str, cursor: &mut Cursor) -> Parsed<Flow> {
        let origin = self.statement_origin;
        if directive == ".rept" {
            let start = cursor.at;
            let count = self.symbols.constant(cursor)?;
            cursor.end()?;
            let Ok(count) = u64::try_from(count) else {
                cursor.at = start;
                return cursor.fail("a count cannot be negative");
            };
            return Ok(Flow::Block(Block::Repeat(count, origin)));
        }
        let name = cursor.name().to_owned();
        if name.is_empty() {
            return cursor.fail("expected the name of the parameter");
        }
        cursor.eat(b',');
        let values = cursor.rest();
        let values =
            if directive == ".irpc" { unquoted(values).chars().map(String::from).collect() } else { arguments(values) };
        let values = if values.is_empty() { vec![String::new()] } else { values };
        Ok(Flow::Block(Block::Each(name, values, origin)))
    }

    /// Collects the lines of a block from `at` on, does what it says, and returns where the text goes on.
    pub(super) fn block(&mut self, block: Block, source: u32, text: &str, at: usize, depth: u32) -> usize {
        let is_macro = matches!(block, Block::Macro(..));
        let (openers, closer): (&[&str], &str) =
            if is_macro { (&[".macro"], ".endm") } else { (&[".rept", ".irp", ".irpc"], ".endr") };
        let mut level = 1;
        let mut end = at;
        let mut next = text.len();
        while end < text.len() {
            let line_end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
            let word = first_word(&text[end..line_end]);
            level += i32::from(openers.contains(&word));
            if word == closer || is_macro && word == ".endmacro" {
                level -= 1;
            }
            if level == 0 {
                next = (line_end + 1).min(text.len());
                break;
            }
            end = (line_end + 1).min(text.len());
        }
        let body = &text[at.min(end)..end];
        let (Block::Macro(_, origin) | Block::Repeat(_, origin) | Block::Each(.., origin)) = &block;
        let origin = *origin;
        if level != 0 {
            self.error(origin, format!("this has no {closer}"));
            return text.len();
        }
        match block {
            Block::Macro(mut definition, origin) => {
                definition.body = body.into();
                if self.macros.contains_key(&definition.name) {
                    self.error(origin, format!("macro '{}' is already defined (.purgem removes it)", definition.name));
                } else {
                    self.macros.insert(definition.name.clone(), Rc::new(definition));
                }
            }
            Block::Repeat(count, origin) => {
                let parent = Some((origin, "in the repetition of these lines"));
                let name = Rc::clone(&self.sources[source as usize].name);
                let line = line_of(&self.sources[source as usize].text, at);
                let repeated = self.add_source(name, body, parent);
                self.number_from(repeated, line);
                // Lines that do nothing still count against the limit.
                for _ in 0..count {
                    self.lines += 1;
                    self.run(repeated, depth + 1);
                    if self.stop || self.lines > self.options.line_limit {
                        self.stop = true;
                        break;
                    }
                }
                if self.stop && self.lines > self.options.line_limit {
                    self.error(origin, format!("more than {} lines after expansion", self.options.line_limit));
                }
            }
            Block::Each(parameter, values, origin) => {
                for value in values {
                    let expanded = substitute(body, &[(parameter.as_str(), value.as_str())], None);
                    let text = self.expansion(&expanded, origin, "in the repetition of these lines");
                    if self.stop {
                        break;
                    }
                    self.run(text, depth + 1);
                }
            }
        }
        next
    }

    fn number_from(&mut self, source: u32, line: u32) {
        let marker = super::diagnostics::Marker { offset: 0, line, name: None };
        self.sources[source as usize].markers.push(marker);
    }

    fn expansion(&mut self, text: &str, origin: Origin, how: &'static str) -> u32 {
        self.expanded += text.len() as u64;
        if self.expanded > self.options.expansion_limit {
            self.error(origin, format!("macros expand to more than {} bytes", self.options.expansion_limit));
            self.stop = true;
        }
        self.add_source("<expansion>".into(), text, Some((origin, how)))
    }

    /// Expands `name` if it is a macro.
    pub(super) fn call_macro(&mut self, name: &str, cursor: &mut Cursor) -> Parsed<Option<Flow>> {
        if self.macros.is_empty() {
            return Ok(None);
        }
        let Some(definition) = self.macros.get(name).map(Rc::clone) else { return Ok(None) };
        let origin = self.statement_origin;
        let start = cursor.at;
        let given = arguments(cursor.rest());
        let mut values: Vec<Option<String>> = vec![None; definition.parameters.len()];
        let mut position = 0;
        for (index, argument) in given.iter().enumerate() {
            let named = argument.split_once('=').and_then(|(key, value)| {
                definition.parameters.iter().position(|p| p.name == key.trim()).map(|at| (at, value.trim()))
            });
            if let Some((at, value)) = named {
                values[at] = Some(unquoted(value));
                continue;
            }
            let Some(parameter) = definition.parameters.get(position) else {
                cursor.at = start;
                let most = definition.parameters.len();
                return cursor.fail(format!("macro '{name}' takes at most {most} of these {} arguments", given.len()));
            };
            if parameter.rest {
                values[position] = Some(given[index..].join(", "));
                break;
            }
            if !argument.is_empty() {
                values[position] = Some(unquoted(argument));
            }
            position += 1;
        }
        let mut pairs = Vec::new();
        for (parameter, value) in definition.parameters.iter().zip(&values) {
            if parameter.required && value.is_none() {
                cursor.at = start;
                return cursor.fail(format!("macro '{name}' needs its argument '{}'", parameter.name));
            }
            pairs.push((parameter.name.as_str(), value.as_deref().unwrap_or(&parameter.default)));
        }
        let expanded = substitute(&definition.body, &pairs, Some(self.expansions));
        self.expansions += 1;
        let text = self.expansion(&expanded, origin, "in this expansion");
        self.sources[text as usize].name = format!("<macro {name}>").into();
        Ok(Some(Flow::Run(text)))
    }

    /// `.if` and its kin, `.else`, `.elseif`, `.endif`.
    pub(super) fn conditional(&mut self, directive: &str, cursor: &mut Cursor) -> Parsed<()> {
        let origin = self.statement_origin;
        if let ".else" | ".elseif" | ".endif" = directive {
            let Some(last) = self.conditionals.last_mut() else {
                return cursor.fail(format!("{directive} without .if"));
            };
            if directive == ".endif" {
                self.conditionals.pop();
                return cursor.end();
            }
            if last.seen_else {
                return cursor.fail("this .if has its .else already");
            }
            last.seen_else = directive == ".else";
            let wanted = !last.done;
            last.active = false;
            if !wanted {
                return Ok(());
            }
            let truth = directive == ".else" || self.symbols.constant(cursor)? != 0;
            if let Some(last) = self.conditionals.last_mut() {
                last.active = truth;
                last.done = truth;
            }
            return cursor.end();
        }
        // Pushed before the condition is read, so that its .endif has a partner whatever comes.
        self.conditionals.push(Conditional { active: false, done: true, seen_else: false, origin });
        let truth = self.condition_holds(directive, cursor)?;
        if let Some(last) = self.conditionals.last_mut() {
            last.active = truth;
            last.done = truth;
        }
        Ok(())
    }

    fn condition_holds(&mut self, directive: &str, cursor: &mut Cursor) -> Parsed<bool> {
        let number = |this: &mut Self, cursor: &mut Cursor| {
            // What is assembled cannot depend on what comes later.
            this.symbols.must_know = true;
            let value = this.symbols.constant(cursor);
            this.symbols.must_know = false;
            let value = value?;
            cursor.end()?;
            Ok(value)
        };
        Ok(match directive {
            ".if" | ".ifne" => number(self, cursor)? != 0,
            ".ifeq" => number(self, cursor)? == 0,
            ".ifgt" => number(self, cursor)? > 0,
            ".ifge" => number(self, cursor)? >= 0,
            ".iflt" => number(self, cursor)? < 0,
            ".ifle" => number(self, cursor)? <= 0,
            ".ifdef" | ".ifndef" | ".ifnotdef" => {
                let name = cursor.name();
                if name.is_empty() {
                    return cursor.fail("expected the name of a symbol");
                }
                let known = self
                    .symbols
                    .find(name)
                    .is_some_and(|id| self.symbols.get(id).place != super::expr::Place::Undefined);
                cursor.end()?;
                known == (directive == ".ifdef")
            }
            ".ifb" => cursor.rest().is_empty(),
            ".ifnb" => !cursor.rest().is_empty(),
            ".ifc" | ".ifnc" | ".ifeqs" | ".ifnes" => {
                let start = cursor.at;
                let parts = arguments(cursor.rest());
                let [a, b] = parts.as_slice() else {
                    cursor.at = start;
                    return cursor.fail("expected two strings and a comma between them");
                };
                (unquoted(a) == unquoted(b)) == matches!(directive, ".ifc" | ".ifeqs")
            }
            _ => return cursor.fail(format!("unknown conditional {directive}")),
        })
    }
}

fn line_of(text: &str, at: usize) -> u32 {
    text.get(..at).map_or(1, |before| before.bytes().filter(|&b| b == b'\n').count() as u32 + 1)
}

/// The directive of a line, behind its labels.
fn first_word(line: &str) -> &str {
    let mut rest = line.trim_start();
    loop {
        let end = rest.bytes().position(|byte| !is_name(byte)).unwrap_or(rest.len());
        let word = &rest[..end];
        match rest[end..].trim_start().strip_prefix(':') {
            Some(after) if !word.is_empty() => rest = after.trim_start(),
            _ => return word,
        }
    }
}

/// Splits at commas outside of strings and brackets; without commas at blanks.
fn arguments(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut current = String::new();
    let (mut depth, mut quoted) = (0i32, false);
    let mut commas = false;
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' if quoted => {
                current.push(c);
                current.extend(characters.next());
                continue;
            }
            '"' => quoted = !quoted,
            '(' | '[' if !quoted => depth += 1,
            ')' | ']' if !quoted => depth -= 1,
            ',' if !quoted && depth <= 0 => {
                commas = true;
                parts.push(std::mem::take(&mut current).trim().to_owned());
                continue;
            }
            _ => {}
        }
        current.push(c);
    }
    if !current.trim().is_empty() || commas {
        parts.push(current.trim().to_owned());
    }
    if commas || quoted || parts.len() != 1 {
        return parts;
    }
    // Blanks separate where no operator stands beside them.
    let only = parts.remove(0);
    let mut current = String::new();
    let (mut depth, mut quoted) = (0i32, false);
    let operator = |c: Option<char>| c.is_some_and(|c| "+-*/%&|^<>=~?".contains(c));
    let all: Vec<char> = only.chars().collect();
    for (i, &c) in all.iter().enumerate() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if c.is_whitespace() && !quoted && depth <= 0 {
            let next = all[i..].iter().copied().find(|c| !c.is_whitespace());
            // `~` and `%` begin an operand.
            let joins = operator(current.chars().last()) || operator(next.filter(|c| !"~%".contains(*c)));
            if !joins && !current.is_empty() {
                parts.push(std::mem::take(&mut current));
            }
            if !joins {
                continue;
            }
        }
        current.push(c);
    }
    if !current.is_empty() {
        parts.push(current);
    }
    parts
}

/// Without the quotes around it.
fn unquoted(text: &str) -> String {
    let text = text.trim();
    text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap_or(text).to_owned()
}

/// Replaces `\name`, `\@` and `\()`.
fn substitute(body: &str, values: &[(&str, &str)], count: Option<u64>) -> String {
    let mut out = String::with_capacity(body.len() + 16);
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let name_len = rest.bytes().position(|byte| !is_name(byte)).unwrap_or(rest.len());
        if let Some(after) = rest.strip_prefix("()") {
            rest = after;
        } else if let (Some(after), Some(count)) = (rest.strip_prefix('@'), count) {
            let _ = write!(out, "{count}");
            rest = after;
        } else if let Some((_, value)) = values.iter().find(|(name, _)| *name == &rest[..name_len]) {
            out.push_str(value);
            rest = &rest[name_len..];
        } else {
            out.push('\\');
        }
    }
    out.push_str(rest);
    out
}
