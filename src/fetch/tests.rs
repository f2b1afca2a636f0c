//! Archives, and packages that are not what they should be.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Error, PACKAGES, archive};

/// Packs files as npm does.
fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = Vec::new();
    for (path, text) in files {
        let mut header = [0_u8; 512];
        header[..path.len()].copy_from_slice(path.as_bytes());
        let size = format!("{:011o}", text.len());
        header[124..135].copy_from_slice(size.as_bytes());
        header[156] = b'0';
        archive.extend_from_slice(&header);
        archive.extend_from_slice(text.as_bytes());
        archive.resize(archive.len().next_multiple_of(512), 0);
    }
    archive.resize(archive.len() + 1024, 0);
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&archive).and_then(|()| packed.finish()).expect("memory can be written")
}

#[test]
fn an_archive_gives_its_files() {
    let long = "x".repeat(1000);
    let found = archive::entries(&packed(&[("package/a.js", "1"), ("package/b/c.txt", &long)])).expect("it is one");
    assert_eq!(found, [("package/a.js".to_owned(), b"1".to_vec()), ("package/b/c.txt".to_owned(), long.into_bytes())]);
    assert!(archive::entries(b"words").is_err());
}

#[test]
fn a_package_that_is_another_is_not_taken() {
    for package in &PACKAGES {
        let bytes = packed(&[("package/npm/index.js", "alert(1)"), ("package/dist/js-yaml.min.js", "alert(1)")]);
        let told = package.files(&bytes, "https://registry.example").expect_err("it is another");
        assert!(matches!(told, Error::Foreign { .. }), "{told}");
        assert_eq!(package.sha512.len(), 128);
    }
}

#[test]
fn what_is_taken_of_a_package_lies_where_the_editor_looks() {
    let [cms, yaml] = &PACKAGES;
    assert_eq!(cms.place("package/npm/index.js").as_deref(), Some("index.js"));
    assert_eq!(cms.place("package/npm/chunks/react-dom-DwWAebfb.js").as_deref(), Some("chunks/react-dom-DwWAebfb.js"));
    assert_eq!(
        cms.place("package/npm/assets/source-sans-3.LICENSE.txt").as_deref(),
        Some("assets/source-sans-3.LICENSE.txt")
    );
    for path in ["package/npm/index.js.map", "package/npm/chunks/react/../../x.js", "package/dist/sveltia-cms.js"] {
        assert_eq!(cms.place(path), None, "{path}");
    }
    assert_eq!(yaml.place("package/dist/js-yaml.min.js").as_deref(), Some("js-yaml.min.js"));
}
