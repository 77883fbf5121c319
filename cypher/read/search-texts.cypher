// Nodes without a name or title whose text holds all words of a query: the shortest texts first, because the query covers most of them.
//
// $query     of the full-text index of texts, in Lucene's syntax, to leave out what cannot match
// $words     folded
// $labels    of which a node carries at least one
CALL () {
  CALL db.index.fulltext.queryNodes('texts', $query) YIELD node
  RETURN node AS n
  UNION
  MATCH (n:_Unindexed)
  RETURN n
}
WITH n
WHERE n.name IS NULL AND n.title IS NULL AND any(label IN labels(n) WHERE label IN $labels)
WITH n, CASE WHEN n.text IS :: STRING NOT NULL THEN toLower(normalize(n.text, NFKC)) END AS folded
WHERE all(word IN $words WHERE folded CONTAINS word)
// Lengths count code units, as everywhere in the store; the server counts code points.
WITH n, size(folded) + CASE WHEN n._odd IS NULL THEN 0 ELSE size([c IN split(folded, '') WHERE c > '\uFFFF']) END AS length
ORDER BY length, n.id
LIMIT $limit
RETURN n {.id, ._full_id, .text} AS properties
