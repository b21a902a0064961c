//! The description of the target in XML, made from the register table. Source: gdb-remote.md 2, 4.

use super::registers::{COUNT, Part, registers};
use e2k_core::isa::Version;
use std::fmt::Write as _;

/// A field of a register: name, first and last bit.
type Field = (&'static str, u8, u8);

/// Types of registers with fields.
const TYPES: &[(&str, &[Field])] = &[
    (
        "psr_t",
        &[("pm", 0, 0), ("ie", 1, 1), ("sge", 2, 2), ("lw", 3, 3), ("uie", 4, 4), ("nmie", 5, 5), ("unmie", 6, 6)],
    ),
    (
        "upsr_t",
        &[
            ("fe", 0, 0),
            ("se", 1, 1),
            ("ac", 2, 2),
            ("di", 3, 3),
            ("wp", 4, 4),
            ("ie", 5, 5),
            ("a20", 6, 6),
            ("nmie", 7, 7),
        ],
    ),
    ("stack_lo_t", &[("base", 0, 47), ("rw", 59, 60)]),
    ("stack_hi_t", &[("ind", 0, 31), ("size", 32, 63)]),
    ("usd_lo_t", &[("base", 0, 47), ("p", 58, 58), ("rw", 59, 60)]),
    ("pshtp_t", &[("ind", 0, 11), ("fxind", 16, 27), ("tind", 32, 43), ("fx", 48, 48)]),
    ("pcshtp_t", &[("value", 4, 10)]),
    (
        "cr1_lo_t",
        &[
            ("tr", 0, 14),
            ("eir", 16, 23),
            ("wfx", 25, 25),
            ("wpsz", 26, 32),
            ("wbs", 33, 39),
            ("cui_index", 40, 55),
            ("cui_ic", 56, 56),
            ("psr", 57, 63),
        ],
    ),
    ("cr1_hi_t", &[("br", 0, 27), ("ussz", 36, 63)]),
    ("wd_t", &[("base", 0, 10), ("size", 16, 26), ("psize", 32, 42), ("fx", 48, 48)]),
    ("br_t", &[("rbs", 0, 5), ("rsz", 6, 11), ("rcur", 12, 17), ("psz", 18, 22), ("pcur", 23, 27)]),
    ("bgr_t", &[("val", 0, 7), ("cur", 8, 10)]),
    ("cwd_t", &[("base", 0, 9)]),
    ("ip_t", &[("ip", 0, 47)]),
    ("ctpr_t", &[("ta_base", 0, 47), ("ta_tag", 54, 56), ("opc", 57, 58), ("ipd", 59, 60)]),
    ("ctpr_hi_t", &[("cui", 0, 15)]),
    (
        "lsr_t",
        &[
            ("lcnt", 0, 31),
            ("ecnt", 32, 36),
            ("vlc", 37, 37),
            ("over", 38, 38),
            ("ldmc", 39, 39),
            ("ldovl", 40, 47),
            ("pcnt", 48, 52),
            ("strmd", 53, 59),
            ("semc", 60, 60),
        ],
    ),
    ("ilcr_t", &[("lcnt", 0, 31), ("ecnt", 32, 36), ("pcnt", 48, 52)]),
    ("cuir_t", &[("ind", 0, 15), ("ic", 16, 16)]),
    ("tsd_t", &[("base", 0, 14), ("size", 32, 46)]),
    ("cutd_t", &[("base", 0, 47)]),
    ("tir_hi_t", &[("exc", 0, 43), ("al", 44, 49), ("aa", 52, 55), ("j", 56, 63)]),
    (
        "dam_t",
        &[
            ("l1col", 0, 1),
            ("l1msb", 2, 3),
            ("word", 4, 12),
            ("page", 13, 40),
            ("mask", 41, 48),
            ("rg", 49, 56),
            ("quadro", 57, 57),
            ("val", 58, 58),
        ],
    ),
    ("aasr_t", &[("stb", 5, 5), ("iab", 6, 6), ("lds", 7, 9)]),
    (
        "fpcr_t",
        &[
            ("im", 0, 0),
            ("dm", 1, 1),
            ("zm", 2, 2),
            ("om", 3, 3),
            ("um", 4, 4),
            ("pm", 5, 5),
            ("const1", 6, 6),
            ("pc", 8, 9),
            ("rc", 10, 11),
            ("ic", 12, 12),
        ],
    ),
    (
        "fpsr_t",
        &[
            ("ie", 0, 0),
            ("de", 1, 1),
            ("ze", 2, 2),
            ("oe", 3, 3),
            ("ue", 4, 4),
            ("pe", 5, 5),
            ("es", 7, 7),
            ("c1", 9, 9),
            ("bf", 15, 15),
        ],
    ),
    (
        "pfpfr_t",
        &[
            ("ie", 0, 0),
            ("de", 1, 1),
            ("ze", 2, 2),
            ("oe", 3, 3),
            ("ue", 4, 4),
            ("pe", 5, 5),
            ("im", 7, 7),
            ("dm", 8, 8),
            ("zm", 9, 9),
            ("om", 10, 10),
            ("um", 11, 11),
            ("pm", 12, 12),
            ("rc", 13, 14),
            ("fz", 15, 15),
            ("die", 26, 26),
            ("dde", 27, 27),
            ("dze", 28, 28),
            ("doe", 29, 29),
            ("due", 30, 30),
            ("dpe", 31, 31),
        ],
    ),
    (
        "dibcr_t",
        &[
            ("v0", 0, 0),
            ("t0", 1, 1),
            ("v1", 2, 2),
            ("t1", 3, 3),
            ("v2", 4, 4),
            ("t2", 5, 5),
            ("v3", 6, 6),
            ("t3", 7, 7),
            ("bt", 8, 8),
            ("stop", 9, 9),
        ],
    ),
];

/// Fields of each of the four slots of `ddbcr`, relative to the slot's first bit.
const DATA_BREAKPOINT: &[Field] = &[
    ("v", 0, 0),
    ("root", 1, 1),
    ("rw", 2, 3),
    ("lng", 4, 6),
    ("sync", 7, 7),
    ("spec", 8, 8),
    ("ap", 9, 9),
    ("sf", 10, 10),
    ("hw", 11, 11),
    ("t", 12, 12),
];

/// Types that are no single word of fields.
const STRUCTURES: &str = r#"<vector id="mlt_t" type="uint64" count="3"/>
<vector id="mailbox25_t" type="uint8" count="25"/>
<vector id="mailbox33_t" type="uint8" count="33"/>
<struct id="tagged64_t"><field name="value" type="uint64"/><field name="tag" type="uint8"/></struct>
<struct id="tagged80_t"><field name="value" type="uint64"/><field name="ext" type="uint16"/><field name="tag" type="uint8"/></struct>
"#;

/// Registers that debuggers compute themselves; the description only says what they are: name, how
/// many (0: one without a number), type, bits.
const COMPUTED: &[(&str, u16, &str, u16)] = &[
    ("_r", 64, "tagged64_t", 72),
    ("_b", 128, "tagged64_t", 72),
    ("_pred", 32, "uint8", 8),
    ("_tagged64", 0, "tagged64_t", 72),
    ("_tagged80", 0, "tagged80_t", 88),
];

const HEAD: &str = "<?xml version=\"1.0\"?>\n";

/// Name of the document of a part.
const fn document(part: Part) -> &'static str {
    match part {
        Part::Base => "e2k-linux.xml",
        Part::V2 => "elbrus-v2-linux.xml",
        Part::V3 => "elbrus-v3-linux.xml",
        Part::V5 => "elbrus-v5-linux.xml",
        Part::V6 => "elbrus-v6-linux.xml",
    }
}

