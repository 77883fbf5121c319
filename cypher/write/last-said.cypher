// The hash of what a document said last; no row when it is not there.
MATCH (d:_Document {id: $documentId})
RETURN d.sha256 AS sha256
