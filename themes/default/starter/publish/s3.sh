#!/bin/sh
# Puts the built site into a bucket of a store that speaks S3: Amazon's, or another one when ENDPOINT names it.
#
# Wants: BUCKET; AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_DEFAULT_REGION; ENDPOINT for other stores; and the program aws, which is fetched with
# pip when it is missing. With WEBSITE=yes the bucket is told which page to show for a folder and for what is missing.
set -eu

if ! command -v aws > /dev/null; then
  if ! command -v python3 > /dev/null; then
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends python3 python3-venv > /dev/null
  fi
  python3 -m venv "$HOME/.local/aws"
  "$HOME/.local/aws/bin/pip" install --quiet awscli
  PATH="$HOME/.local/aws/bin:$PATH"
fi

# Newer versions of aws send checksums that some other stores do not know.
export AWS_REQUEST_CHECKSUM_CALCULATION=when_required AWS_RESPONSE_CHECKSUM_VALIDATION=when_required
store() {
  aws ${ENDPOINT:+--endpoint-url "$ENDPOINT"} "$@"
}
put() {
  store s3 cp public "s3://$BUCKET" --recursive --only-show-errors "$@"
}

# A file whose name holds a fingerprint never changes: browsers may keep it for a year. For everything else they ask whether it changed.
forever="public, max-age=31536000, immutable"
fresh="no-cache"
digit='[0-9a-f]'
mark="$digit$digit$digit$digit$digit$digit$digit$digit$digit$digit"

# What pages need goes first, the pages last, and only then goes what is gone: a reader never meets a page without its style.
put --cache-control "$fresh" --exclude '*.html' --exclude '*.css' --exclude '*.js' --exclude '*.csv' --exclude '*.ics' --exclude '*.txt' \
  --exclude '*.atom' --exclude '*.geojson' --exclude '*.webmanifest' --exclude '*.webp' --exclude '*.woff2'
# Kinds of file that the program does not know, or whose letters it would not name.
kind() {
  put --exclude '*' --include "*.$1" --exclude "*.$mark.$1" --cache-control "${3:-$fresh}" --content-type "$2"
}
kind "$mark.css" 'text/css; charset=utf-8' "$forever"
kind "$mark.js" 'text/javascript; charset=utf-8' "$forever"
kind css 'text/css; charset=utf-8'
kind js 'text/javascript; charset=utf-8'
kind csv 'text/csv; charset=utf-8'
kind ics 'text/calendar; charset=utf-8'
kind txt 'text/plain; charset=utf-8'
kind atom 'application/atom+xml'
kind geojson 'application/geo+json'
kind webmanifest 'application/manifest+json'
kind webp 'image/webp'
kind woff2 'font/woff2'
kind html 'text/html; charset=utf-8'
store s3 sync public "s3://$BUCKET" --delete --size-only --only-show-errors

if [ "${WEBSITE:-}" = yes ]; then
  store s3 website "s3://$BUCKET" --index-document index.html --error-document 404.html
fi
