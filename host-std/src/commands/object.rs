//! The object tree, objects and devices.

use std::collections::BTreeMap;
use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::schema::{Arguments, command_named};
use e2k_core::qmp::{Call, ErrorClass, Failed};
use serde::{Deserialize, Serialize};

use super::{ConsoleHandler, Handler};
use crate::cli::keyval::KeyVal;
use crate::cli::typed;
use crate::object::class::{self, Class, Property};
use crate::object::device;
use crate::object::{Kind, Node, Options, PathError, Value, paths, resolve};
use crate::vm::{Handle, lock};

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("device-list-properties", device_list_properties),
    ("device_add", device_add),
    ("device_del", device_del),
    ("object-add", object_add),
    ("object-del", object_del),
    ("qom-get", qom_get),
    ("qom-list", qom_list),
    ("qom-list-properties", qom_list_properties),
    ("qom-list-types", qom_list_types),
    ("qom-set", qom_set),
    ("query-iothreads", query_iothreads),
    ("query-memdev", query_memdev),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[
    ("device_add", console_device_add),
    ("device_del", console_device_del),
    ("info iothreads", info_iothreads),
    ("info memdev", info_memdev),
    ("info memory_size_summary", info_memory_size_summary),
    ("info memory-devices", info_memory_devices),
    ("info qdm", info_qdm),
    ("info qom-tree", info_qom_tree),
    ("info qtree", info_qtree),
    ("object_add", console_object_add),
    ("object_del", console_object_del),
    ("qom-get", console_qom_get),
    ("qom-list", console_qom_list),
    ("qom-set", console_qom_set),
];

/// An error with its class.
struct Problem(ErrorClass, String);

impl From<String> for Problem {
    fn from(text: String) -> Self {
        Problem(ErrorClass::GenericError, text)
    }
}

/// What `object-add` takes.
pub(crate) fn object_arguments() -> Arguments {
    command_named("object-add").map_or(Arguments::Members(&[]), |command| command.args)
}

fn find(h: &Handle, path: &str) -> Result<Node, Problem> {
    resolve(h, path).map_err(|error| match error {
        PathError::NotFound => Problem(ErrorClass::DeviceNotFound, format!("Device '{path}' not found")),
        PathError::Ambiguous => Problem(ErrorClass::GenericError, format!("Path '{path}' is ambiguous")),
    })
}

#[derive(Serialize)]
struct ObjectPropertyInfo {
    #[serde(rename = "default-value", skip_serializing_if = "Option::is_none")]
    default_value: Option<Value>,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'static str>,
    #[serde(rename = "type")]
    ty: String,
}

fn finish<T: Serialize>(c: &mut Call<'_>, result: Result<T, Problem>) -> Result<(), Failed> {
    match result {
        Ok(value) => c.reply(&value),
        Err(Problem(class, text)) => c.fail(class, text),
    }
}

fn done(c: &mut Call<'_>, result: Result<(), Problem>) -> Result<(), Failed> {
    match result {
        Ok(()) => c.done(),
        Err(Problem(class, text)) => c.fail(class, text),
    }
}

#[derive(Deserialize)]
struct At {
    path: String,
    #[serde(default)]
    property: String,
    #[serde(default = "null")]
    value: Value,
}

fn null() -> Value {
    Value::Null
}

fn properties(h: &Handle, path: &str) -> Result<Vec<ObjectPropertyInfo>, Problem> {
    let list = find(h, path)?.properties(h).into_iter();
    Ok(list.map(|(name, ty)| ObjectPropertyInfo { default_value: None, name, description: None, ty }).collect())
}

/// One property's object: a path that means several things means nothing here.
fn find_one(h: &Handle, path: &str) -> Result<Node, Problem> {
    resolve(h, path).map_err(|_| Problem(ErrorClass::DeviceNotFound, format!("Device '{path}' not found")))
}

fn get(h: &Handle, path: &str, property: &str) -> Result<Value, Problem> {
    Ok(find_one(h, path)?.get(h, path, property)?)
}

fn set(h: &Handle, path: &str, property: &str, value: &Value) -> Result<(), Problem> {
    Ok(find_one(h, path)?.set(h, path, property, value)?)
}

fn qom_list(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let at: At = c.parse()?;
    finish(c, properties(h, &at.path))
}

