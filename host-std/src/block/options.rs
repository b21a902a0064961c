//! What can be said about a node. Source of names and meanings: QMP reference, `BlockdevOptions`.

use std::fmt;

use e2k_core::qmp::schema::{Arguments, command_named};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Deserialize as DeriveDeserialize, Serialize};

/// Kinds of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, DeriveDeserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Driver {
    /// Injects errors on the way to another node.
    Blkdebug,
    /// A regular file of the host.
    File,
    /// No data; requests are carried out one after the other.
    NullCo,
    /// The same under another name.
    NullAio,
    /// Another node, or a part of it, byte by byte.
    Raw,
}

impl Driver {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Driver::Blkdebug => "blkdebug",
            Driver::File => "file",
            Driver::NullCo => "null-co",
            Driver::NullAio => "null-aio",
            Driver::Raw => "raw",
        }
    }

    /// All of them, for `help`.
    pub const ALL: [Driver; 5] = [Driver::Blkdebug, Driver::File, Driver::NullAio, Driver::NullCo, Driver::Raw];
}

/// What becomes of writes of zeroes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, DeriveDeserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DetectZeroes {
    /// They are writes.
    #[default]
    Off,
    /// The host is asked to make zeroes.
    On,
    /// The host may give the space back.
    Unmap,
}

/// What becomes of requests to give space back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, DeriveDeserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Discard {
    /// Nothing.
    #[default]
    Ignore,
    /// They are passed on.
    Unmap,
}

/// When files are locked against other processes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, DeriveDeserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Locking {
    /// Always, as all hosts here can do it.
    #[default]
    Auto,
    /// Always.
    On,
    /// Never.
    Off,
}

/// How the host caches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, DeriveDeserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cache {
    /// Not at all.
    pub direct: Option<bool>,
    /// Flushes do nothing.
    pub no_flush: Option<bool>,
}

/// Another node: one that exists, or one to be made.
#[derive(Clone, Debug, PartialEq)]
pub enum Ref {
    /// The name of a node or drive.
    Name(String),
    /// What to make.
    Inline(Box<Options>),
}

impl<'de> Deserialize<'de> for Ref {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Ref;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("BlockdevRef")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Ref, E> {
                Ok(Ref::Name(name.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Ref, A::Error> {
                Options::deserialize(MapAccessDeserializer::new(map)).map(|options| Ref::Inline(Box::new(options)))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// When an error is injected.
#[derive(Clone, Debug, PartialEq, DeriveDeserialize)]
#[serde(rename_all = "kebab-case")]
pub struct InjectError {
    /// The event that makes the rule count.
    pub event: String,
    /// Only in this state.
    pub state: Option<i64>,
    /// Only this kind of request fails.
    pub iotype: Option<String>,
    /// The error; 5 (I/O error) if absent.
    pub errno: Option<i64>,
    /// Only requests that touch this sector fail.
    pub sector: Option<i64>,
    /// Only one request fails.
    pub once: Option<bool>,
}

/// When the state changes.
#[derive(Clone, Debug, PartialEq, DeriveDeserialize)]
pub struct SetState {
    /// The event that does it.
    pub event: String,
    /// Only from this state.
    pub state: Option<i64>,
    /// The new state.
    pub new_state: i64,
}

/// A node to be made. Which members there are depends on the driver; the schema has checked that.
#[derive(Clone, Debug, PartialEq, DeriveDeserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is the option of that name, described in the QMP reference")]
pub struct Options {
    pub driver: Driver,
    pub node_name: Option<String>,
    pub discard: Option<Discard>,
    #[serde(default)]
    pub cache: Cache,
    pub read_only: Option<bool>,
    pub auto_read_only: Option<bool>,
    pub force_share: Option<bool>,
    pub detect_zeroes: Option<DetectZeroes>,
    pub filename: Option<String>,
    pub locking: Option<Locking>,
    pub file: Option<Ref>,
    pub offset: Option<i64>,
    pub size: Option<i64>,
    pub latency_ns: Option<u64>,
    pub read_zeroes: Option<bool>,
    pub image: Option<Ref>,
    pub config: Option<String>,
    pub inject_error: Option<Vec<InjectError>>,
    pub set_state: Option<Vec<SetState>>,
}

impl Options {
    /// Nothing said but the driver.
    #[must_use]
    pub const fn new(driver: Driver) -> Options {
        Options {
            driver,
            node_name: None,
            discard: None,
            cache: Cache { direct: None, no_flush: None },
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            filename: None,
            locking: None,
            file: None,
            offset: None,
            size: None,
            latency_ns: None,
            read_zeroes: None,
            image: None,
            config: None,
            inject_error: None,
            set_state: None,
        }
    }

    /// The node that a file name stands for: a path, or one of the notations `null-co://`, `null-aio://` and
    /// `blkdebug:CONFIG:NAME`.
    #[must_use]
    pub fn for_filename(name: &str) -> Options {
        match name {
            "null-co://" => return Options::new(Driver::NullCo),
            "null-aio://" => return Options::new(Driver::NullAio),
            _ => {}
        }
        if let Some((config, image)) = name.strip_prefix("blkdebug:").and_then(|rest| rest.split_once(':')) {
            let mut options = Options::new(Driver::Blkdebug);
            options.config = (!config.is_empty()).then(|| config.to_owned());
            options.image = Some(Ref::Inline(Box::new(Options::for_filename(image))));
            return options;
        }
        let mut options = Options::new(Driver::File);
        options.filename = Some(name.strip_prefix("file:").unwrap_or(name).to_owned());
        options
    }

    /// A node of the driver `raw` over `inner`.
    #[must_use]
    pub fn raw_over(inner: Options) -> Options {
        let mut options = Options::new(Driver::Raw);
        options.file = Some(Ref::Inline(Box::new(inner)));
        options
    }
}

/// The schema of [`Options`].
#[must_use]
pub fn arguments() -> Arguments {
    command_named("blockdev-add").map_or(Arguments::Members(&[]), |command| command.args)
}
