//! Paths, and what stands at their ends.

use e2k_core::machine::virt;
use e2k_core::qmp::Control;

use super::class::{self, Class};
use super::device::DISK_TYPE;
use super::value::Value;
use crate::commands::machine::cpu_type;
use crate::vm::{Handle, lock};

/// Something with a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `/`
    Root,
    /// `/machine`
    Machine,
    /// `/machine/peripheral`: devices with an id.
    Peripheral,
    /// `/machine/peripheral-anon`: devices without one.
    PeripheralAnon,
    /// `/machine/unattached`: what the board itself has.
    Unattached,
    /// The bus of all devices.
    SystemBus,
    /// A CPU.
    Cpu(usize),
    /// A device that somebody added.
    Plugged,
    /// A device of the board, by its place in the board's list.
    Device(usize),
    /// The whole of the bus.
    SystemMemory,
    /// RAM.
    Ram,
    /// Registers of a device of the board.
    Registers(usize),
    /// `/objects`
    Objects,
    /// One of them.
    Object(String),
    /// `/chardevs`
    Chardevs,
    /// One of them.
    Chardev(String),
}

/// Why a path leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    /// There is no such thing.
    NotFound,
    /// There are several.
    Ambiguous,
}

fn has_board(handle: &Handle) -> bool {
    handle.cpu_count() > 0
}

impl Node {
    /// What is directly below, with names.
    #[must_use]
    pub fn children(&self, handle: &Handle) -> Vec<(String, Node)> {
        let named = |name: &str, node| (name.to_owned(), node);
        match self {
            Node::Root => {
                let mut list = vec![named("machine", Node::Machine), named("chardevs", Node::Chardevs)];
                if lock(&handle.vm().objects).has_begun() {
                    list.insert(0, named("objects", Node::Objects));
                }
                list
            }
            Node::Machine => vec![
                named("peripheral-anon", Node::PeripheralAnon),
                named("peripheral", Node::Peripheral),
                named("unattached", Node::Unattached),
            ],
            Node::Unattached => {
                let mut list = vec![named("sysbus", Node::SystemBus), named("system[0]", Node::SystemMemory)];
                if has_board(handle) {
                    let cpus = handle.cpu_count();
                    list.extend((0..cpus).map(|cpu| (format!("device[{cpu}]"), Node::Cpu(cpu))));
                    let devices = 0..virt::DEVICES.len();
                    list.extend(devices.map(|at| (format!("device[{}]", cpus + at), Node::Device(at))));
                    list.push(named("ram[0]", Node::Ram));
                }
                list
            }
            Node::Device(at) => vec![named(&format!("{}[0]", virt::DEVICES[*at].name), Node::Registers(*at))],
            Node::Peripheral | Node::PeripheralAnon => {
                let plugged = lock(&handle.vm().plugged);
                let here = plugged.iter().filter(|device| device.id.is_some() == (*self == Node::Peripheral));
                here.map(|device| {
                    let name = device.id.clone().unwrap_or_else(|| "device[0]".to_owned());
                    (name, Node::Plugged)
                })
                .collect()
            }
            Node::Objects => {
                let objects = lock(&handle.vm().objects);
                objects.iter().map(|object| (object.id.clone(), Node::Object(object.id.clone()))).collect()
            }
            Node::Chardevs => {
                let mut list = Vec::new();
                handle.chardevs(&mut |device| list.push(named(device.label, Node::Chardev(device.label.to_owned()))));
                list
            }
            _ => Vec::new(),
        }
    }

    /// Name of its type.
    #[must_use]
    pub fn type_name(&self, handle: &Handle) -> String {
        match self {
            Node::Root
            | Node::Peripheral
            | Node::PeripheralAnon
            | Node::Unattached
            | Node::Objects
            | Node::Chardevs => "container".to_owned(),
            Node::Machine => format!("{}-machine", handle.vm().board.machine),
            Node::SystemBus => "System".to_owned(),
            Node::Cpu(_) => cpu_type(handle.vm().board.cpu.name),
            Node::Plugged => DISK_TYPE.to_owned(),
            Node::Device(at) => virt::DEVICES[*at].type_name.to_owned(),
            Node::SystemMemory | Node::Ram | Node::Registers(_) => "memory-region".to_owned(),
            Node::Object(id) => {
                let objects = lock(&handle.vm().objects);
                objects.find(id).map_or("object", |object| object.type_name()).to_owned()
            }
            Node::Chardev(label) => format!("chardev-{}", handle.chardev_kind(label)),
        }
    }

