use super::{Anchor, Scale, Svg, fit, number, round_ticks, text_width, wrap};

#[test]
fn ticks_are_round_and_cover_the_range() {
    assert_eq!(round_ticks(0.0, 100.0, 2), [0.0, 50.0, 100.0]);
    assert_eq!(round_ticks(0.0, 3.0, 3), [0.0, 1.0, 2.0, 3.0]);
    assert_eq!(round_ticks(-15000.0, 45000.0, 3), [-20000.0, 0.0, 20000.0, 40000.0, 60000.0]);
    assert_eq!(round_ticks(0.0, 0.0, 3).first(), Some(&0.0));
}

#[test]
fn a_scale_takes_ends_to_ends_and_nothing_to_the_middle() {
    let scale = Scale::new((2010.0, 2030.0), (100.0, 300.0));
    assert!((scale.at(2020.0) - 200.0).abs() < 1e-9);
    assert!((Scale::new((5.0, 5.0), (0.0, 10.0)).at(5.0) - 5.0).abs() < 1e-9);
}

#[test]
fn text_is_measured_cut_and_broken() {
    assert!((text_width("il", 10.0, false) - 6.6).abs() < 1e-9);
    assert!(text_width("m", 10.0, true) > text_width("m", 10.0, false));
    assert_eq!(fit("short", 10.0, false, 100.0), "short");
    let cut = fit("a text that is far too long", 10.0, false, 60.0);
    assert!(cut.ends_with('…') && text_width(&cut, 10.0, false) <= 60.0);
    assert_eq!(wrap("Next fuel or ship", 10.0, false, 55.0, 2), ["Next fuel", "or ship"]);
    assert_eq!(wrap("one two three four", 10.0, false, 30.0, 2), ["one", "two…"]);
    // Chinese is written without spaces: a line may break between any two characters.
    assert_eq!(wrap("全岛不再使用 AB燃料", 10.0, false, 42.0, 4), ["全岛不再", "使用 AB", "燃料"]);
}

#[test]
fn markup_is_escaped_and_numbers_are_rounded_in_one_place() {
    let mut svg = Svg::new("ch", 10.0, 10.0, Some("a \"quoted\" <label>"));
    svg.text("v", (1.005, -0.001), Anchor::End, "5 < 6 & 7");
    let markup = svg.finish();
    assert!(markup.contains("a &quot;quoted&quot; &lt;label&gt;"), "{markup}");
    assert!(markup.contains(r#"x="1" y="0""#), "{markup}");
    assert!(markup.contains("5 &lt; 6 &amp; 7"), "{markup}");
    assert_eq!(number(-0.0001), "0");
}
