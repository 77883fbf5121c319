// The shortest ways from 临港新片区 to 集成电路 by what the report says of them.
// 临港新片区与集成电路如何相连。
MATCH (a:Area {id: 'Area:临港新片区'}), (b:Industry {id: 'Industry:集成电路'})
MATCH path = allShortestPaths((a)-[:COMPRISES|LOCATED_IN|APPLIES_TO|UNDERTAKES|ADVANCES|CO_OCCURS*..4]-(b))
RETURN [n IN nodes(path) | coalesce(n.name, n.text)] AS by, [r IN relationships(path) | type(r)] AS relations
LIMIT 10;
