// The ways in which documents write the names of some nodes.
UNWIND $elements AS element
MATCH (n)
WHERE elementId(n) = element
OPTIONAL MATCH (n)<-[r:MENTIONS|MEASURES]-()
RETURN element, n, collect(DISTINCT r.surface) AS surfaces
