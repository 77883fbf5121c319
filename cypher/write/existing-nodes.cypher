// Which of some ids there are already, and as what.
UNWIND $ids AS id
MATCH (n:Document|Section|Sentence|Statement|Entity|Indicator|Judgement {id: id})
RETURN elementId(n) AS element, n
