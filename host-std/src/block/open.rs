//! From options to nodes.

use crate::descriptors::FdSets;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::blkdebug::Rules;
use super::file::Image;
use super::node::{Flags, Kind, State};
use super::options::{DetectZeroes, Discard, Driver, Locking, Options, Ref};
use super::{Entry, Graph, Inner, Node, foreign};
use crate::jobs::well_formed;
use crate::vm::lock;

/// Longest name of a node, in bytes. Source: measured on QEMU 7.2.
const LONGEST_NAME: usize = 31;

/// What a node that is made within another takes over from it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Inherited {
    read_only: Option<bool>,
    auto_read_only: Option<bool>,
    force_share: Option<bool>,
    no_flush: Option<bool>,
    discard: Option<Discard>,
}

impl Graph {
    /// Makes a node and those within it, and takes them into the graph.
    ///
    /// # Errors
    /// One of them cannot be made. Source of the texts: measured on QEMU 7.2.
    pub(super) fn open(&self, options: &Options, owned_by_monitor: bool) -> Result<Arc<Node>, String> {
        self.open_probed(options, owned_by_monitor, false)
    }

    /// The same; `probed` tells that nobody has said that the image is raw.
    pub(super) fn open_probed(
        &self,
        options: &Options,
        owned_by_monitor: bool,
        probed: bool,
    ) -> Result<Arc<Node>, String> {
        let mut new = Vec::new();
        let root = self.make(options, Inherited::default(), probed, &mut new)?;
        let mut inner = lock(&self.inner);
        if let Some(node) = new.iter().find(|node| inner.find(node.name()).is_some()) {
            return Err(format!("Duplicate nodes with node-name='{}'", node.name()));
        }
        inner.nodes.extend(new.into_iter().map(|node| {
            let owned_by_monitor = owned_by_monitor && Arc::ptr_eq(&node, &root);
            Entry { node, owned_by_monitor }
        }));
        Ok(root)
    }

    fn make(
        &self,
        options: &Options,
        inherited: Inherited,
        probed: bool,
        new: &mut Vec<Arc<Node>>,
    ) -> Result<Arc<Node>, String> {
        let mut flags = flags(options, inherited)?;
        let own = Inherited {
            read_only: options.read_only.or(inherited.read_only),
            auto_read_only: options.auto_read_only.or(inherited.auto_read_only),
            force_share: options.force_share.or(inherited.force_share),
            no_flush: Some(flags.no_flush),
            discard: Some(Discard::Unmap),
        };
        // A format opens what is below before it takes a name; the others take their name first.
        if options.driver == Driver::Raw {
            let file = self.child(options.file.as_ref(), "file", own, new)?;
            let name = self.name_for(options, new)?;
            let kind = raw(options, file, probed)?;
            let node = Node::new(name, State { flags, kind, options: options.clone() });
            new.push(node.clone());
            return Ok(node);
        }
        let name = self.name_for(options, new)?;
        let at = new.len();
        let kind = match options.driver {
            Driver::File => Kind::File(file(options, &mut flags, own, self.files())?),
            Driver::Blkdebug => {
                let inject = options.inject_error.as_deref().unwrap_or_default();
                let set = options.set_state.as_deref().unwrap_or_default();
                let config = options.config.clone();
                let rules = Mutex::new(Rules::new(config.as_deref(), inject, set)?);
                let plain = inject.is_empty() && set.is_empty();
                Kind::Blkdebug { image: self.child(options.image.as_ref(), "image", own, new)?, rules, config, plain }
            }
            driver => null(options, driver)?,
        };
        let node = Node::new(name, State { flags, kind, options: options.clone() });
        new.insert(at.min(new.len()), node.clone());
        Ok(node)
    }

    /// The node below, which exists or is made.
    fn child(
        &self,
        child: Option<&Ref>,
        member: &str,
        inherited: Inherited,
        new: &mut Vec<Arc<Node>>,
    ) -> Result<Arc<Node>, String> {
        match child {
            None => Err(format!("Parameter '{member}' is missing")),
            Some(Ref::Inline(options)) => self.make(options, inherited, false, new),
            Some(Ref::Name(name)) => lock(&self.inner).reference(name),
        }
    }

