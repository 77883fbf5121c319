// The nodes with some ids.
UNWIND $ids AS id
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: id})
RETURN n
