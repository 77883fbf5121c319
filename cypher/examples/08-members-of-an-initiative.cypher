// What comprises what, and how many tasks advance each part.
// 何者包含何者，各部分有多少任务推进。
MATCH (whole:Entity)-[:COMPRISES]->(part:Entity)
OPTIONAL MATCH (part)<-[:ADVANCES]-(task:Task)
RETURN whole.name AS whole, part.name AS part, count(DISTINCT task) AS tasks
ORDER BY whole, tasks DESC, part;
