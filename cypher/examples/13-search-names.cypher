// Names and aliases with 数据 in them, by the full-text index.
// 名称或别名含“数据”的实体。
CALL db.index.fulltext.queryNodes('names', '"数据"') YIELD node, score
WHERE node:Entity
RETURN node.name AS name, labels(node) AS labels, node.aliases AS aliases, score
ORDER BY score DESC, name
LIMIT 20;
