// Every node by id.
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement)
RETURN n
ORDER BY n.id
