// What is named most often in one sentence with 浦东新区.
// 与浦东新区同句出现最多的实体。
MATCH (:Area {id: 'Area:浦东新区'})-[together:CO_OCCURS]-(other:Entity)
RETURN other.name AS other, labels(other) AS labels, sum(together.weight) AS sentences
ORDER BY sentences DESC, other
LIMIT 20;
