// The documents that the store was made from, with the hash of what each says.
MATCH (d:_Document)
RETURN coalesce(d._full_id, d.id) AS id, d.sha256 AS sha256
