// The initiatives that most is said about.
// 关联最多的战略与行动。
MATCH (initiative:Initiative)
WITH initiative, COUNT { (initiative)<-[:MENTIONS]-() } AS mentions, COUNT { (initiative)<-[:ADVANCES]-() } AS tasks
RETURN initiative.name AS initiative, mentions, tasks
ORDER BY mentions DESC, initiative
LIMIT 15;
