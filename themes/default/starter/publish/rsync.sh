#!/bin/sh
# Puts the built site on a server with rsync.
#
# Wants: TARGET (user@server:/path/to/site/, or rsync://server/module/). Over SSH also SSH_KEY, a private key, and SSH_KNOWN_HOSTS, what `ssh-keyscan server`
# prints; without SSH_KEY your own keys are used.
set -eu

if ! command -v rsync > /dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends openssh-client rsync > /dev/null
fi

if [ -n "${SSH_KEY:-}" ]; then
  folder="$(mktemp -d)"
  trap 'rm -rf "$folder"' EXIT
  umask 077
  printf '%s\n' "$SSH_KEY" > "$folder/key"
  printf '%s\n' "${SSH_KNOWN_HOSTS:?name the server in SSH_KNOWN_HOSTS}" > "$folder/known"
  export RSYNC_RSH="ssh -i $folder/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$folder/known"
fi

# Files are compared by what they hold, as every build writes all of them anew. They are put in place together at the end, and only then goes
# what is gone, so that a reader never meets half a site.
rsync --recursive --checksum --compress --chmod=D755,F644 --delay-updates --delete-delay public/ "$TARGET"
