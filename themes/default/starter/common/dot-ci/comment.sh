#!/bin/sh
# Writes change.md as one comment on a proposed change, and writes that comment anew when the change is changed.
#
# Wants: COMMENTS (the address that lists the comments), COMMENT (the address of one, to which its number is added), METHOD (PATCH or PUT), TOKEN, and jq.
set -eu

mark="<!-- what this changes -->"
api() {
  curl --fail --silent --show-error --header "$AUTHORIZATION" --header "Content-Type: application/json" "$@"
}
AUTHORIZATION="${HEADER:-Authorization: Bearer }$TOKEN"

# Hosts refuse comments of more than 65,536 characters.
body="$({ echo "$mark"; head -c 60000 change.md; } | jq --raw-input --slurp '{body: .}')"
mine="$(api "$COMMENTS?per_page=100" | jq --raw-output --arg mark "$mark" --arg author "${AUTHOR:-}" '
  map(select(.body | startswith($mark)) | select($author == "" or (.user // .author | .login // .username) == $author)) | first | .id // empty')"
if [ -n "$mine" ]; then
  printf '%s' "$body" | api --request "$METHOD" --data @- "$COMMENT/$mine" > /dev/null
else
  printf '%s' "$body" | api --request POST --data @- "$COMMENTS" > /dev/null
fi
