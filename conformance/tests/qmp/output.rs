//! Values out: what is written is what was meant.

use e2k_core::qmp::json::{Buffer, GrowingBuffer};
use e2k_core::qmp::write::{Style, Writer};
use proptest::prelude::*;
use serde_json::Value;

fn write(value: &(impl serde::Serialize + ?Sized), style: Style) -> String {
    let mut out = GrowingBuffer::new(1 << 20);
    value.serialize(&mut Writer::new(&mut out, style, 0)).unwrap();
    String::from_utf8(out.as_slice().to_vec()).unwrap()
}

type Sample = Vec<(String, Option<i64>, std::collections::BTreeMap<String, Vec<bool>>)>;

proptest! {
    #[test]
    fn both_layouts_say_the_same_as_serde_json(
        sample in prop::collection::vec(
            (any::<String>(), any::<Option<i64>>(),
             prop::collection::btree_map(any::<String>(), prop::collection::vec(any::<bool>(), 0..4), 0..4)),
            0..5,
        )
    ) {
        let sample: Sample = sample;
        let expected = serde_json::to_value(&sample).unwrap();
        for style in [Style::Compact, Style::Pretty] {
            let text = write(&sample, style);
            prop_assert!(text.is_ascii());
            prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected.clone());
        }
    }

    #[test]
    fn a_double_is_read_back_exactly(bits: u64) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        let text = write(&value, Style::Compact);
        prop_assert_eq!(text.parse::<f64>().unwrap().to_bits(), bits, "{}", text);
    }
}

#[test]
fn doubles_look_like_those_of_the_reference() {
    for (value, text) in [
        (1.0, "1"),
        (-0.0, "-0"),
        (0.1, "0.10000000000000001"),
        (1e3, "1000"),
        (1e-7, "9.9999999999999995e-08"),
        (1e16, "10000000000000000"),
        (1e17, "1e+17"),
        (1.5e300, "1.5000000000000001e+300"),
        (18446744073709551616.0, "1.8446744073709552e+19"),
        (5e-324, "4.9406564584124654e-324"),
        (0.0001, "0.0001"),
        (0.00001, "1.0000000000000001e-05"),
        (-123.456, "-123.456"),
    ] {
        assert_eq!(write(&value, Style::Compact), text);
    }
}
