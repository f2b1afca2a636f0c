use super::{Position, SourceTree, Span};

#[test]
fn a_path_keeps_its_number_when_its_file_comes_back() {
    let mut tree = SourceTree::default();
    let first = tree.insert("content/b.md", *b"one");
    tree.insert("content/a.md", *b"two");
    assert!(tree.remove("content/b.md"));
    assert!(!tree.remove("content/b.md"));
    assert_eq!(tree.insert("content/b.md", *b"three"), first);
    let paths: Vec<&str> = tree.files().map(|file| &*file.path).collect();
    assert_eq!(paths, ["content/a.md", "content/b.md"]);
    assert_eq!(tree.excerpt(Span::new(first, 0..2)), "th");
}

#[test]
fn columns_count_characters_and_lines_count_from_one() {
    let text = "øre\nblåbær: 1\n".as_bytes();
    assert_eq!(Position::of(text, 0), Position { line: 1, column: 1 });
    assert_eq!(Position::of(text, 2), Position { line: 1, column: 2 });
    let colon = text.iter().position(|&byte| byte == b':').expect("there is one");
    assert_eq!(Position::of(text, colon), Position { line: 2, column: 7 });
    assert_eq!(Position::of(text, 999), Position { line: 3, column: 1 });
}
