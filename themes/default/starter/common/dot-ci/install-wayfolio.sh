#!/bin/sh
# Puts wayfolio on the machine that checks and publishes this portfolio.
#
# The version is named and its checksum is compared, so that nobody can slip another program in. To take a newer version, change VERSION and SHA256; every
# release lists its checksums in a file SHA256SUMS.
set -eu

VERSION="@version@"
SHA256="@checksum@"
RELEASES="@releases@"

archive="wayfolio-$VERSION-ci-x86_64-linux.tar.gz"
place="${WAYFOLIO_BIN:-$HOME/.local/bin}"

if [ "$(uname -s) $(uname -m)" != "Linux x86_64" ]; then
  echo "This script is for machines with Linux on x86-64, and this one is $(uname -s) on $(uname -m)." >&2
  exit 1
fi
if [ -z "$RELEASES" ]; then
  echo "Write the address that wayfolio's releases are downloaded from into .ci/install-wayfolio.sh, in the line RELEASES." >&2
  exit 1
fi

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

fetch() {
  curl --fail --silent --show-error --location --retry 3 --output "$folder/$1" "$RELEASES/v$VERSION/$1"
}

fetch "$archive"
found="$(sha256sum "$folder/$archive" | cut -d ' ' -f 1)"
if [ -z "$SHA256" ]; then
  # No checksum is written above yet: compare with the list of the release itself, which tells a broken download but not a false release.
  fetch SHA256SUMS
  SHA256="$(awk -v name="$archive" '$2 == name || $2 == "*" name { print $1 }' "$folder/SHA256SUMS")"
  echo "To be safe from now on, write SHA256=\"$found\" into .ci/install-wayfolio.sh."
fi
if [ "$found" != "$SHA256" ]; then
  echo "$archive is not what it should be, and was not installed." >&2
  echo "  expected checksum: ${SHA256:-none}" >&2
  echo "  found:             $found" >&2
  exit 1
fi

tar -xzf "$folder/$archive" -C "$folder"
mkdir -p "$place"
cp "$folder/wayfolio" "$place/wayfolio"
chmod +x "$place/wayfolio"
# The steps that follow find it by its name.
if [ -n "${GITHUB_PATH:-}" ]; then
  echo "$place" >> "$GITHUB_PATH"
fi
"$place/wayfolio" --version
