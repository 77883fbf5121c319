// Of some shared nodes, those that no document states any more.
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element AND n._support <= 0
DETACH DELETE n
RETURN count(*) AS deleted
