import { contains, type EntityRelation, type EntityType, type Mention, type Relation } from '../../src/model/index.js';
import type { SentenceView } from '../mentions/candidate.js';

/** Relations that a sentence states between its mentions. */
export function readRelations(view: SentenceView, mentions: readonly Mention[]): Relation[] {
  const found = [...nesting(mentions), ...listHeads(view, mentions)];
  const seen = new Set<string>();
  return found.filter((r) => {
    const key = `${r.type}|${r.from.name}|${r.to.name}`;
    if (r.from.name === r.to.name || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const APPLIES: ReadonlySet<EntityType> = new Set(['Area', 'Industry', 'Initiative', 'Organization', 'Project']);
const PLACED: ReadonlySet<EntityType> = new Set(['Project', 'Organization', 'Area', 'Event']);
const PHASE = /^(?:[一二三四五六七八九十]期|[一二三四五六七八九十]期(?:工程|扩建)|扩建|改建|站线扩建)/;

/** A name inside a name: what a policy is about, where a thing lies, who runs it, the whole of which it is a phase. */
function nesting(mentions: readonly Mention[]): Relation[] {
  const found: Relation[] = [];
  for (const outer of mentions) {
    for (const inner of mentions) {
      if (inner === outer || !contains(outer, inner) || !isDirect(outer, inner, mentions)) continue;
      const type = nestingType(outer, inner);
      if (type === 'COMPRISES') found.push(relation(type, inner, outer, 'phase-of'));
      else if (type === 'UNDERTAKES') found.push(relation(type, inner, outer, 'run-by'));
      else if (type) found.push(relation(type, outer, inner, type === 'APPLIES_TO' ? 'policy-about' : 'placed-in'));
    }
  }
  return found;
}

/** No third mention lies between the two. */
function isDirect(outer: Mention, inner: Mention, mentions: readonly Mention[]): boolean {
  return !mentions.some(
    (m) =>
      m !== outer &&
      m !== inner &&
      contains(outer, m) &&
      contains(m, inner) &&
      (m.start !== outer.start || m.end !== outer.end),
  );
}

function nestingType(outer: Mention, inner: Mention): EntityRelation | null {
  if (outer.type === 'Policy') return APPLIES.has(inner.type) ? 'APPLIES_TO' : null;
  const rest = outer.surface.slice(inner.end - outer.start);
  if (outer.type === 'Project' && inner.type === 'Project' && inner.start === outer.start)
    return PHASE.test(rest) || rest.length > 0 ? 'COMPRISES' : null;
  if (inner.type === 'Area' && PLACED.has(outer.type)) return 'LOCATED_IN';
  if (inner.type === 'Organization' && outer.type === 'Project') return 'UNDERTAKES';
  return null;
}

/** A、B、C三大先导产业; A、B等X: the whole named behind its members. */
function listHeads(view: SentenceView, mentions: readonly Mention[]): Relation[] {
  const found: Relation[] = [];
  const outer = mentions.filter((m) => COMPOSED.has(m.type));
  outer.forEach((whole) => {
    const members = membersBefore(whole, outer, view);
    if (members.length >= 2) for (const m of members) found.push(relation('COMPRISES', whole, m, 'list-of-members'));
  });
  return found;
}

const COMPOSED: ReadonlySet<EntityType> = new Set([
  'Industry',
  'Initiative',
  'Area',
  'Project',
  'Event',
  'Organization',
]);

function membersBefore(whole: Mention, mentions: readonly Mention[], view: SentenceView): Mention[] {
  const members: Mention[] = [];
  let at = whole.start;
  const joint = /(?:等(?:首批|一批)?(?:\d+个)?)$/.exec(
    view.folded.slice(Math.max(view.sentence.span.start, at - 10), at),
  );
  if (joint) at -= joint[0].length;
  for (;;) {
    const m = mentions.find((x) => x.end === at && x !== whole && x.start < whole.start);
    if (!m) break;
    members.unshift(m);
    const c = view.folded.charAt(m.start - 1);
    if (!/[、和及与]/.test(c)) break;
    at = m.start - 1;
  }
  return members;
}

function relation(type: EntityRelation, from: Mention, to: Mention, rule: string): Relation {
  return { type, from, to, sentenceId: from.sentenceId, rule };
}
