// One edge with one of some ids, whatever its type: looked for only where ids do not begin with the type, else the constraints see to it.
MATCH ()-[r]->()
WHERE r.id IN $ids
RETURN coalesce(r._full_id, r.id) AS id
LIMIT 1