fn qom_get(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let at: At = c.parse()?;
    finish(c, get(h, &at.path, &at.property))
}

fn qom_set(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let at: At = c.parse()?;
    done(c, set(h, &at.path, &at.property, &at.value))
}

fn qom_list_types(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Filter {
        implements: Option<String>,
        #[serde(rename = "abstract")]
        with_abstract: Option<bool>,
    }
    #[derive(Serialize)]
    struct ObjectTypeInfo {
        #[serde(rename = "abstract", skip_serializing_if = "core::ops::Not::not")]
        is_abstract: bool,
        name: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        parent: Option<&'static str>,
    }
    let filter: Filter = c.parse()?;
    let list: Vec<_> = class::all()
        .iter()
        .filter(|class| filter.implements.as_ref().is_none_or(|ancestor| class.is_a(ancestor)))
        .filter(|class| filter.with_abstract.unwrap_or(false) || !class.is_abstract)
        .map(|class| ObjectTypeInfo {
            is_abstract: class.is_abstract,
            name: &class.name,
            parent: class.parent.as_deref(),
        })
        .collect();
    c.reply(&list)
}

fn told(property: &Property) -> ObjectPropertyInfo {
    ObjectPropertyInfo {
        default_value: property.default.map(Value::from),
        name: property.name.to_owned(),
        description: property.description,
        ty: property.ty.to_owned(),
    }
}

#[derive(Deserialize)]
struct TypeName {
    typename: String,
}

fn qom_list_properties(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let TypeName { typename } = c.parse()?;
    let Some(class) = class::find(&typename) else {
        return c.fail(ErrorClass::DeviceNotFound, format_args!("Class '{typename}' not found"));
    };
    if !class.is_a("object") {
        return c.refuse("Parameter 'typename' expects a QOM type");
    }
    c.reply(&class.all_properties().map(told).collect::<Vec<_>>())
}

const NOT_A_DEVICE: &str = "Parameter 'typename' expects a non-abstract device type";

fn device_list_properties(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let TypeName { typename } = c.parse()?;
    match class::find(&typename) {
        None => c.fail(ErrorClass::DeviceNotFound, format_args!("Device '{typename}' not found")),
        Some(class) if class.is_abstract || !class.is_a("device") => c.refuse(NOT_A_DEVICE),
        Some(class) => {
            // What every device has is not an option of this one.
            let own = class.lineage().take_while(|class| class.name != "device").flat_map(|class| class.properties);
            c.reply(&own.map(told).collect::<Vec<_>>())
        }
    }
}

fn object_add(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let options: Options = c.parse()?;
    let result = lock(&h.vm().objects).add(options);
    done(c, result.map_err(Problem::from))
}

fn object_del(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    let Id { id } = c.parse()?;
    let result = lock(&h.vm().objects).remove(&id);
    done(c, result.map_err(Problem::from))
}

/// Removes the device `id`.
fn remove_device(h: &Handle, id: &str) -> Result<(), Problem> {
    if id.is_empty() {
        return Err(" is not a hotpluggable device".to_owned().into());
    }
    if device::remove(h.vm(), id) {
        return Ok(());
    }
    let node = find_one(h, id)?;
    match node {
        Node::Cpu(_) | Node::Device(_) => {
            Err(format!("Device '{}' does not support hotplugging", node.type_name(h)).into())
        }
        _ => Err(format!("{id} is not a hotpluggable device").into()),
    }
}

fn device_add(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let options = c.parse()?;
    done(c, device::add(h.vm(), options).map_err(Problem::from))
}

fn device_del(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    let Id { id } = c.parse()?;
    done(c, remove_device(h, &id))
}

fn query_iothreads(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct IoThreadInfo<'a> {
        poll_shrink: i64,
        thread_id: i32,
        aio_max_batch: i64,
        poll_grow: i64,
        poll_max_ns: i64,
        id: &'a str,
    }
    let objects = lock(&h.vm().objects);
    let list: Vec<_> = objects
        .iter()
        .filter_map(|object| {
            let Kind::IoThread(thread) = &object.kind else { return None };
            let value = |name| thread.get(name).unwrap_or(0);
            Some(IoThreadInfo {
                poll_shrink: value("poll-shrink"),
                thread_id: thread.thread_id,
                aio_max_batch: value("aio-max-batch"),
                poll_grow: value("poll-grow"),
                poll_max_ns: value("poll-max-ns"),
                id: &object.id,
            })
        })
        .collect();
    c.reply(&list)
}

