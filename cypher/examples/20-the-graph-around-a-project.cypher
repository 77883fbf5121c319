// The graph around a project, to be looked at: everything one relation away.
// 某项目周围的图。
MATCH (project:Project)
WITH project, COUNT { (project)--() } AS degree
ORDER BY degree DESC, project.id
LIMIT 1
MATCH (project)-[relation]-(other)
RETURN project, relation, other;
