// What a database must have before reports are written to it: the store runs what is missing. Every statement may be run again without
// harm.

// Ids: each label finds its nodes by id, and none can be made twice. A lookup may start from the general label or from that of the type.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_id IF NOT EXISTS FOR (n:Agency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT area_id IF NOT EXISTS FOR (n:Area) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industry_id IF NOT EXISTS FOR (n:Industry) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;

// The same of edges: what one document states, no other can take.
CREATE CONSTRAINT has_section_edge_id IF NOT EXISTS FOR ()-[r:HAS_SECTION]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT has_sentence_edge_id IF NOT EXISTS FOR ()-[r:HAS_SENTENCE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT states_edge_id IF NOT EXISTS FOR ()-[r:STATES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT mentions_edge_id IF NOT EXISTS FOR ()-[r:MENTIONS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT issued_by_edge_id IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT applies_to_edge_id IF NOT EXISTS FOR ()-[r:APPLIES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT succeeds_edge_id IF NOT EXISTS FOR ()-[r:SUCCEEDS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT comprises_edge_id IF NOT EXISTS FOR ()-[r:COMPRISES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT located_in_edge_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT undertakes_edge_id IF NOT EXISTS FOR ()-[r:UNDERTAKES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT advances_edge_id IF NOT EXISTS FOR ()-[r:ADVANCES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT enacts_edge_id IF NOT EXISTS FOR ()-[r:ENACTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT responsible_for_edge_id IF NOT EXISTS FOR ()-[r:RESPONSIBLE_FOR]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT has_target_edge_id IF NOT EXISTS FOR ()-[r:HAS_TARGET]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT has_observation_edge_id IF NOT EXISTS FOR ()-[r:HAS_OBSERVATION]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT measures_edge_id IF NOT EXISTS FOR ()-[r:MEASURES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT baseline_edge_id IF NOT EXISTS FOR ()-[r:BASELINE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT outcome_edge_id IF NOT EXISTS FOR ()-[r:OUTCOME]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT co_occurs_edge_id IF NOT EXISTS FOR ()-[r:CO_OCCURS]-() REQUIRE r.id IS UNIQUE;

// The store itself, and the documents that it was made from.
CREATE CONSTRAINT plangraph_id IF NOT EXISTS FOR (n:_PlanGraph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plangraph_document_id IF NOT EXISTS FOR (n:_Document) REQUIRE n.id IS UNIQUE;

// Filters of the lists: the year and status of tasks, the year and indicator of values, names.
CREATE INDEX task_year IF NOT EXISTS FOR (n:Task) ON (n.year);
CREATE INDEX task_status IF NOT EXISTS FOR (n:Task) ON (n.status);
CREATE INDEX target_year IF NOT EXISTS FOR (n:Target) ON (n.year);
CREATE INDEX target_indicator IF NOT EXISTS FOR (n:Target) ON (n.indicator);
CREATE INDEX observation_year IF NOT EXISTS FOR (n:Observation) ON (n.year);
CREATE INDEX observation_indicator IF NOT EXISTS FOR (n:Observation) ON (n.indicator);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX indicator_name IF NOT EXISTS FOR (n:Indicator) ON (n.name);

// What belongs to one document is found by it, to be replaced or withdrawn with it.
CREATE INDEX document_document IF NOT EXISTS FOR (n:Document) ON (n.documentId);
CREATE INDEX section_document IF NOT EXISTS FOR (n:Section) ON (n.documentId);
CREATE INDEX sentence_document IF NOT EXISTS FOR (n:Sentence) ON (n.documentId);
CREATE INDEX sentence_section IF NOT EXISTS FOR (n:Sentence) ON (n.sectionId);
CREATE INDEX statement_document IF NOT EXISTS FOR (n:Statement) ON (n.documentId);
CREATE INDEX statement_section IF NOT EXISTS FOR (n:Statement) ON (n.sectionId);
CREATE INDEX judgement_document IF NOT EXISTS FOR (n:Judgement) ON (n.documentId);

// Search. The cjk analyzer cuts Chinese into pairs of characters, which the default one takes character by character or not at all.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Document|Section|Entity|Indicator|Judgement) ON EACH [n.name, n.aliases, n.title]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

CREATE FULLTEXT INDEX texts IF NOT EXISTS
FOR (n:Section|Sentence|Statement|Judgement) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

// How names are read, in pinyin: words apart by blanks, none of them a stop word.
CREATE FULLTEXT INDEX readings IF NOT EXISTS
FOR (n:Document|Section|Entity|Indicator|Judgement) ON EACH [n._readings]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
