// New nodes, each by its labels, its properties and its number; answers where they are, by the numbers. Nothing is read of what was written
// and rows are lists, else the planner puts barriers between the steps; and the plan depends on no statistics, which a load makes stale.
CYPHER replan=skip
UNWIND $rows AS row
CREATE (n:$(row[0]))
SET n = row[1]
RETURN collect([row[2], elementId(n)]) AS created
