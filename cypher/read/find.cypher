// A page of the nodes that match, how many match in all, and how often each value of some facets is among them.
//
// $seeds     where to look: labels, or an indexed property of a label, whose values are then in $keys (see src/store/neo4j/find.ts)
// $labels    of which a node carries at least one
// $where     conditions on its properties: property, op, value (text of `contains` is folded)
//            what is too long for an index stands under `_full_` and its name
// $linked    conditions on one edge each: direction, types, ids, edge, end
// $order     by (property, degree or none), property, edgeTypes, descending
// $after, $before, $backward, $limit  the page; cursors are key and id
// $facets    by (label, property or via), property, direction, types
CALL () {
  WITH $seeds AS seeds WHERE 'Document' IN seeds
  MATCH (n:Document) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Section' IN seeds
  MATCH (n:Section) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Sentence' IN seeds
  MATCH (n:Sentence) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Indicator' IN seeds
  MATCH (n:Indicator) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Judgement' IN seeds
  MATCH (n:Judgement) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Entity' IN seeds
  MATCH (n:Entity) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Agency' IN seeds
  MATCH (n:Agency) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Organization' IN seeds
  MATCH (n:Organization) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Policy' IN seeds
  MATCH (n:Policy) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Project' IN seeds
  MATCH (n:Project) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Initiative' IN seeds
  MATCH (n:Initiative) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Area' IN seeds
  MATCH (n:Area) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Event' IN seeds
  MATCH (n:Event) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Industry' IN seeds
  MATCH (n:Industry) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Statement' IN seeds
  MATCH (n:Statement) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Task' IN seeds
  MATCH (n:Task) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Target' IN seeds
  MATCH (n:Target) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Observation' IN seeds
  MATCH (n:Observation) RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Task.year' IN seeds
  MATCH (n:Task) WHERE n.year IN $keys.year RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Task.status' IN seeds
  MATCH (n:Task) WHERE n.status IN $keys.status RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Target.year' IN seeds
  MATCH (n:Target) WHERE n.year IN $keys.year RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Target.indicator' IN seeds
  MATCH (n:Target) WHERE n.indicator IN $keys.indicator RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Observation.year' IN seeds
  MATCH (n:Observation) WHERE n.year IN $keys.year RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Observation.indicator' IN seeds
  MATCH (n:Observation) WHERE n.indicator IN $keys.indicator RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Section.documentId' IN seeds
  MATCH (n:Section) WHERE n.documentId IN $keys.documentId RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Sentence.documentId' IN seeds
  MATCH (n:Sentence) WHERE n.documentId IN $keys.documentId RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Sentence.sectionId' IN seeds
  MATCH (n:Sentence) WHERE n.sectionId IN $keys.sectionId RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Statement.documentId' IN seeds
  MATCH (n:Statement) WHERE n.documentId IN $keys.documentId RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Statement.sectionId' IN seeds
  MATCH (n:Statement) WHERE n.sectionId IN $keys.sectionId RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Entity.name' IN seeds
  MATCH (n:Entity) WHERE n.name IN $keys.name RETURN n
  UNION ALL
  WITH $seeds AS seeds WHERE 'Indicator.name' IN seeds
  MATCH (n:Indicator) WHERE n.name IN $keys.name RETURN n
}
WITH n
WHERE any(label IN labels(n) WHERE label IN $labels)
  AND all(f IN $where WHERE any(value IN CASE WHEN n[f.property] IS :: LIST<ANY> THEN n[f.property] ELSE [coalesce(n['_full_' + f.property], n[f.property])] END
    WHERE CASE f.op
      WHEN 'eq' THEN value = f.value
      WHEN 'in' THEN value IN f.value
      WHEN 'gte' THEN value >= f.value
      WHEN 'lte' THEN value <= f.value
      WHEN 'contains' THEN CASE WHEN value IS :: STRING NOT NULL THEN toLower(normalize(value, NFKC)) CONTAINS f.value END
    END))
  AND all(link IN $linked WHERE EXISTS {
    MATCH (n)-[e]-(other)
    WHERE (link.direction = 'both' OR (link.direction = 'out' AND startNode(e) = n) OR (link.direction = 'in' AND endNode(e) = n))
      AND (link.types IS NULL OR type(e) IN link.types)
      AND (link.ids IS NULL OR other.id IN link.ids)
      AND all(f IN link.edge WHERE any(value IN CASE WHEN e[f.property] IS :: LIST<ANY> THEN e[f.property] ELSE [coalesce(e['_full_' + f.property], e[f.property])] END
        WHERE CASE f.op
          WHEN 'eq' THEN value = f.value
          WHEN 'in' THEN value IN f.value
          WHEN 'gte' THEN value >= f.value
          WHEN 'lte' THEN value <= f.value
          WHEN 'contains' THEN CASE WHEN value IS :: STRING NOT NULL THEN toLower(normalize(value, NFKC)) CONTAINS f.value END
        END))
      AND all(f IN link.end WHERE any(value IN CASE WHEN other[f.property] IS :: LIST<ANY> THEN other[f.property] ELSE [coalesce(other['_full_' + f.property], other[f.property])] END
        WHERE CASE f.op
          WHEN 'eq' THEN value = f.value
          WHEN 'in' THEN value IN f.value
          WHEN 'gte' THEN value >= f.value
          WHEN 'lte' THEN value <= f.value
          WHEN 'contains' THEN CASE WHEN value IS :: STRING NOT NULL THEN toLower(normalize(value, NFKC)) CONTAINS f.value END
        END))
  })
