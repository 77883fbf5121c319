// Begins a write: one at a time, and what the document said last. Removing what is not there changes nothing, but takes the lock.
MATCH (s:_PlanGraph {id: 'plangraph'})
REMOVE s._lock
WITH s
OPTIONAL MATCH (d:_Document {id: $documentId})
RETURN s.schema AS schema, d.sha256 AS sha256, d.shared AS shared, EXISTS { MATCH (o:_Document) WHERE o.irregular } AS irregular
