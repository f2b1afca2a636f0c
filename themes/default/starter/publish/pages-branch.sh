#!/bin/sh
# Pushes the built site as the branch "pages" of the repository whose address is given. The branch holds one commit; the history is that of the content.
set -eu

remote="$1"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

cp -R public/. "$folder/"
# A domain of your own is named in a file .domains at the top of the repository.
if [ -f .domains ]; then
  cp .domains "$folder/"
fi
git -C "$folder" init --quiet --initial-branch=pages
git -C "$folder" add --all --force
git -C "$folder" -c user.name="Publication" -c user.email="noreply@localhost" commit --quiet --message "Publish"
git -C "$folder" push --quiet --force "$remote" pages
