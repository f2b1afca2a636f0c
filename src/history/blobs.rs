//! The bytes of files by their hashes, many in one call.

use std::collections::{BTreeSet, HashMap};

use super::{Error, Repository};

impl Repository {
    /// Reads the bytes behind some hashes. What the repository lacks is left out.
    pub(super) fn blobs<'h>(&self, hashes: &[&'h str]) -> Result<HashMap<&'h str, Vec<u8>>, Error> {
        let wanted: BTreeSet<&str> = hashes.iter().copied().collect();
        let mut blobs = HashMap::with_capacity(wanted.len());
        if wanted.is_empty() {
            return Ok(blobs);
        }
        let mut input = String::with_capacity(wanted.len() * 41);
        for hash in &wanted {
            input.push_str(hash);
            input.push('\n');
        }
        let answer = self.feed(&["cat-file", "--batch"], input)?;
        let mut rest = answer.as_slice();
        // Git answers in the order of the questions: `<hash> blob <size>`, the bytes, a line break; or `<hash> missing`.
        for hash in wanted {
            let end = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
            let head = String::from_utf8_lossy(&rest[..end]).into_owned();
            rest = rest.get(end + 1..).unwrap_or_default();
            let Some(size) = head.split(' ').nth(2).and_then(|size| size.parse::<usize>().ok()) else { continue };
            let Some(bytes) = rest.get(..size) else { break };
            blobs.insert(hash, bytes.to_vec());
            rest = rest.get(size + 1..).unwrap_or_default();
        }
        Ok(blobs)
    }
}
