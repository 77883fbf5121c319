// Bodies and what they carry out.
// 机构及其承担的项目、行动与活动。
MATCH (body:Entity)-[:UNDERTAKES]->(work:Entity)
RETURN body.name AS body, collect(work.name) AS works
ORDER BY body;