const STEPPING: &str = "e2k-singlestep.xml";

/// The document with this name in the description of a version.
#[must_use]
pub fn annex(version: Version, name: &str) -> Option<String> {
    if name == "target.xml" {
        return Some(target(version));
    }
    if name == STEPPING {
        // That it is there is all it says.
        return Some(format!(
            "{HEAD}<!DOCTYPE feature SYSTEM \"gdb-target.dtd\">\n<feature name=\"org.mcst.gdb.e2k.singlestep\"></feature>\n"
        ));
    }
    let part = Part::ALL.into_iter().find(|part| document(*part) == name && part.is_of(version))?;
    Some(feature(version, part))
}

fn target(version: Version) -> String {
    let mut text = format!(
        "{HEAD}<!DOCTYPE target SYSTEM \"gdb-target.dtd\">\n<target version=\"1.0\">\n\
         <architecture>elbrus-{version}:any</architecture>\n<osabi>GNU/Linux</osabi>\n"
    );
    let parts = Part::ALL.into_iter().filter(|part| part.is_of(version)).map(document);
    for name in parts.chain([STEPPING]) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "<xi:include href=\"{name}\"/>");
    }
    text.replace("<target version=\"1.0\">", "<target version=\"1.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\">")
        + "</target>\n"
}

fn feature(version: Version, part: Part) -> String {
    let mut text =
        format!("{HEAD}<!DOCTYPE feature SYSTEM \"gdb-target.dtd\">\n<feature name=\"{}\">\n", part.feature());
    let here = || registers(version).into_iter().filter(|register| register.part == part);
    for (name, fields) in TYPES {
        if part == Part::Base || here().any(|register| register.kind == *name) {
            flags(&mut text, name, fields.iter().map(|&(name, first, last)| (name.to_owned(), first, last)));
        }
    }
    if part == Part::Base {
        flags(
            &mut text,
            "pred_t",
            (0..32).flat_map(|n| [(format!("val{n}"), 2 * n, 2 * n), (format!("tag{n}"), 2 * n + 1, 2 * n + 1)]),
        );
        let slot = |n: u8| {
            DATA_BREAKPOINT
                .iter()
                .map(move |&(name, first, last)| (format!("{name}{n}"), 14 * n + first, 14 * n + last))
        };
        flags(&mut text, "ddbcr_t", (0..4).flat_map(slot));
        text.push_str(STRUCTURES);
    }
    for register in here() {
        one(&mut text, &register.name, register.number, 8 * register.bytes as u16, register.kind);
    }
    if part == Part::Base {
        let mut number = COUNT;
        for &(name, count, kind, bits) in COMPUTED {
            for n in 0..count.max(1) {
                let name = if count == 0 { name.to_owned() } else { format!("{name}{n}") };
                one(&mut text, &name, number, bits, kind);
                number += 1;
            }
        }
    }
    text + "</feature>\n"
}

