// Every edge by id.
MATCH (a)-[r]->(b)
RETURN type(r) AS type, coalesce(a._full_id, a.id) AS start, coalesce(b._full_id, b.id) AS end, properties(r) AS properties
ORDER BY r.id
