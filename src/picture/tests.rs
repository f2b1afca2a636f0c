use super::{
    Across, Anchor, Branches, Down, LABEL_LEFT, LABEL_RIGHT, Scale, Step, Svg, Way, fit, number, pack, round_ticks,
    text_width, wrap,
};

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

proptest::proptest! {
    #[test]
    fn circles_that_are_packed_lie_side_by_side_within_their_rows(
        radii in proptest::collection::vec(5.0_f64..45.0, 0..120),
        width in 90.0_f64..400.0,
    ) {
        let packed = pack(&radii, width, 4.0);
        for (at, (&radius, &(x, y))) in radii.iter().zip(&packed.centers).enumerate() {
            assert!(x - radius >= -1e-9 && x + radius <= width + 1e-9, "circle {at} leaves its rows");
            assert!(y - radius >= -1e-9 && y + radius <= packed.height + 1e-9, "circle {at} leaves the height");
            for (&other, &(x2, y2)) in radii.iter().zip(&packed.centers).take(at) {
                assert!((x - x2).hypot(y - y2) >= radius + other + 4.0 - 1e-6, "circle {at} covers another");
            }
        }
    }

    #[test]
    fn branches_keep_clear_of_labels(
        picks in proptest::collection::vec((0_usize..6, 0_usize..5), 1..60),
    ) {
        let steps = steps(&picks);
        let across = Across { left: 12.0, column: 240.0, line: 17.0 };
        let placed = across.place(&steps);
        check_clear(&steps, &placed, |at| {
            let (x, y) = placed.places[at];
            let bottom = y + 12.0 + 17.0 * steps[at].lines as f64;
            ((x - LABEL_LEFT, y + 12.0), (x - LABEL_LEFT + across.label(), bottom))
        });
        let down = Down { left: 12.0, indent: 22.0, line: 17.0 };
        let placed = down.place(&steps);
        check_clear(&steps, &placed, |at| {
            let (x, y) = placed.places[at];
            ((x + LABEL_RIGHT, y - 8.0), (358.0, y - 8.0 + 17.0 * steps[at].lines.max(1) as f64))
        });
    }
}

/// Makes a tree in the order of a walk: each step hangs on one of the steps on the way to the last.
fn steps(picks: &[(usize, usize)]) -> Vec<Step> {
    let mut way: Vec<usize> = Vec::new();
    let mut steps = Vec::new();
    for (at, &(up, lines)) in picks.iter().enumerate() {
        way.truncate(way.len().saturating_sub(up).max(1));
        steps.push(Step { parent: way.last().copied(), lines });
        way.push(at);
    }
    steps
}

type Corners = ((f64, f64), (f64, f64));

/// Checks that labels lie in the picture beside each other, and that no way runs through one.
fn check_clear(steps: &[Step], placed: &Branches, label: impl Fn(usize) -> Corners) {
    let labels: Vec<Corners> = (0..steps.len()).map(label).collect();
    for (at, &((left, top), (right, bottom))) in labels.iter().enumerate() {
        assert!(bottom <= placed.height, "label {at} leaves the picture");
        for &((left2, top2), (right2, bottom2)) in &labels[..at] {
            let apart = right <= left2 || right2 <= left || bottom <= top2 + 1e-9 || bottom2 <= top + 1e-9;
            assert!(apart || steps[at].lines == 0, "label {at} covers another");
        }
        for (to, way) in placed.ways.iter().enumerate() {
            for (x, y) in points(&drawn(way)) {
                let inside = x > left && x < right && y > top && y < bottom;
                assert!(!inside, "the way to {to} runs through label {at}: {way:?}");
            }
        }
    }
}

/// Returns the data of the path that a way is drawn as.
fn drawn(way: &Way) -> String {
    let mut svg = Svg::new("", 1.0, 1.0, None);
    svg.way("", way);
    let markup = svg.finish();
    markup
        .split_once(" d=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or(String::new(), |(data, _)| data.to_owned())
}

/// Lists points along a way, its turns taken as corners.
fn points(way: &str) -> Vec<(f64, f64)> {
    let mut corners: Vec<(f64, f64)> = Vec::new();
    let mut rest = way;
    while let Some(first) = rest.chars().next() {
        let end = rest[1..].find(['M', 'H', 'V', 'Q']).map_or(rest.len(), |end| end + 1);
        let numbers: Vec<f64> =
            rest[1..end].split([',', ' ']).map(|number| number.parse().expect("a number")).collect();
        let (x, y) = corners.last().copied().unwrap_or_default();
        corners.push(match first {
            'H' => (numbers[0], y),
            'V' => (x, numbers[0]),
            _ => (numbers[0], numbers[1]),
        });
        if first == 'Q' {
            corners.push((numbers[2], numbers[3]));
        }
        rest = &rest[end..];
    }
    let between = |pair: &[(f64, f64)]| {
        let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
        (0..=40)
            .map(|at| f64::from(at) / 40.0)
            .map(move |at| (x1 + (x2 - x1) * at, y1 + (y2 - y1) * at))
            .collect::<Vec<_>>()
    };
    corners.windows(2).flat_map(between).collect()
}
