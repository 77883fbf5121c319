// Policies that tasks are to make or carry out in the coming year.
// 来年要制定、实施的政策。
MATCH (task:Task {status: 'planned'})-[:ENACTS]->(policy:Policy)
RETURN policy.name AS policy, collect(DISTINCT task.verb) AS verbs, count(task) AS tasks
ORDER BY tasks DESC, policy
LIMIT 50;
