// What a document says now: the hash of it, and the shared nodes that it states.
MERGE (d:_Document {id: $documentId})
SET d += $properties
