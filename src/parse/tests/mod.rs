//! Files in, documents and diagnostics out.

use super::{Document, document};
use crate::diagnostics::Diagnostic;
use crate::source::{SourceFile, SourceTree};

fn file(path: &str, content: &[u8]) -> SourceFile {
    let mut tree = SourceTree::default();
    tree.insert(path, content);
    tree.get(path).expect("it was just put in").clone()
}

fn show(file: &SourceFile, diagnostic: &Diagnostic) -> String {
    let (start, end) = (file.position(diagnostic.span.start), file.position(diagnostic.span.end));
    let text = String::from_utf8_lossy(&file.bytes[diagnostic.span.range()]).into_owned();
    format!(
        "{} {}:{}-{}:{} {text:?}\n    {}\n    {}\n    fix {:?}",
        diagnostic.code,
        start.line,
        start.column,
        end.line,
        end.column,
        diagnostic.message,
        diagnostic.hint,
        diagnostic
            .repair
            .as_ref()
            .map(|r| (String::from_utf8_lossy(&file.bytes[r.span.range()]).into_owned(), r.replacement.clone()))
    )
}

#[test]
fn explore() {
    let root = std::path::Path::new("/tmp/explore");
    let mut stack = vec![root.to_owned()];
    let mut paths = Vec::new();
    while let Some(dir) = stack.pop() {
        for e in std::fs::read_dir(dir).unwrap() {
            let p = e.unwrap().path();
            if p.is_dir() { stack.push(p) } else { paths.push(p) }
        }
    }
    paths.sort();
    for p in paths {
        let rel = p.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let file = file(&rel, &std::fs::read(&p).unwrap());
        let read = document(&file);
        println!("=== {rel}");
        for d in &read.diagnostics {
            println!("{}", show(&file, d));
        }
        if std::env::var("DOC").is_ok() {
            println!("{:#?}", read.value);
        }
        let _: &Document = &read.value;
    }
}
