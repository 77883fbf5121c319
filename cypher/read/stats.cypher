// How many nodes and edges there are, by label and by type; the version is made of the documents' hashes.
CALL () {
  MATCH (n:Document) RETURN 'Document' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Section) RETURN 'Section' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Sentence) RETURN 'Sentence' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Indicator) RETURN 'Indicator' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Judgement) RETURN 'Judgement' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Entity) RETURN 'Entity' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Agency) RETURN 'Agency' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Organization) RETURN 'Organization' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Policy) RETURN 'Policy' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Project) RETURN 'Project' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Initiative) RETURN 'Initiative' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Area) RETURN 'Area' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Event) RETURN 'Event' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Industry) RETURN 'Industry' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Statement) RETURN 'Statement' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Task) RETURN 'Task' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Target) RETURN 'Target' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Observation) RETURN 'Observation' AS label, count(n) AS count
}
WITH collect([label, count]) AS labels
CALL () {
  MATCH ()-[r:HAS_SECTION]->() RETURN 'HAS_SECTION' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:HAS_SENTENCE]->() RETURN 'HAS_SENTENCE' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:STATES]->() RETURN 'STATES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:MENTIONS]->() RETURN 'MENTIONS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ISSUED_BY]->() RETURN 'ISSUED_BY' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:APPLIES_TO]->() RETURN 'APPLIES_TO' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:SUCCEEDS]->() RETURN 'SUCCEEDS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:COMPRISES]->() RETURN 'COMPRISES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:LOCATED_IN]->() RETURN 'LOCATED_IN' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:UNDERTAKES]->() RETURN 'UNDERTAKES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ADVANCES]->() RETURN 'ADVANCES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:ENACTS]->() RETURN 'ENACTS' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:RESPONSIBLE_FOR]->() RETURN 'RESPONSIBLE_FOR' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:HAS_TARGET]->() RETURN 'HAS_TARGET' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:HAS_OBSERVATION]->() RETURN 'HAS_OBSERVATION' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:MEASURES]->() RETURN 'MEASURES' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:BASELINE]->() RETURN 'BASELINE' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:OUTCOME]->() RETURN 'OUTCOME' AS type, count(r) AS count
  UNION ALL
  MATCH ()-[r:CO_OCCURS]->() RETURN 'CO_OCCURS' AS type, count(r) AS count
}
WITH labels, collect([type, count]) AS types
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS edges
}
CALL () {
  MATCH (n)
  RETURN count(n) AS all
}
CALL () {
  MATCH (n:_Document)
  RETURN count(n) AS documents
}
// All but the store's own.
RETURN labels, types, edges, all - documents - 1 AS nodes
