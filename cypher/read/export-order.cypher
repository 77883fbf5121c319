// How many ids the server orders otherwise than the store does. Label by label: of all labels at once the planner may make a scan of all nodes.
CALL () {
  MATCH (n:Document)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Section)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Sentence)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Statement)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Entity)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Indicator)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
  UNION ALL
  MATCH (n:Judgement)
  WHERE 'id' IN n._odd
  RETURN count(n) AS found
}
WITH sum(found) AS nodes
CALL () {
  MATCH ()-[r]->()
  WHERE 'id' IN r._odd
  RETURN count(r) AS edges
}
RETURN nodes + edges AS odd
