// The outline of the report, and how much is stated in each section.
// 报告的章节，各有多少任务与数值。
MATCH (section:Section)-[:HAS_SENTENCE]->(sentence:Sentence)
OPTIONAL MATCH (sentence)-[:STATES]->(statement:Statement)
WITH section, count(DISTINCT sentence) AS sentences, count(statement) AS statements
RETURN section.path AS path, section.title AS title, sentences, statements
ORDER BY section.documentId, section.start;
