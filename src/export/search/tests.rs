use super::code;
use super::words::cut;
use crate::language::{Language, fold};

#[test]
fn words_are_folded() {
    for (word, folded) in [
        ("Samsø", "samso"),
        ("VINDMØLLE", "vindmolle"),
        ("Ærø", "aero"),
        ("Århus", "arhus"),
        ("A\u{30a}rhus", "arhus"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Άνεμος", "ανεμοσ"),
        ("ΆΝΕΜΟΣ", "ανεμοσ"),
        ("Ветёр", "ветер"),
        ("İstanbul", "istanbul"),
        ("مَدْرَسَة", "مدرسه"),
        ("أحـمد", "احمد"),
        ("風車", "風車"),
        ("ガス", "ガス"),
        ("ｶﾞｽ", "ガス"),
        ("한국", "한국"),
        ("m²", "m2"),
    ] {
        assert_eq!(fold(word), folded, "{word}");
    }
}

#[test]
fn texts_are_cut_into_words() {
    let check = |text: &str, expect: &[&str]| {
        let mut words = Vec::new();
        cut(text, |word| words.push(word.to_owned()));
        assert_eq!(words, expect, "{text}");
    };
    check("Heat, at last: 2.5 MW – CO₂!", &["Heat", "at", "last", "2", "5", "MW", "CO₂"]);
    check("don’t", &["don", "t"]);
    check("風車建設。", &["風車", "車建", "建設", "設"]);
    check("第3号", &["第", "3", "号"]);
    check("島", &["島"]);
}

#[test]
fn titles_follow_the_alphabet_of_the_language() {
    let sorted = |tag: &str| {
        let mut titles = ["Østerby", "Zone", "Åben", "Æble", "“Apple”", "Ost", "2030", "Élan"];
        let language = Language::new(tag, &[]).0;
        titles.sort_by_key(|title| language.sort_key(title));
        titles.map(|title| format!("{} {title}", language.initial(title))).join(", ")
    };
    assert_eq!(
        sorted("da"),
        "0–9 2030, A “Apple”, E Élan, O Ost, Z Zone, Æ Æble, Ø Østerby, Å Åben",
        "Danish has three letters after z"
    );
    assert_eq!(sorted("en"), "0–9 2030, A Åben, A Æble, A “Apple”, E Élan, O Ost, O Østerby, Z Zone");
}

#[test]
fn numbers_are_few_letters() {
    let written = |write: fn(&mut String, usize), number| {
        let mut out = String::new();
        write(&mut out, number);
        out
    };
    assert_eq!([0, 15, 16, 300].map(|number| written(code::between, number)), ["A", "P", "QB", "$SB"]);
    assert_eq!([0, 31, 32, 2000].map(|number| written(code::row, number)), ["A", "f", "gB", "w-B"]);
}
