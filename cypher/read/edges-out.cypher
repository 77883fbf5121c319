// The edges that start at some nodes, of the given types or of any; a loop once.
UNWIND $ids AS id
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: id})
MATCH (n)-[r]->()
WHERE $types IS NULL OR type(r) IN $types
RETURN id, collect([type(r), startNode(r).id, endNode(r).id, properties(r)]) AS edges
