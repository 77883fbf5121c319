// The nodes of one document alone.
MATCH (n:Document|Section|Sentence|Statement|Judgement)
WHERE n.documentId = $documentId
RETURN elementId(n) AS element, n
