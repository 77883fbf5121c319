// Sentences about 养老, the most apt first, with the section they stand in.
// 关于养老的句子及其章节。
CALL db.index.fulltext.queryNodes('texts', '"养老"') YIELD node, score
WHERE node:Sentence
MATCH (node)<-[:HAS_SENTENCE]-(section:Section)
RETURN section.path AS section, node.text AS sentence, score
ORDER BY score DESC
LIMIT 10;
