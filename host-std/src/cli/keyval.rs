//! `key=value,flag,key2=a,,b`: the dialect in which options have options.
//!
//! A comma in a value is written twice. A key without a value is a flag: `server` means `server=on` and
//! `nowait` means `wait=off`. The first item may be a bare value of an implied key.
//! Source: QEMU's manual, and measurements on QEMU 7.2.

/// One `key=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The key.
    pub key: String,
    /// The value; `None` for a flag.
    pub value: Option<String>,
}

/// The items of one option, in order; of equal keys the last one counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyVal {
    items: Vec<Item>,
}

impl KeyVal {
    /// Splits `text`. `implied` is the key of a first item without `=`.
    #[must_use]
    pub fn parse(text: &str, implied: Option<&str>) -> KeyVal {
        let mut items = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(['=', ',']).unwrap_or(rest.len());
            let implied = implied.filter(|_| items.is_empty());
            let item;
            if rest[end..].starts_with('=') {
                let value;
                (value, rest) = split_value(&rest[end + 1..], &rest[..end]);
                item = value;
            } else if let Some(key) = implied {
                let value;
                (value, rest) = split_value(rest, key);
                item = value;
            } else {
                item = Item { key: rest[..end].to_owned(), value: None };
                rest = rest.get(end + 1..).unwrap_or("");
            }
            items.push(item);
        }
        KeyVal { items }
    }

    /// All items in order; a flag is `on`, or `off` where it is written with `no`.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.items.iter().map(|item| match (&item.value, item.key.strip_prefix("no")) {
            (Some(value), _) => (item.key.as_str(), value.as_str()),
            (None, Some(key)) => (key, "off"),
            (None, None) => (item.key.as_str(), "on"),
        })
    }

    /// Adds `key=value` at the end.
    pub fn set(&mut self, key: &str, value: &str) {
        self.items.push(Item { key: key.to_owned(), value: Some(value.to_owned()) });
    }

    /// Adds all items of `more` at the end.
    pub fn append(&mut self, mut more: KeyVal) {
        self.items.append(&mut more.items);
    }

    /// The value of `key`; a flag is `on`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        let item = self.items.iter().rev().find(|item| item.key == key)?;
        Some(item.value.as_deref().unwrap_or("on"))
    }

    /// The switch `key`, which may also be written `key` or `nokey`.
    ///
    /// # Errors
    /// The value is neither `on` nor `off` (nor another word for these).
    pub fn switch(&self, key: &str) -> Result<Option<bool>, String> {
        for item in self.items.iter().rev() {
            match &item.value {
                None if item.key == key => return Ok(Some(true)),
                None if item.key.strip_prefix("no") == Some(key) => return Ok(Some(false)),
                Some(value) if item.key == key => {
                    return match value.as_str() {
                        "on" | "yes" | "true" | "y" => Ok(Some(true)),
                        "off" | "no" | "false" | "n" => Ok(Some(false)),
                        _ => Err(format!("Parameter '{key}' expects 'on' or 'off'")),
                    };
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// Refuses keys that are neither in `keys` nor flags made from `switches`.
    ///
    /// # Errors
    /// The first key that is unknown.
    pub fn only(&self, keys: &[&str], switches: &[&str]) -> Result<(), String> {
        let known = |item: &Item| {
            let key = item.key.as_str();
            let negated = || key.strip_prefix("no").is_some_and(|key| switches.contains(&key));
            match item.value {
                Some(_) => keys.contains(&key) || switches.contains(&key),
                None => switches.contains(&key) || negated(),
            }
        };
        match self.items.iter().find(|item| !known(item)) {
            Some(item) => Err(format!("Invalid parameter '{}'", item.key)),
            None => Ok(()),
        }
    }

    /// Flags among the items, as written and as they should have been: old spellings.
    pub fn flags(&self) -> impl Iterator<Item = (&str, String)> {
        self.items.iter().filter(|item| item.value.is_none()).map(|item| {
            let modern = match item.key.strip_prefix("no") {
                Some(key) => format!("{key}=off"),
                None => format!("{}=on", item.key),
            };
            (item.key.as_str(), modern)
        })
    }
}

/// A value up to a single comma, and the text behind that comma.
fn split_value<'t>(text: &'t str, key: &str) -> (Item, &'t str) {
    let mut value = String::new();
    let mut rest = text;
    loop {
        let end = rest.find(',').unwrap_or(rest.len());
        value.push_str(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or("");
        match rest.strip_prefix(',') {
            Some(behind) if end < text.len() => {
                value.push(',');
                rest = behind;
            }
            _ => {
                return (Item { key: key.to_owned(), value: Some(value) }, rest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn flags_values_and_doubled_commas() {
        let opts = KeyVal::parse("socket,id=c,path=/tmp/a,,b,server,nowait", Some("backend"));
        assert_eq!(opts.get("backend"), Some("socket"));
        assert_eq!(opts.get("path"), Some("/tmp/a,b"));
        assert_eq!(opts.switch("server"), Ok(Some(true)));
        assert_eq!(opts.switch("wait"), Ok(Some(false)));
        assert_eq!(opts.switch("telnet"), Ok(None));
        assert!(opts.only(&["backend", "id", "path"], &["server", "wait"]).is_ok());
        assert_eq!(opts.only(&["backend", "id"], &[]), Err("Invalid parameter 'path'".to_owned()));
    }

    proptest! {
        #[test]
        fn a_value_survives_escaping(value in "[a-z,=]{1,20}", other in "[a-z]{1,5}") {
            let text = format!("first={},second={other}", value.replace(',', ",,"));
            let opts = KeyVal::parse(&text, None);
            prop_assert_eq!(opts.get("first"), Some(value.as_str()));
            prop_assert_eq!(opts.get("second"), Some(other.as_str()));
        }

        #[test]
        fn nothing_panics(text in ".{0,40}") {
            let _ = KeyVal::parse(&text, Some("implied"));
        }
    }
}
