//! Changing the options of nodes that exist.

use std::sync::Arc;

use super::node::{Kind, State};
use super::options::{Driver, Options, Ref};
use super::{Graph, Inner, Node, open};
use crate::vm::lock;

impl Graph {
    /// Gives nodes other options: all of them, or none.
    ///
    /// # Errors
    /// What cannot be changed. Source of the texts: measured on QEMU 7.2.
    pub fn reopen(&self, list: &[Options]) -> Result<(), String> {
        let mut ready = Vec::new();
        for options in list {
            let name = options.node_name.as_deref().ok_or("node-name not specified")?;
            let node = self.find(name).ok_or_else(|| format!("Failed to find node with node-name='{name}'"))?;
            let state = self.prepare(&node, options)?;
            ready.push((node, state));
        }
        for (node, state) in ready {
            let old = node.child();
            node.replace(state);
            if let Some(old) = old {
                lock(&self.inner).collect(&old);
            }
        }
        lock(&self.inner).claim_again()?;
        self.sync();
        Ok(())
    }

    fn prepare(&self, node: &Arc<Node>, options: &Options) -> Result<State, String> {
        let mut flags = open::flags(options, open::Inherited::default())?;
        let now = node.state();
        let old = &now.options;
        let cannot = |option: &str| Err(format!("Cannot change the option '{option}'"));
        if options.driver != old.driver {
            return cannot("driver");
        }
        let kind = match (&now.kind, options.driver) {
            (Kind::File(image), _) => {
                if options.filename.as_deref() != Some(image.path()) {
                    return cannot("filename");
                }
                if options.locking.unwrap_or_default() != old.locking.unwrap_or_default() {
                    return cannot("locking");
                }
                Kind::File(open::file(options, &mut flags, open::own(options), self.files())?)
            }
            (Kind::Raw { probed, .. }, _) => {
                let file = match &options.file {
                    Some(Ref::Name(name)) => lock(&self.inner).reference(name)?,
                    _ => return cannot("file.driver"),
                };
                let mut below = Some(file.clone());
                while let Some(other) = below {
                    if Arc::ptr_eq(&other, node) {
                        let (file, name) = (file.name(), node.name());
                        return Err(format!("Making '{file}' a file child of '{name}' would create a cycle"));
                    }
                    below = other.child();
                }
                open::raw(options, file, *probed)?
            }
            (Kind::Null { .. }, driver) => {
                if options.size != old.size {
                    return cannot("size");
                }
                open::null(options, driver)?
            }
            (Kind::Blkdebug { .. }, Driver::Blkdebug | _) => {
                return Err("Block format 'blkdebug' used by this node cannot be reopened here".to_owned());
            }
        };
        Ok(State { flags, kind, options: options.clone() })
    }
}

impl Inner {
    /// Files that were opened anew have no locks yet.
    fn claim_again(&self) -> Result<(), String> {
        self.drives.iter().try_for_each(|drive| drive.claim())
    }
}
