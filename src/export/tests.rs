use super::figures;
use crate::model::{Record, Vocabulary};
use crate::parse::{self, Document};
use crate::source::SourceTree;

#[test]
fn figures_come_out_as_they_went_in_and_no_cell_is_a_formula() {
    let mut tree = SourceTree::default();
    let text = "---\ntitle: Cars\nunit: '%'\ndirection: up\nbaseline: {date: 2009, value: 0}\ntargets:\n  - {date: 2020, low: 50}\n\
                measurements:\n  - {date: 2018~, value: 0.9~, note: '=1+1', sources: [{url: 'https://example.org/a'}]}\n---\n";
    let file = tree.insert("content/outcomes/cars.md", text.as_bytes());
    let document = parse::document(tree.file(file).expect("it is there"));
    assert_eq!(document.diagnostics, []);
    let Document::Record(record, _) = &document.value else { panic!("a record") };
    let Record::Outcome(outcome) = &**record else { panic!("an outcome, not a {}", record.kind().as_str()) };
    let csv = String::from_utf8(figures(outcome)).expect("UTF-8");
    assert_eq!(
        csv,
        "kind,date,value,low,high,unit,series,note,sources\n\
         baseline,2009,0,,,%,,,\n\
         target,2020,,50,,%,,,\n\
         measurement,2018~,0.9,,,%,,'=1+1,https://example.org/a\n"
    );
}
