// Makes an empty database a store.
MERGE (s:_PlanGraph {id: 'plangraph'})
ON CREATE SET s.schema = $schema
RETURN s.schema AS schema
