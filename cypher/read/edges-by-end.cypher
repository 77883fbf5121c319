// Edges by their id, start and type, whole.
UNWIND $rows AS row
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: row.from})
MATCH (n)-[r]-(:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: row.to})
WHERE r.id = row.id
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, coalesce(a._full_id, a.id) AS start, coalesce(b._full_id, b.id) AS end, properties(r) AS properties
