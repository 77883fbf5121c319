// How many ids the server orders otherwise than the store does.
CALL () {
  MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement)
  WHERE 'id' IN n._odd
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  WHERE 'id' IN r._odd
  RETURN count(r) AS edges
}
RETURN nodes + edges AS odd
