// Edges by their id, start and type, whole.
UNWIND $rows AS row
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: row.from})
MATCH (n)-[r]-(:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: row.to})
WHERE r.id = row.id
RETURN type(r) AS type, startNode(r).id AS start, endNode(r).id AS end, properties(r) AS properties
