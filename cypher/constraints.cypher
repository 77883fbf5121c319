// What a Neo4j 5 database must have before reports are written to it. Every statement may be run again without harm.

// Ids: each label finds its nodes by id, and MERGE can make none twice. The first label is the one that MERGE names;
// the type labels have their own constraint so that a lookup may start from either.
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

// Filters of the lists: the year and status of tasks, the year and indicator of values.
CREATE INDEX task_year IF NOT EXISTS FOR (n:Task) ON (n.year);
CREATE INDEX task_status IF NOT EXISTS FOR (n:Task) ON (n.status);
CREATE INDEX target_year IF NOT EXISTS FOR (n:Target) ON (n.year);
CREATE INDEX target_indicator IF NOT EXISTS FOR (n:Target) ON (n.indicator);
CREATE INDEX observation_year IF NOT EXISTS FOR (n:Observation) ON (n.year);
CREATE INDEX observation_indicator IF NOT EXISTS FOR (n:Observation) ON (n.indicator);

// What belongs to one document is found by it, to be replaced or withdrawn with it.
CREATE INDEX section_document IF NOT EXISTS FOR (n:Section) ON (n.documentId);
CREATE INDEX sentence_document IF NOT EXISTS FOR (n:Sentence) ON (n.documentId);
CREATE INDEX sentence_section IF NOT EXISTS FOR (n:Sentence) ON (n.sectionId);
CREATE INDEX statement_document IF NOT EXISTS FOR (n:Statement) ON (n.documentId);

// Search. The cjk analyzer cuts Chinese into pairs of characters, which the default one takes character by character or not at all.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

CREATE FULLTEXT INDEX indicator_names IF NOT EXISTS
FOR (n:Indicator) ON EACH [n.name, n.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };

CREATE FULLTEXT INDEX sentence_texts IF NOT EXISTS
FOR (n:Sentence) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
