//! Stores and servers that sites are put on: one that speaks S3, one that speaks rsync.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::forge::Forge;
use super::run::{Machine, all_good};
use super::{portfolio, ran, tool};

/// A program that serves until the test ends.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port is free").port()
}

fn serve(command: &mut Command, port: u16) -> Serving {
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it can be started");
    let serving = Serving(child);
    for _ in 0..600 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return serving;
        }
        thread::sleep(Duration::from_millis(100));
    }
    panic!("{command:?} does not answer");
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn a_store_that_speaks_s3_gets_the_site() {
    let port = free_port();
    let address = format!("http://127.0.0.1:{port}");
    let _store =
        serve(Command::new(tool("venv/bin/moto_server")).args(["-H", "127.0.0.1", "-p", &port.to_string()]), port);
    let aws = |arguments: &[&str]| {
        let mut command = Command::new(tool("venv/bin/aws"));
        command
            .env("AWS_ACCESS_KEY_ID", "key")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .env("AWS_DEFAULT_REGION", "eu-north-1");
        ran(command.args(["--endpoint-url", &address]).args(arguments))
    };
    aws(&["s3", "mb", "s3://island"]);
    let head = |key: &str| -> Value {
        serde_json::from_str(&aws(&["s3api", "head-object", "--bucket", "island", "--key", key])).expect("it is JSON")
    };

    let (forge, checksum) = Forge::with_release();
    let home =
        portfolio(&["--host", "github", "--publish", "s3", "--releases", &forge.address, "--checksum", &checksum]);
    let machine = || {
        let machine = Machine::at(home.path()).told("vars.S3_BUCKET", "island").told("vars.S3_ENDPOINT", &address);
        let machine = machine.told("vars.S3_REGION", "eu-north-1").told("secrets.S3_KEY", "key").with("WEBSITE", "yes");
        let machine = machine.told("secrets.S3_SECRET", "secret");
        std::os::unix::fs::symlink(tool("venv/bin/aws"), machine.home("bin/aws")).expect("it can be made");
        machine
    };
    all_good(&machine().job(".github/workflows/publish.yml", "publish"));
    let page = head("missions/walk-to-school/index.html");
    assert_eq!((&page["ContentType"], &page["CacheControl"]), (&"text/html; charset=utf-8".into(), &"no-cache".into()));
    let listed = aws(&["s3", "ls", "s3://island", "--recursive"]);
    let keys: Vec<&str> = listed.lines().filter_map(|line| line.split_whitespace().nth(3)).collect();
    let site = walkdir::WalkDir::new(home.path().join("public"));
    assert_eq!(keys.len(), site.into_iter().flatten().filter(|entry| entry.file_type().is_file()).count());
    for (ending, kind) in [
        (".css", "text/css; charset=utf-8"),
        (".js", "text/javascript; charset=utf-8"),
        (".svg", "image/svg+xml"),
        (".csv", "text/csv; charset=utf-8"),
    ] {
        let key =
            keys.iter().find(|key| key.ends_with(ending)).unwrap_or_else(|| panic!("a file {ending} in {keys:?}"));
        assert_eq!(head(key)["ContentType"], kind, "{key}");
    }
    let website = aws(&["s3api", "get-bucket-website", "--bucket", "island"]);
    assert!(website.contains("404.html"), "{website}");

    // The theme's own sheet has a fingerprint, a sheet of somebody else's has none.
    let style = keys.iter().find(|key| key.starts_with("style.")).expect("the site has a sheet");
    assert_eq!(head(style)["CacheControl"], "public, max-age=31536000, immutable", "{style}");

    // A file with a fingerprint may be kept; what is gone goes; what is new comes.
    fs::write(home.path().join("public/late.0123abcdef.css"), "a{}").expect("it can be written");
    fs::write(home.path().join("public/about/index.html"), "changed").expect("it can be written");
    fs::remove_file(home.path().join("public/actors/parents/index.html")).expect("it is there");
    let env: Vec<(String, String)> = [
        ("BUCKET", "island"),
        ("ENDPOINT", &*address),
        ("AWS_DEFAULT_REGION", "eu-north-1"),
        ("AWS_ACCESS_KEY_ID", "key"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    let ended = machine().script("publish", "sh .ci/publish-s3.sh", &env);
    assert!(ended.good, "{}", ended.words);
    let late = head("late.0123abcdef.css");
    assert_eq!(late["CacheControl"], "public, max-age=31536000, immutable");
    assert_eq!(late["ContentType"], "text/css; charset=utf-8");
    assert_eq!(aws(&["s3", "cp", "s3://island/about/index.html", "-"]), "changed");
    assert!(!aws(&["s3", "ls", "s3://island", "--recursive"]).contains("actors/parents/index.html"));
}

/// Every file below a folder with its bytes.
fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().flatten();
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let below = entry.path().strip_prefix(root).expect("it lies below").display().to_string();
            (below, fs::read(entry.path()).expect("it can be read"))
        })
        .collect()
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn a_server_gets_the_site_with_rsync() {
    let port = free_port();
    let server = tempfile::tempdir().expect("there is room");
    let folder = server.path().join("site");
    fs::create_dir(&folder).expect("it can be made");
    fs::write(folder.join("gone.html"), "old").expect("it can be written");
    let settings = format!("use chroot = no\n[site]\npath = {}\nread only = no\n", folder.display());
    // Whoever runs this as root writes as root.
    let settings = format!("uid = {}\n{settings}", ran(Command::new("id").arg("-u")).trim());
    fs::write(server.path().join("rsyncd.conf"), settings).expect("it can be written");
    let mut daemon = Command::new("rsync");
    daemon.args(["--daemon", "--no-detach", "--address=127.0.0.1", &format!("--port={port}")]);
    let _daemon = serve(daemon.arg(format!("--config={}", server.path().join("rsyncd.conf").display())), port);

    let (forge, checksum) = Forge::with_release();
    let home =
        portfolio(&["--host", "github", "--publish", "rsync", "--releases", &forge.address, "--checksum", &checksum]);
    let machine = || {
        let machine = Machine::at(home.path()).told("vars.RSYNC_TARGET", &format!("rsync://127.0.0.1:{port}/site/"));
        machine.told("secrets.SSH_KEY", "").told("secrets.SSH_KNOWN_HOSTS", "")
    };
    all_good(&machine().job(".github/workflows/publish.yml", "publish"));
    assert_eq!(files(&folder), files(&home.path().join("public")));
    fs::write(home.path().join("content/actors/parents.md"), "---\ntitle: Other\ntype: ngo\n---\n")
        .expect("it can be written");
    all_good(&machine().job(".github/workflows/publish.yml", "publish"));
    assert_eq!(files(&folder), files(&home.path().join("public")));

    // Over SSH, a key without the name of the server is refused before anything is sent.
    let with_key = machine().with("SSH_KEY", "key").with("TARGET", "nobody@127.0.0.1:/x/");
    let ended = with_key.script("publish", "sh .ci/publish-rsync.sh", &[]);
    assert!(!ended.good && ended.words.contains("name the server in SSH_KNOWN_HOSTS"), "{}", ended.words);
}
