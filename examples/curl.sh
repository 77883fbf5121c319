#!/bin/sh
# Asks PlanGraph by curl: sh examples/curl.sh [NAME]. The text goes in as a variable, so that no name can break the query.
set -eu
url="${PLANGRAPH_URL:-http://localhost:4000/graphql}"
name="${1:-一网通办}"

# JSON needs backslashes and quotation marks escaped.
escaped=$(printf '%s' "$name" | sed 's/\\/\\\\/g; s/"/\\"/g')
curl --silent --show-error --fail-with-body "$url" \
  --header 'content-type: application/json' \
  --data-binary @- <<JSON
{
  "query": "query (\$name: String!) { initiative(name: \$name) { name tasks(status: PLANNED, first: 5) { totalCount nodes { text evidence { start end section { path } } } } } }",
  "variables": { "name": "$escaped" }
}
JSON
echo
