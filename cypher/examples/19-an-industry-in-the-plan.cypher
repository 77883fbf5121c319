// What the plan does for 集成电路: the tasks, and what else they act on.
// 计划如何推动集成电路：任务及其同时涉及的对象。
MATCH (industry:Industry {id: 'Industry:集成电路'})<-[:ADVANCES]-(task:Task)
OPTIONAL MATCH (task)-[:ADVANCES|ENACTS]->(other:Entity)
WHERE other <> industry
WITH task, collect(other.name) AS others
RETURN task.year AS year, task.text AS words, others
ORDER BY year, words;
