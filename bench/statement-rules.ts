import { opensParagraph } from '../ingest/pipeline.js';
import { directions } from '../ingest/quantities/directions.js';
import { byPlace, type QuantityGrammar } from '../ingest/quantities/grammar.js';
import { readQuantities } from '../ingest/quantities/quantities.js';
import { statedYear, whenOf } from '../ingest/quantities/years.js';
import type { Resources } from '../ingest/read/resources.js';
import { readRelations } from '../ingest/relations/relations.js';
import { RELATION_WAYS, RelationRules } from '../ingest/relations/rules.js';
import { readTasks, taskRule } from '../ingest/tasks/tasks.js';
import type { Task } from '../src/model/index.js';
import type { Inputs, Steps } from './ingest-rules.js';

/** The steps that read statements, each with its rules behind it: alone, and with what it takes to try it. */
export function statementSteps(inputs: Inputs, resources: Resources): Steps {
  return {
    ...quantitySteps(inputs, resources.quantities),
    ...taskSteps(inputs, resources),
    ...relationSteps(inputs, resources.rules.relations),
  };
}

/** Which rule names what a number measures is one decision for all of them; a direction is a rule by itself. */
function quantitySteps({ result, read }: Inputs, grammar: QuantityGrammar): Steps {
  const { document } = result;
  const all = (given: QuantityGrammar) => () =>
    read.map(({ view, section, chapter, mentions }) =>
      readQuantities(view, { document, section, chapter, mentions, grammar: given }),
    );
  const directed = (given: QuantityGrammar) => () =>
    read.map(({ view, section, chapter, mentions, quantities }) => {
      const numbers = quantities.filter((q) => q.value !== null);
      const context = { document, section, chapter, mentions, grammar: given };
      return directions(view, whenOf(section, document), context, numbers);
    });
  const rules = grammar.directions.passage.ways.map((d) => {
    const alone = { ...grammar, directions: byPlace([d]) };
    return [`quantities: ${d.rule}`, directed(alone)] as const;
  });
  return {
    quantities: all(grammar),
    'quantities: numbers found': () => read.map(({ view }) => view.clauses.map((c) => grammar.scan(view.folded, c))),
    'quantities: years stated': () =>
      read.map(({ view }) => view.clauses.map((c) => statedYear(view, c, c.end, document))),
    'quantities: named-*, counted-*, …': all({ ...grammar, directions: byPlace([]) }),
    'quantities: target-*, direction-*': directed(grammar),
    ...Object.fromEntries(rules),
  };
}

function taskSteps({ read, folded }: Inputs, { models }: Resources): Steps {
  const tasksOf = (given: Inputs['read']) => () =>
    given.map(({ view, section, mentions, quantities }) => {
      const cues = { opensParagraph: opensParagraph(folded, view.sentence), isProblem: false };
      return readTasks(view, { ...cues, role: section.role, mentions, quantities }, models.tasks);
    });
  const only = (rule: Task['rule']) =>
    read.map((r) => ({ ...r, view: { ...r.view, clauses: r.view.clauses.filter((c) => taskRule(c) === rule) } }));
  const rules = ['active-clause', 'passive-clause', 'subject-clause'];
  return {
    tasks: tasksOf(read),
    ...Object.fromEntries(rules.map((rule) => [`tasks: ${rule}`, tasksOf(only(rule))])),
  };
}

function relationSteps({ read, result }: Inputs, rules: RelationRules): Steps {
  const relationsBy = (given: RelationRules) => () => readRelations(read, result.merges, given);
  const each = RELATION_WAYS.flatMap((how) => [...rules.of(how)]);
  return {
    relations: relationsBy(rules),
    ...Object.fromEntries(each.map((rule) => [`relations: ${rule.id}`, relationsBy(new RelationRules([rule]))])),
  };
}
