use proptest::prelude::*;

use super::{Crowded, Goal, Join, Layout, Line, Plan, Station, TimeSpan, Track, UprightPlan, Words, lay, upright};
use super::{Feeder, RowKind};

/// Words of a length, in Latin, Arabic or Chinese letters.
fn words() -> impl Strategy<Value = String> {
    let latin = proptest::collection::vec("[A-Za-zæøå]{1,14}", 1..9).prop_map(|words| words.join(" "));
    let arabic = proptest::collection::vec("[\u{0627}-\u{064A}]{1,9}", 1..7).prop_map(|words| words.join(" "));
    prop_oneof![4 => latin, 1 => arabic, 1 => "[\u{4E00}-\u{4FFF}]{2,30}", 1 => "[a-z]{60,90}"]
}

fn station(span: TimeSpan) -> impl Strategy<Value = Station> {
    let notes = proptest::collection::vec("(met|late|nothing serves it|due 2030)", 1..3);
    let marks = proptest::collection::vec(words(), 0..3);
    (span.start..=span.end, words(), notes, marks).prop_map(|(at, title, notes, marks)| Station {
        at,
        words: Words { title, notes },
        marks: marks.into_iter().map(|title| Words { title, notes: vec!["Barrier".to_owned()] }).collect(),
    })
}

/// A plan with so many stations on up to five lines, and tracks into them.
fn plan(stations: usize, tracks: usize) -> impl Strategy<Value = Plan> {
    let span = (1990.0..2020.0, 0.0..40.0, 0.5..30.0).prop_map(|(start, past, future)| TimeSpan {
        start,
        now: Some(start + past),
        end: start + past + future,
    });
    let span = prop_oneof![
        5 => span,
        1 => Just(TimeSpan { start: 1997.0, now: None, end: 2008.0 }),
        1 => Just(TimeSpan { start: 2026.9, now: Some(2026.9), end: 2031.0 }),
    ];
    span.prop_flat_map(move |span| {
        let stations = proptest::collection::vec(station(span), 0..=stations);
        let start = proptest::option::weighted(0.9, span.start - 5.0..span.end);
        let tracks = proptest::collection::vec(
            (any::<prop::sample::Index>(), start, 0.0..12.0, words(), 0..5_usize),
            0..=tracks,
        );
        (stations, tracks, 1..6_usize, proptest::collection::vec(any::<prop::sample::Index>(), 6), words()).prop_map(
            move |(stations, tracks, count, joins, title)| build(span, stations, tracks, count, &joins, title),
        )
    })
}

type RandomTrack = (prop::sample::Index, Option<f64>, f64, String, usize);

fn build(
    span: TimeSpan,
    stations: Vec<Station>,
    tracks: Vec<RandomTrack>,
    count: usize,
    joins: &[prop::sample::Index],
    title: String,
) -> Plan {
    let mut lines: Vec<Line> =
        (0..count).map(|_| Line { stations: Vec::new(), joins: Join::End, heading: None }).collect();
    for at in 0..stations.len() {
        lines[at % count].stations.push(at);
    }
    for at in 1..count {
        // A branch leads into a line before it, so that no two lead into each other.
        let before: Vec<usize> = lines[..at].iter().flat_map(|line| line.stations.clone()).collect();
        if !before.is_empty() && at % 3 != 0 {
            lines[at].joins = Join::Station(*joins[at].get(&before));
        }
    }
    let tracks = tracks.into_iter().map(|(index, from, length, label, goals)| {
        let line = if stations.is_empty() { 0 } else { index.index(stations.len()) % count };
        let own = &lines[line].stations;
        let goals: Vec<Goal> = own
            .iter()
            .take(goals.min(2))
            .enumerate()
            .map(|(at, station)| if at == 0 { Goal::Station(*station) } else { Goal::Passed(*station) })
            .collect();
        let goals = if goals.is_empty() { vec![Goal::Line] } else { goals };
        let to = (from.unwrap_or(span.start + 3.0) + length).min(span.end);
        Track { line, from, to, label, tail: " · on track".to_owned(), goals }
    });
    let tracks = tracks.collect();
    let terminus = Words { title, notes: vec!["at risk".to_owned(), "due 2030".to_owned()] };
    Plan {
        span,
        lines,
        stations,
        tracks,
        terminus,
        begins: span.start,
        caption: Some("critical path".to_owned()),
        events: vec![(span.start, "An event".to_owned())],
    }
}

