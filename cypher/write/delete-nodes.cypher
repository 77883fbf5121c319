// Nodes of a document that it does not state any more.
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
DETACH DELETE n
