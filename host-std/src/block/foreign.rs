//! Images that are not raw, as their first bytes show.

/// First bytes of formats that are no raw images. Source: the formats' own descriptions.
const MAGIC: &[(&str, &[u8])] = &[
    ("qcow2", b"QFI\xfb"),
    ("qed", b"QED\0"),
    ("vmdk", b"KDMV"),
    ("vmdk", b"COWD"),
    ("vhdx", b"vhdxfile"),
    ("vpc", b"conectix"),
    ("luks", b"LUKS\xba\xbe"),
    ("parallels", b"WithoutFreeSpace"),
    ("parallels", b"WithouFreSpacExt"),
];

/// Name of the format that an image of these first bytes has, if it is known not to be raw.
pub(super) fn format(bytes: &[u8]) -> Option<&'static str> {
    MAGIC.iter().find(|(_, magic)| bytes.starts_with(magic)).map(|(name, _)| *name)
}
