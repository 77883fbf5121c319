// A document that says nothing any more.
MATCH (d:_Document {id: $documentId})
DELETE d
