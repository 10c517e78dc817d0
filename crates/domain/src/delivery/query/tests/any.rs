//! No text, however odd, breaks the reading of queries.

use proptest::prelude::*;

use super::*;

fn piece() -> impl Strategy<Value = String> {
    let known = [
        "filter",
        "[",
        "]",
        "][",
        "and",
        "or",
        "not",
        "0",
        "1",
        "title",
        "authors",
        ".",
        "name",
        "eq",
        "in",
        "between",
        "null",
        ",",
        "-",
        "\\",
        "rating",
        "starts",
        "fields",
        "sort",
        "page",
        "per_page",
        "format",
        "é",
        "\0",
        "\u{1F600}",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => ".{0,3}"]
}

fn likely() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_query_makes_it_panic(pairs in prop::collection::vec((likely(), likely()), 0..6)) {
        let _ = list_of(pairs, &types());
    }

    #[test]
    fn no_value_makes_it_panic(
        path in prop::sample::select(vec!["title", "rating", "day", "starts", "authors", "id", "featured", "editor.age"]),
        operator in prop::sample::select(Operator::ALL.to_vec()),
        value in "\\PC{0,20}|[0-9TZ:.,e+-]{0,30}",
    ) {
        let name = format!("filter[{path}][{}]", operator.0);
        if let Ok(found) = comparison(&name, &value) {
            prop_assert_eq!(found.operator, operator.1);
            prop_assert!(!matches!(found.operand, Operand::Many(values) if values.is_empty()));
        }
    }
}
