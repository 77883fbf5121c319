// One value and its evidence: the document, section, sentence and characters that state it, and the rule that read it.
// 一个数值的依据：文件、章节、句子、字符位置与规则。
MATCH (target:Target {indicator: '新增养老床位', year: 2024})<-[:STATES]-(sentence:Sentence)<-[:HAS_SENTENCE]-(section:Section)
MATCH (document:Document {id: target.documentId})
RETURN document.title AS document, section.path AS section, sentence.text AS sentence,
  substring(document.text, target.start, target.end - target.start) AS quote, target.start AS start, target.end AS end, target.rule AS rule;
