// Begins a write: one at a time, because only one transaction can set a property of the store itself; what follows is read under that lock.
MATCH (s:_PlanGraph {id: 'plangraph'})
SET s.locked = true
WITH s
OPTIONAL MATCH (d:_Document {id: $documentId})
RETURN d.sha256 AS sha256, d.shared AS shared, EXISTS { MATCH (o:_Document) WHERE o.irregular } AS irregular