    /// Its type.
    #[must_use]
    pub fn class(&self, handle: &Handle) -> Option<&'static Class> {
        class::find(&self.type_name(handle))
    }

    /// Names and types of its properties, children among them.
    #[must_use]
    pub fn properties(&self, handle: &Handle) -> Vec<(String, String)> {
        let mut list = vec![("type".to_owned(), "string".to_owned())];
        if let Some(class) = self.class(handle) {
            let own = class.all_properties().filter(|property| property.name != "type");
            list.extend(own.map(|property| (property.name.to_owned(), property.ty.to_owned())));
        }
        let children = self.children(handle).into_iter();
        list.extend(children.map(|(name, child)| (name, format!("child<{}>", child.type_name(handle)))));
        list
    }

    /// Value of the property `name` of the object at `path`.
    ///
    /// # Errors
    /// It has none.
    pub fn get(&self, handle: &Handle, path: &str, name: &str) -> Result<Value, String> {
        let ty = self.type_name(handle);
        let value = match (self, name) {
            (_, "type") => Some(ty.as_str().into()),
            (Node::Machine, "kernel") => {
                let kernel = handle.vm().board.kernel.as_ref();
                Some(kernel.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default().as_str().into())
            }
            (Node::Machine, "memory") => {
                let ram = if has_board(handle) { handle.vm().board.ram } else { 0 };
                Some(Value::Object([("size".to_owned(), ram.into())].into()))
            }
            (Node::Machine, "memory-backend") => {
                let backend = handle.vm().board.memory_backend.as_deref();
                Some(backend.map(|id| format!("/objects/{id}")).unwrap_or_default().as_str().into())
            }
            (Node::Cpu(_) | Node::Device(_) | Node::Plugged, "realized") => Some(true.into()),
            (Node::Plugged, "hotplugged" | "hotpluggable") => Some(true.into()),
            (Node::Plugged, "drive") => lock(&handle.vm().plugged).as_ref().map(|device| device.drive.as_str().into()),
            (Node::Cpu(_) | Node::Device(_), "hotplugged" | "hotpluggable") => Some(false.into()),
            (Node::Cpu(_), "isa") => Some(u64::from(handle.vm().board.cpu.isa).into()),
            (Node::Cpu(_), "mdl") => Some(Value::Int(handle.vm().board.cpu.mdl.map_or(-1, i64::from))),
            (Node::SystemMemory, "addr") => Some(0.into()),
            (Node::SystemMemory, "size") => Some(u64::MAX.into()),
            (Node::Ram, "addr") => Some(virt::RAM_BASE.into()),
            (Node::Ram, "size") => Some(handle.vm().board.ram.into()),
            (Node::Registers(at), "addr") => Some(virt::DEVICES[*at].base.into()),
            (Node::Registers(at), "size") => Some(virt::DEVICES[*at].size.into()),
            (Node::SystemMemory | Node::Ram | Node::Registers(_), "priority") => Some(0.into()),
            (Node::Object(id), _) => lock(&handle.vm().objects).find(id).and_then(|object| object.get(name)),
            (Node::Chardev(label), "connected") => Some(handle.chardev_connected(label).into()),
            _ => None,
        };
        let child = || {
            let (name, _) = self.children(handle).into_iter().find(|(child, _)| child == name)?;
            Some(format!("{}/{name}", path.trim_end_matches('/')).as_str().into())
        };
        value.or_else(child).ok_or_else(|| format!("Property '{ty}.{name}' not found"))
    }

    /// Changes the property `name`.
    ///
    /// # Errors
    /// It has none, it cannot be changed, or the value does not fit.
    pub fn set(&self, handle: &Handle, path: &str, name: &str, value: &Value) -> Result<(), String> {
        self.get(handle, path, name)?;
        match self {
            Node::Object(id) if name != "type" => match lock(&handle.vm().objects).find_mut(id) {
                Some(object) => object.set(name, value),
                None => Err(format!("object '{id}' not found")),
            },
            _ => Err(format!("Property '{}.{name}' is not writable", self.type_name(handle))),
        }
    }
}

/// Follows `path` from `from`.
fn descend(handle: &Handle, from: Node, path: &str) -> Option<Node> {
    let mut at = from;
    for part in path.split('/').filter(|part| !part.is_empty()) {
        at = at.children(handle).into_iter().find(|(name, _)| name == part)?.1;
    }
    Some(at)
}

/// What stands at `path`: from the root if it begins with a slash, else anywhere in the tree.
///
/// # Errors
/// Nothing, or several things do.
pub fn resolve(handle: &Handle, path: &str) -> Result<Node, PathError> {
    if path.starts_with('/') {
        return descend(handle, Node::Root, path).ok_or(PathError::NotFound);
    }
    if path.is_empty() {
        return Err(PathError::Ambiguous);
    }
    let mut found = None;
    for (_, start) in paths(handle, &Node::Root, "") {
        if let Some(node) = descend(handle, start, path) {
            if found.as_ref().is_some_and(|other| *other != node) {
                return Err(PathError::Ambiguous);
            }
            found = Some(node);
        }
    }
    found.ok_or(PathError::NotFound)
}

/// `node` and all below it, each with its path; `path` is that of `node`, without a slash at its end.
#[must_use]
pub fn paths(handle: &Handle, node: &Node, path: &str) -> Vec<(String, Node)> {
    let mut list = vec![(path.to_owned(), node.clone())];
    for (name, child) in node.children(handle) {
        list.extend(paths(handle, &child, &format!("{path}/{name}")));
    }
    list
}
