//! Floor 9: what comes from another host: the program of the web editor, as packages of npm, each of one version and with the
//! checksum that this program was built with.
//!
//! Owns the versions and what is taken of a package. Must not know where it is put.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the world outside begins")]

mod archive;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::time::Duration;
use std::{fs, io};

use ring::digest;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

/// A package of npm.
#[derive(Debug)]
struct Package {
    /// Its name.
    name: &'static str,
    /// The one version.
    version: &'static str,
    /// Its SHA-512, in hexadecimal digits, as npm has it.
    sha512: &'static str,
    /// What is taken of it: the beginning and the ending of a path, and the folder it goes into.
    taken: &'static [(&'static str, &'static str, &'static str)],
}

/// The program of the editor, and the reader of YAML that it is helped by.
const PACKAGES: [Package; 2] = [
    Package {
        name: "@sveltia/cms",
        version: "0.221.1",
        sha512: "27e4288a4f6418c9362fbbcda4e42b9c3985462f8d07abf02747fae7b62db31587d0ff16612611452442da943f8c619b56533ffcf83f588826929b30aa8a3781",
        taken: &[
            ("package/npm/index.js", "", "index.js"),
            ("package/npm/chunks/react", ".js", "chunks/react"),
            ("package/npm/assets/", ".woff2", "assets/"),
            ("package/npm/assets/", ".LICENSE.txt", "assets/"),
            ("package/LICENSE.txt", "", "LICENSE.txt"),
        ],
    },
    Package {
        name: "js-yaml",
        version: "4.1.1",
        sha512: "a90293e334315e5f252f006d1cc5b06937067c5399be23897addcecbfc661a4da0647ebbec224cf44bed7dd4a48167004d9863ff9e49674ae6cb79b2093e65b0",
        taken: &[("package/dist/js-yaml.min.js", "", "js-yaml.min.js"), ("package/LICENSE", "", "js-yaml.LICENSE.txt")],
    },
];

/// The largest package that is read.
const LARGEST: u64 = 100_000_000;

/// Why something could not be fetched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The host did not answer, or not with the package.
    #[error("{name} {version} could not be had from {registry}: {why}")]
    NotFetched {
        /// The package.
        name: &'static str,
        /// Its version.
        version: &'static str,
        /// The host that was asked.
        registry: String,
        /// What went wrong.
        why: String,
    },
    /// What came is not what this program knows.
    #[error(
        "what {registry} sent as {name} {version} is not the package that this wayfolio knows, so nothing of it was kept"
    )]
    Foreign {
        /// The package.
        name: &'static str,
        /// Its version.
        version: &'static str,
        /// The host that was asked.
        registry: String,
    },
}

/// Names the packages that the editor is made of, for those who want to know what they get.
pub fn editor_packages() -> impl Iterator<Item = String> {
    PACKAGES.iter().map(|package| format!("{} {}", package.name, package.version))
}

/// Where packages come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From<'f> {
    /// A registry of npm, by its address.
    Registry(&'f str),
    /// A folder that holds them as `npm pack` writes them.
    Folder(&'f Path),
}

/// Fetches the program of the editor: paths within its folder, and bytes.
///
/// # Errors
/// When a package cannot be fetched, or is not what it should be.
pub fn editor_program(from: From) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    for package in &PACKAGES {
        let (bytes, place) = match from {
            From::Registry(registry) => (package.fetch(registry)?, registry.to_owned()),
            From::Folder(folder) => (package.read(folder)?, folder.display().to_string()),
        };
        files.extend(package.files(&bytes, &place)?);
    }
    Ok(files)
}

impl Package {
    fn fetch(&self, registry: &str) -> Result<Vec<u8>, Error> {
        let short = self.name.rsplit('/').next().unwrap_or(self.name);
        let registry = registry.trim_end_matches('/');
        let address = format!("{registry}/{}/-/{short}-{}.tgz", self.name, self.version);
        let failed = |why: String| Error::NotFetched {
            name: self.name,
            version: self.version,
            registry: registry.to_owned(),
            why,
        };
        let mut config = ureq::Agent::config_builder().timeout_global(Some(Duration::from_mins(5)));
        if let Some(certificates) = own_certificates() {
            config = config.tls_config(TlsConfig::builder().root_certs(RootCerts::from(certificates)).build());
        }
        let agent: ureq::Agent = config.build().into();
        let mut answer = agent.get(&address).call().map_err(|error| failed(error.to_string()))?;
        answer.body_mut().with_config().limit(LARGEST).read_to_vec().map_err(|error| failed(error.to_string()))
    }

    /// Reads the package from a folder.
    fn read(&self, folder: &Path) -> Result<Vec<u8>, Error> {
        let name = self.name.trim_start_matches('@').replace('/', "-");
        let place = folder.join(format!("{name}-{}.tgz", self.version));
        fs::read(&place).map_err(|error| Error::NotFetched {
            name: self.name,
            version: self.version,
            registry: place.display().to_string(),
            why: error.to_string(),
        })
    }

    /// Takes the files out of the package, once it is sure that it is the one.
    fn files(&self, bytes: &[u8], registry: &str) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let foreign = || Error::Foreign { name: self.name, version: self.version, registry: registry.to_owned() };
        let found = digest::digest(&digest::SHA512, bytes);
        let digits: String = found.as_ref().iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hexadecimal).collect();
        if digits != self.sha512 {
            return Err(foreign());
        }
        let entries = archive::entries(bytes).map_err(|_: io::Error| foreign())?;
        Ok(entries.into_iter().filter_map(|(path, bytes)| Some((self.place(&path)?, bytes))).collect())
    }

    /// Says where a file of the package goes; none when it is not taken.
    fn place(&self, path: &str) -> Option<String> {
        self.taken.iter().find_map(|(beginning, ending, to)| {
            let rest = path.strip_prefix(beginning)?;
            let wanted =
                if ending.is_empty() { rest.is_empty() } else { rest.ends_with(ending) && !rest.contains('/') };
            wanted.then(|| format!("{to}{rest}"))
        })
    }
}

/// Reads the certificates of the file that `SSL_CERT_FILE` names: networks that look into what passes have an issuer of their own.
fn own_certificates() -> Option<Vec<Certificate<'static>>> {
    let text = fs::read(std::env::var_os("SSL_CERT_FILE")?).ok()?;
    let items = parse_pem(&text).filter_map(Result::ok);
    let found: Vec<Certificate<'static>> = items
        .filter_map(|item| match item {
            PemItem::Certificate(certificate) => Some(certificate),
            _ => None,
        })
        .collect();
    (!found.is_empty()).then_some(found)
}

fn hexadecimal(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).unwrap_or_default()
}
