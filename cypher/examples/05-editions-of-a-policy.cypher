// Which edition, phase or session follows which.
// 哪一版、哪一期、哪一届接续哪一版。
MATCH (later:Entity)-[:SUCCEEDS]->(earlier:Entity)
RETURN later.name AS later, earlier.name AS earlier
ORDER BY later;