fn flags(text: &mut String, name: &str, fields: impl Iterator<Item = (String, u8, u8)>) {
    let _ = writeln!(text, "<flags id=\"{name}\" size=\"8\">");
    for (field, first, last) in fields {
        let _ = writeln!(text, "<field name=\"{field}\" start=\"{first}\" end=\"{last}\"/>");
    }
    text.push_str("</flags>\n");
}

fn one(text: &mut String, name: &str, number: u16, bits: u16, kind: &str) {
    let _ = writeln!(text, "<reg name=\"{name}\" bitsize=\"{bits}\" type=\"{kind}\" regnum=\"{number}\"/>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn values<'a>(text: &'a str, element: &str, attribute: &str) -> Vec<&'a str> {
        let start = format!("<{element} ");
        let find = format!("{attribute}=\"");
        let elements = text.split(&start).skip(1).filter_map(|rest| rest.split('>').next());
        elements.filter_map(|element| Some(element.split_once(&find)?.1.split_once('"')?.0)).collect()
    }

    #[test]
    fn every_register_is_described_once_and_has_a_type() {
        for version in [Version::V1, Version::V2, Version::V3, Version::V4, Version::V5, Version::V6] {
            let main = annex(version, "target.xml").unwrap_or_default();
            let (mut types, mut names) = (HashSet::new(), Vec::new());
            for simple in ["uint8", "uint16", "uint64", "int64"] {
                types.insert(simple.to_owned());
            }
            for include in values(&main, "xi:include", "href") {
                let text = annex(version, include).unwrap_or_else(|| panic!("{include}"));
                types.extend(
                    ["flags", "vector", "struct"].iter().flat_map(|e| values(&text, e, "id")).map(str::to_owned),
                );
                let kinds = values(&text, "reg", "type");
                assert!(kinds.iter().all(|kind| types.contains(*kind)), "{include}");
                names.extend(values(&text, "reg", "name").into_iter().map(str::to_owned));
            }
            let computed: u16 = COMPUTED.iter().map(|row| row.1.max(1)).sum();
            assert_eq!(names.len(), registers(version).len() + usize::from(computed));
            assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
        }
    }

    #[test]
    fn a_version_has_the_parts_of_those_before() {
        let v3 = annex(Version::V3, "target.xml").unwrap_or_default();
        assert!(v3.contains("<architecture>elbrus-v3:any</architecture>") && v3.contains("<osabi>GNU/Linux</osabi>"));
        let includes = ["e2k-linux.xml", "elbrus-v2-linux.xml", "elbrus-v3-linux.xml", "e2k-singlestep.xml"];
        assert_eq!(values(&v3, "xi:include", "href"), includes);
        assert!(annex(Version::V3, "elbrus-v5-linux.xml").is_none());
        let v5 = annex(Version::V5, "elbrus-v5-linux.xml").unwrap_or_default();
        assert!(v5.contains("org.mcst.gdb.elbrus-v5.linux") && v5.contains("_gtag_v5_31"));
    }

    #[test]
    fn fields_lie_inside_their_registers_and_apart() {
        for (name, fields) in TYPES {
            let mut next = 0;
            for &(field, first, last) in *fields {
                assert!(first >= next && last >= first && last < 64, "{name} {field}");
                next = last + 1;
            }
        }
    }
}
