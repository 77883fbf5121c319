// What lies in which area.
// 何物位于何处。
MATCH (thing:Entity)-[:LOCATED_IN]->(area:Area)
RETURN area.name AS area, collect(thing.name) AS things
ORDER BY size(things) DESC, area
LIMIT 25;
