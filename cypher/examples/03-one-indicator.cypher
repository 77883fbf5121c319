// Beds for the aged: every value, with the words around it.
// 养老床位：每个数值及其原文。
MATCH (indicator:Indicator)<-[:MEASURES]-(value:Statement)<-[:STATES]-(sentence:Sentence)
WHERE indicator.name CONTAINS '养老床位'
RETURN indicator.name AS indicator, labels(value) AS kind, value.year AS year, value.text AS value, sentence.text AS sentence
ORDER BY year;
