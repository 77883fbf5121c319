// The ways on from some nodes by edges of the given types, in either direction: what a search for paths must know of them.
UNWIND $ids AS id
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: id})
MATCH (n)-[r]-(other)
WHERE type(r) IN $types
WITH coalesce(n._full_id, n.id) AS id, coalesce(r._full_id, r.id) AS edge, coalesce(other._full_id, other.id) AS end
RETURN id, collect([edge, end]) AS steps