fn query_memdev(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    #[serde(rename_all = "kebab-case")]
    struct Memdev<'a> {
        share: bool,
        reserve: bool,
        prealloc: bool,
        host_nodes: [u16; 0],
        size: u64,
        merge: bool,
        dump: bool,
        policy: &'static str,
        id: &'a str,
    }
    let objects = lock(&h.vm().objects);
    let list: Vec<_> = objects
        .iter()
        .filter_map(|object| {
            let Kind::Memory(memory) = &object.kind else { return None };
            Some(Memdev {
                share: memory.share,
                reserve: memory.reserve,
                prealloc: memory.prealloc,
                host_nodes: [],
                size: memory.size,
                merge: memory.merge,
                dump: memory.dump,
                policy: "default",
                id: &object.id,
            })
        })
        .collect();
    c.reply(&list)
}

/// Ends a console command: an error is a line.
fn tell(out: &mut dyn fmt::Write, result: Result<(), Problem>) -> fmt::Result {
    match result {
        Ok(()) => Ok(()),
        Err(Problem(_, text)) => writeln!(out, "Error: {text}"),
    }
}

fn console_device_add(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let options = device_options(args.text("device").unwrap_or_default());
    if let Ok(options) = &options
        && let Some(Value::Text(driver)) = options.get("driver")
        && matches!(driver.as_str(), "help" | "?")
    {
        return list_devices(out);
    }
    tell(out, options.and_then(|options| device::add(h.vm(), options)).map_err(Problem::from))
}

/// Reads the description of a device: `DRIVER,key=value,…`, or JSON.
pub(crate) fn device_options(text: &str) -> Result<BTreeMap<String, Value>, String> {
    if text.trim_start().starts_with('{') {
        let takes = Arguments::Unchecked(&[]);
        return e2k_core::qmp::deserialize::from_text(text, takes);
    }
    let pairs = KeyVal::parse(text, Some("driver"));
    Ok(pairs.pairs().map(|(key, value)| (key.to_owned(), Value::Text(value.to_owned()))).collect())
}

fn console_device_del(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    tell(out, remove_device(h, args.text("id").unwrap_or_default()))
}

fn console_object_add(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let text = args.text("object").unwrap_or_default();
    let added = typed::parse::<Options>(text, Some("qom-type"), object_arguments())
        .and_then(|options| lock(&h.vm().objects).add(options));
    tell(out, added.map_err(Problem::from))
}

fn console_object_del(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let removed = lock(&h.vm().objects).remove(args.text("id").unwrap_or_default());
    tell(out, removed.map_err(Problem::from))
}

fn console_qom_get(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    match get(h, args.text("path").unwrap_or_default(), args.text("property").unwrap_or_default()) {
        Ok(value) => writeln!(out, "{value}"),
        Err(problem) => tell(out, Err(problem)),
    }
}

/// Without `-j` a value is text, of which a number or truth value is made where the property holds one.
fn console_qom_set(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let (path, name) = (args.text("path").unwrap_or_default(), args.text("property").unwrap_or_default());
    let text = args.text("value").unwrap_or_default();
    let value = if args.flag('j') {
        #[derive(Deserialize)]
        struct Wrapped {
            value: Value,
        }
        let takes = command_named("qom-set").map(|command| command.args).unwrap_or(Arguments::Members(&[]));
        let text = format!("{{\"path\":\"\",\"property\":\"\",\"value\":{text}}}");
        match e2k_core::qmp::deserialize::from_text::<Wrapped>(&text, takes) {
            Ok(Wrapped { value }) => value,
            Err(text) => return tell(out, Err(text.into())),
        }
    } else {
        let old = match get(h, path, name) {
            Ok(value) => value,
            Err(problem) => return tell(out, Err(problem)),
        };
        match (old, text) {
            (Value::Bool(_), "on" | "yes" | "true" | "y") => Value::Bool(true),
            (Value::Bool(_), "off" | "no" | "false" | "n") => Value::Bool(false),
            (Value::Bool(_), _) => {
                return tell(out, Err(format!("Parameter '{name}' expects 'on' or 'off'").into()));
            }
            (Value::Int(_) | Value::Uint(_), _) => match text.trim().parse() {
                Ok(number) => Value::Int(number),
                Err(_) => return tell(out, Err(format!("Parameter '{name}' expects a number").into())),
            },
            _ => Value::Text(text.to_owned()),
        }
    };
    tell(out, set(h, path, name, &value))
}

