// New edges between nodes that are there, each by its ends, its type and its properties; what all handles of the ends begin with is told once.
// Whoever calls has found that they are new; should another document have one, the constraint on the ids of its type refuses it. Rows
// sorted by their ends take locks in one order and find the nodes in the cache. For the form of rows and the plan see create-nodes.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = $beginning + row[0]
MATCH (b) WHERE elementId(b) = $beginning + row[1]
CREATE (a)-[r:$(row[2])]->(b)
SET r = row[3]
