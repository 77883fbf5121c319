// Everything said about 临港新片区: each sentence that names it, and what the sentence states.
// 关于临港新片区的一切：每个提及它的句子，及其陈述。
MATCH (place:Area {id: 'Area:临港新片区'})<-[mention:MENTIONS]-(sentence:Sentence)
OPTIONAL MATCH (sentence)-[:STATES]->(statement:Statement)
RETURN sentence.text AS sentence, mention.surface AS written, collect(statement.text) AS statements
ORDER BY sentence;
