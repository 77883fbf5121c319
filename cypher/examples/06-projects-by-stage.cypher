// Projects by the stage that a sentence names: planned, started, under construction, completed.
// 项目所处阶段：规划、开工、在建、建成。
MATCH (sentence:Sentence)-[mention:MENTIONS]->(project:Project)
WHERE mention.lifecycle IS NOT NULL
RETURN mention.lifecycle AS stage, collect(DISTINCT project.name)[..20] AS projects, count(DISTINCT project) AS number
ORDER BY number DESC;