WITH n, CASE $order.by
    WHEN 'property' THEN coalesce(n['_full_' + $order.property], n[$order.property])
    WHEN 'degree' THEN COUNT { (n)-[e]-() WHERE type(e) IN $order.edgeTypes }
  END AS value
// Lists have no place in an order; booleans are 0 and 1.
WITH n, CASE
    WHEN value IS :: BOOLEAN NOT NULL THEN toInteger(value)
    WHEN value IS :: STRING NOT NULL OR value IS :: INTEGER NOT NULL OR value IS :: FLOAT NOT NULL THEN value
  END AS key
// Keys first, whatever the direction; numbers before text; ids ascending.
WITH n, key, key IS :: STRING NOT NULL AS isText
ORDER BY
  key IS NULL,
  isText <> $order.descending,
  CASE WHEN NOT $order.descending THEN key END,
  CASE WHEN $order.descending THEN key END DESC,
  n.id
WITH collect({node: n, key: key, isText: isText}) AS matches
// The page is cut from the list: as rows, each would be charged the whole list to the memory of the transaction.
WITH matches, CASE WHEN $after IS NULL AND $before IS NULL THEN matches ELSE [match IN matches
  WHERE ($after IS NULL OR CASE
      WHEN match.key IS NULL OR $after.key IS NULL THEN match.key IS NULL AND ($after.key IS NOT NULL OR match.node.id > $after.id)
      WHEN match.key = $after.key THEN match.node.id > $after.id
      WHEN match.isText <> ($after.key IS :: STRING NOT NULL) THEN match.isText <> $order.descending
      WHEN $order.descending THEN match.key < $after.key
      ELSE match.key > $after.key
    END)
    AND ($before IS NULL OR CASE
      WHEN match.key IS NULL OR $before.key IS NULL THEN $before.key IS NULL AND (match.key IS NOT NULL OR match.node.id < $before.id)
      WHEN match.key = $before.key THEN match.node.id < $before.id
      WHEN match.isText <> ($before.key IS :: STRING NOT NULL) THEN match.isText = $order.descending
      WHEN $order.descending THEN match.key > $before.key
      ELSE match.key < $before.key
    END)] END AS between
WITH matches, CASE WHEN $backward THEN between[-$limit..] ELSE between[..$limit] END AS page
CALL (matches) {
  UNWIND range(0, size($facets) - 1) AS facet
  UNWIND matches AS match
  WITH facet, $facets[facet] AS f, match.node AS n
  UNWIND CASE f.by
    WHEN 'label' THEN labels(n)
    WHEN 'property' THEN [coalesce(n['_full_' + f.property], n[f.property])]
    WHEN 'via' THEN COLLECT {
      MATCH (n)-[e]-(other)
      WHERE (f.direction = 'both' OR (f.direction = 'out' AND startNode(e) = n) OR (f.direction = 'in' AND endNode(e) = n))
        AND (f.types IS NULL OR type(e) IN f.types)
      RETURN coalesce(other['_full_' + f.property], other[f.property])
    }
  END AS values
  UNWIND CASE WHEN values IS :: LIST<ANY> THEN values ELSE [values] END AS value
  WITH DISTINCT facet, n, CASE WHEN value IS :: BOOLEAN THEN toInteger(value) ELSE value END AS value
  WHERE value IS NOT NULL
  WITH facet, value, count(*) AS count
  RETURN collect([facet, value, count]) AS counts
}
// Where the server cannot order as the store does: it compares code points, not units, and ids too long for an index are cut.
RETURN size(matches) AS total, page, counts,
  any(match IN matches WHERE 'id' IN match.node._odd OR $order.property IN match.node._odd) AS odd
