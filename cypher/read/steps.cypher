// The ways on from some nodes by edges of the given types, in either direction: what a search for paths must know of them.
UNWIND $ids AS id
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: id})
MATCH (n)-[r]-(other)
WHERE type(r) IN $types
RETURN id, collect([r.id, other.id]) AS steps
