// What the store says of itself; no row in a database that holds none. The count tells an empty database from somebody else's.
OPTIONAL MATCH (s:_PlanGraph {id: 'plangraph'})
WITH s.schema AS schema
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
RETURN schema, nodes
