// How many edges there are of types that the ontology does not have.
MATCH ()-[r]->()
WHERE NOT type(r) IN $known
RETURN type(r) AS type, count(r) AS count