    fn name_for(&self, options: &Options, new: &[Arc<Node>]) -> Result<String, String> {
        let Some(name) = &options.node_name else {
            // Nobody can give such a name, so it is free.
            return Ok(format!("#block{:03}", self.names.fetch_add(1, Ordering::Relaxed)));
        };
        if !well_formed(name) {
            return Err(format!("Invalid node-name: '{name}'"));
        }
        let inner = lock(&self.inner);
        if inner.drives.iter().any(|drive| drive.has_name(name)) {
            return Err(format!("node-name={name} is conflicting with a device id"));
        }
        if inner.find(name).is_some() || new.iter().any(|node| node.name() == name) {
            return Err(format!("Duplicate nodes with node-name='{name}'"));
        }
        if name.len() > LONGEST_NAME {
            return Err("Node name too long".to_owned());
        }
        Ok(name.clone())
    }
}

impl Inner {
    /// The node that `name`, of a drive or node, refers to.
    pub(super) fn reference(&self, name: &str) -> Result<Arc<Node>, String> {
        let drive = self.drives.iter().find(|drive| drive.has_name(name));
        let node = drive.and_then(|drive| drive.root().cloned()).or_else(|| self.find(name));
        node.ok_or_else(|| format!("Cannot find device='{name}' nor node-name='{name}'"))
    }
}

/// What is true whatever the driver.
pub(super) fn flags(options: &Options, inherited: Inherited) -> Result<Flags, String> {
    let direct = options.cache.direct == Some(true);
    if direct && !matches!(options.driver, Driver::NullCo | Driver::NullAio) {
        return Err(format!("cache.direct=on is not supported by the driver '{}'", options.driver.name()));
    }
    let flags = Flags {
        direct,
        read_only: options.read_only.or(inherited.read_only).unwrap_or(false),
        no_flush: options.cache.no_flush.or(inherited.no_flush).unwrap_or(false),
        detect_zeroes: options.detect_zeroes.unwrap_or_default(),
        discard: options.discard.or(inherited.discard).unwrap_or_default(),
    };
    if flags.detect_zeroes == DetectZeroes::Unmap && flags.discard != Discard::Unmap {
        let text = "setting detect-zeroes to unmap is not allowed without setting discard operation to unmap";
        return Err(text.to_owned());
    }
    if options.force_share.or(inherited.force_share) == Some(true) && !flags.read_only {
        return Err("force-share=on can only be used with read-only images".to_owned());
    }
    Ok(flags)
}

pub(super) fn file(options: &Options, flags: &mut Flags, own: Inherited, files: &FdSets) -> Result<Image, String> {
    let path = options.filename.as_deref().ok_or("Parameter 'filename' is missing")?;
    let mut image = Image::open(path, flags.read_only, own.auto_read_only == Some(true), files)?;
    flags.read_only = image.read_only;
    image.force_share = own.force_share == Some(true);
    image.locking = options.locking != Some(Locking::Off);
    Ok(image)
}

pub(super) fn own(options: &Options) -> Inherited {
    Inherited { auto_read_only: options.auto_read_only, force_share: options.force_share, ..Inherited::default() }
}

pub(super) fn null(options: &Options, driver: Driver) -> Result<Kind, String> {
    let size = match options.size.map(u64::try_from) {
        Some(Err(_)) => return Err("Parameter 'size' expects a non-negative number".to_owned()),
        Some(Ok(size)) => Some(size),
        None => None,
    };
    let latency = Duration::from_nanos(options.latency_ns.unwrap_or(0));
    if latency > Duration::from_secs(60) {
        return Err("Parameter 'latency-ns' expects at most one minute".to_owned());
    }
    Ok(Kind::Null { driver, size, latency, read_zeroes: options.read_zeroes })
}

pub(super) fn raw(options: &Options, file: Arc<Node>, probed: bool) -> Result<Kind, String> {
    if options.offset.is_some_and(|offset| offset < 0) {
        return Err("Parameter 'offset' expects a non-negative number below 2^64".to_owned());
    }
    let offset = options.offset.unwrap_or(0).cast_unsigned();
    let size = options.size.map(i64::cast_unsigned);
    let whole = file.len();
    if offset > whole {
        return Err(format!("Offset ({offset}) cannot be greater than size of the containing file ({whole})"));
    }
    if let Some(size) = size {
        if size > whole - offset {
            return Err(format!(
                "The sum of offset ({offset}) and size ({size}) has to be smaller or equal to the  actual size of the \
                 containing file ({whole})"
            ));
        }
        if !size.is_multiple_of(512) {
            return Err("Specified size is not multiple of 512".to_owned());
        }
    }
    if probed {
        let mut start = [0; 16];
        let known = start.len().min(usize::try_from(whole).unwrap_or(usize::MAX));
        if file.read(0, &mut start[..known]).is_ok()
            && let Some(format) = foreign::format(&start)
        {
            return Err(format!("Unknown driver '{format}'"));
        }
    }
    Ok(Kind::Raw { file, offset, size, has_offset: options.offset.is_some(), probed })
}
