// Entities that the report writes in more than one way.
// 有不同写法的实体。
MATCH (entity:Entity)
WHERE size(entity.aliases) > 0
RETURN entity.name AS name, entity.aliases AS aliases
ORDER BY size(entity.aliases) DESC, name
LIMIT 25;
