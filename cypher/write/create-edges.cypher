// New edges between nodes that are there. Whoever calls has found that they are new; should another document have one, the
// constraint on the ids of its type refuses it. Rows sorted by their ends take locks in one order and find the nodes in the cache.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.start
MATCH (b) WHERE elementId(b) = row.end
CREATE (a)-[r:$(row.type)]->(b)
SET r += row.properties
