// Nodes whose name, aliases or title may hold some text, or may be read as some letters; which of them do is decided with the store's
// own folding.
//
// $query     of the full-text index of names, in Lucene's syntax; null to look at readings alone
// $reading   of the full-text index of readings; null for a text that is no reading
// $labels    of which a node carries at least one
CALL () {
  WITH $query AS query WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes('names', query) YIELD node
  RETURN node AS n
  UNION
  WITH $reading AS reading WHERE reading IS NOT NULL
  CALL db.index.fulltext.queryNodes('readings', reading) YIELD node
  RETURN node AS n
  UNION
  MATCH (n:_Unindexed)
  RETURN n
}
WITH n
WHERE (n.name IS NOT NULL OR n.title IS NOT NULL) AND any(label IN labels(n) WHERE label IN $labels)
RETURN n {.id, ._full_id, .name, ._full_name, .aliases, .title} AS properties