fn console_qom_list(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let Some(path) = args.text("path") else {
        return writeln!(out, "/");
    };
    match properties(h, path) {
        Ok(list) => list.iter().try_for_each(|property| writeln!(out, "{} ({})", property.name, property.ty)),
        Err(problem) => tell(out, Err(problem)),
    }
}

fn info_iothreads(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    for object in lock(&h.vm().objects).iter() {
        let Kind::IoThread(thread) = &object.kind else { continue };
        writeln!(out, "{}:\n  thread_id={}", object.id, thread.thread_id)?;
        for name in ["poll-max-ns", "poll-grow", "poll-shrink", "aio-max-batch"] {
            writeln!(out, "  {name}={}", thread.get(name).unwrap_or(0))?;
        }
    }
    Ok(())
}

fn info_memdev(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let objects = lock(&h.vm().objects);
    for object in objects.iter() {
        let Kind::Memory(memory) = &object.kind else { continue };
        writeln!(out, "memory backend: {}", object.id)?;
        writeln!(out, "  size:  {}", memory.size)?;
        for (name, value) in [
            ("merge", memory.merge),
            ("dump", memory.dump),
            ("prealloc", memory.prealloc),
            ("share", memory.share),
            ("reserve", memory.reserve),
        ] {
            writeln!(out, "  {name}: {value}")?;
        }
        writeln!(out, "  policy: default\n  host nodes: ")?;
    }
    writeln!(out)
}

fn info_memory_size_summary(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "base memory: {}\nplugged memory: 0", super::machine::base_memory(h))
}

/// No board here has memory that can be plugged.
fn info_memory_devices(_: &mut Handle, _: &hmp::Args<'_>, _: &mut dyn fmt::Write) -> fmt::Result {
    Ok(())
}

fn list_devices(out: &mut dyn fmt::Write) -> fmt::Result {
    let devices = || class::all().iter().filter(|class| class.is_a("device") && !class.is_abstract);
    let mut list = |title: &str, devices: &mut dyn Iterator<Item = &Class>| {
        writeln!(out, "{title} devices:")?;
        for class in devices {
            write!(out, "name \"{}\", bus System", class.name)?;
            if let Some(text) = class.description {
                write!(out, ", desc \"{text}\"")?;
            }
            writeln!(out, "{}", if class.pluggable { "" } else { ", no-user" })?;
        }
        writeln!(out)
    };
    list("CPU", &mut devices().filter(|class| class.is_a("cpu")))?;
    list("Board", &mut devices().filter(|class| !class.is_a("cpu")))
}

fn info_qdm(_: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    list_devices(out)
}

fn info_qom_tree(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let path = args.text("path").unwrap_or("/machine");
    let node = match resolve(h, path) {
        Ok(node) => node,
        Err(PathError::Ambiguous) => return writeln!(out, "Path '{path}' is ambiguous."),
        Err(PathError::NotFound) => return writeln!(out, "Path '{path}' could not be resolved."),
    };
    for (below, node) in paths(h, &node, "") {
        let depth = below.matches('/').count();
        let name = if depth == 0 { path } else { below.rsplit_once('/').map_or("", |(_, name)| name) };
        let slash = if depth == 0 { "" } else { "/" };
        writeln!(out, "{:indent$}{slash}{name} ({})", "", node.type_name(h), indent = 2 * depth)?;
    }
    Ok(())
}

fn info_qtree(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "bus: main-system-bus\n  type System")?;
    for (path, node) in paths(h, &Node::Unattached, "/machine/unattached") {
        let Node::Device(at) = node else { continue };
        let device = e2k_core::machine::virt::DEVICES[at];
        writeln!(out, "  dev: {}, id \"\"", node.type_name(h))?;
        for (name, _) in node.properties(h) {
            let property = matches!(name.as_str(), "realized" | "hotplugged" | "hotpluggable" | "type");
            if !property && let Ok(value) = node.get(h, &path, &name) {
                writeln!(out, "    {name} = {value}")?;
            }
        }
        writeln!(out, "    mmio {:016x}/{:016x}", device.base, device.size)?;
    }
    Ok(())
}