/// Lists the labels that lie on each other, those that a line runs through, and those outside of the picture.
fn faults(layout: &Layout) -> Vec<String> {
    let mut out = Vec::new();
    let boxes: Vec<_> =
        layout.boxes().into_iter().filter(|(left, top, right, bottom)| right > left && bottom > top).collect();
    for (at, a) in boxes.iter().enumerate() {
        for b in &boxes[at + 1..] {
            if a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3 {
                out.push(format!("labels overlap: {a:?} {b:?}"));
            }
        }
        if a.0 < 0.0 || a.2 > 1216.5 || a.1 < 0.0 || a.3 > layout.height {
            out.push(format!("outside: {a:?} of {}", layout.height));
        }
    }
    for ((x1, y1), (x2, y2)) in layout.strokes() {
        let (left, right, top, bottom) = (x1.min(x2), x1.max(x2), y1.min(y2), y1.max(y2));
        for a in &boxes {
            if left < a.2 - 0.01 && right > a.0 + 0.01 && top < a.3 - 0.01 && bottom > a.1 + 0.01 {
                out.push(format!("a line ({x1:.0},{y1:.0})-({x2:.0},{y2:.0}) runs through {a:?}"));
            }
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_label_lies_on_another_and_no_line_runs_through_one(plan in plan(14, 16)) {
        let layout = lay(&plan);
        prop_assert_eq!(faults(&layout), Vec::<String>::new());
    }

    #[test]
    fn the_same_plan_gives_the_same_picture(plan in plan(8, 8)) {
        prop_assert_eq!(format!("{:?}", lay(&plan)), format!("{:?}", lay(&plan)));
    }

    #[test]
    fn rows_of_an_upright_map_stand_below_each_other(titles in proptest::collection::vec(words(), 1..30), joins in 0..4_usize) {
        let stations = titles.len();
        let lines = (0..=joins).map(|line| Line {
            stations: (0..stations).filter(|at| at % (joins + 1) == line).collect(),
            joins: if line > 1 { Join::Station(0) } else { Join::End },
            heading: None,
        }).collect();
        let mut rows: Vec<(RowKind, Feeder)> = Vec::new();
        for (at, title) in titles.iter().enumerate() {
            rows.push((RowKind::Track, Feeder { title: title.clone(), notes: 2 }));
            rows.push((RowKind::Mark(at), Feeder { title: title.clone(), notes: 1 }));
            rows.push((RowKind::Station(at), Feeder { title: title.clone(), notes: 1 }));
        }
        rows.push((RowKind::Today, Feeder::default()));
        rows.push((RowKind::End, Feeder { title: titles[0].clone(), notes: 1 }));
        let map = upright(&UprightPlan { lines, stations, rows });
        for pair in map.rows.windows(2) {
            let words = pair[0].title.iter().map(|(y, _)| *y).chain(pair[0].notes.iter().copied()).fold(0.0, f64::max);
            prop_assert!(words + 3.0 <= pair[1].top + 8.0, "{pair:?}");
            prop_assert!(pair[0].top + pair[0].height <= pair[1].top + 0.01);
        }
        // No line stands where words are.
        prop_assert!(map.columns.iter().all(|x| (12.0..=96.0).contains(x)), "{:?}", map.columns);
    }
}

#[test]
fn sixty_stations_and_two_hundred_tracks_are_told_as_too_many() {
    let span = TimeSpan { start: 2010.0, now: Some(2026.9), end: 2031.0 };
    let stations: Vec<Station> = (0..60)
        .map(|at| Station {
            at: 2010.0 + f64::from(at) * 0.35,
            words: Words { title: format!("Station number {at}"), notes: vec!["on track".to_owned()] },
            marks: Vec::new(),
        })
        .collect();
    let tracks: Vec<Track> = (0..200_usize)
        .map(|at| Track {
            line: 0,
            from: Some(2010.0),
            to: 2012.0,
            label: format!("Track number {at}"),
            tail: " · done".to_owned(),
            goals: vec![Goal::Station(at % 60)],
        })
        .collect();
    let lines = vec![Line { stations: (0..60).collect(), joins: Join::End, heading: None }];
    let plan = Plan {
        span,
        lines,
        stations,
        tracks,
        terminus: Words::default(),
        begins: 2010.0,
        caption: None,
        events: Vec::new(),
    };
    let layout = lay(&plan);
    assert!(layout.crowded.contains(&Crowded::Stations(0)), "{:?}", layout.crowded);
    assert!(layout.crowded.contains(&Crowded::Tracks(0)), "{:?}", layout.crowded);
    assert_eq!(faults(&layout), Vec::<String>::new());
}
