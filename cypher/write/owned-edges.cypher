// The edges of one document, each from one of its nodes.
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
MATCH (n)-[r]->(m)
WHERE r.documentId = $documentId
RETURN elementId(r) AS element, type(r) AS type, coalesce(n._full_id, n.id) AS start, coalesce(m._full_id, m.id) AS end, properties(r) AS properties
