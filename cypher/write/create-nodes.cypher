// New nodes.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n += row.properties
RETURN coalesce(n._full_id, n.id) AS id, elementId(n) AS element
