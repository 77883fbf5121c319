// The edges of one document, each from one of its nodes.
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
MATCH (n)-[r]->(m)
WHERE r.documentId = $documentId
RETURN elementId(r) AS element, type(r) AS type, n.id AS start, m.id AS end, properties(r) AS properties
