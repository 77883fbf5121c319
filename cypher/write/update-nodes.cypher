// Nodes that say something else now.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
REMOVE n:$(row.without)
SET n:$(row.labels), n = row.properties
