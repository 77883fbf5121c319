// The edges that start at some nodes, of the given types or of any; a loop once.
UNWIND $ids AS id
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: id})
MATCH (n)-[r]->()
WHERE $types IS NULL OR type(r) IN $types
WITH coalesce(n._full_id, n.id) AS id, r, startNode(r) AS a, endNode(r) AS b
RETURN id, collect([type(r), coalesce(a._full_id, a.id), coalesce(b._full_id, b.id), properties(r)]) AS edges
