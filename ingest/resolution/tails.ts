import type { Mention } from '../../src/model/index.js';
import { innermostHolders } from '../mentions/holders.js';
import { isConjunction } from '../text/conjunction.js';
import type { Merge, NamedSentence } from './resolution.js';
import type { NameRules } from './rules.js';
import { TailFinder } from './tail-finder.js';

const AFTER_MAX = 24;
const FIELD_MAX = 6;
const NAME_MAX = 24;
/** “两大动力” behind its members. */
const SUM = /^“[一二两三四五六七八九十\d]{1,2}[大个项]/;
/** “免罚”“免强”: quoted names need nothing between them. */
const QUOTED_JOINT = /^”“$/;

/** Members of A、B和C…试点, A、B等改革, A、B、C三家高新区 completed by the tail that they share. */
export function completeLists(sentences: readonly NamedSentence[], rules: NameRules): Merge[] {
  const finder = new TailFinder(rules);
  return sentences.flatMap((sentence) => {
    const places = new Set(sentence.mentions.filter((m) => m.nested && m.type === 'Area').map((m) => m.start));
    return rowsOf(sentence).flatMap((row) => {
      const last = row.at(-1);
      if (!last) return [];
      const after = sentence.view.folded.slice(
        last.end,
        Math.min(sentence.view.sentence.span.end, last.end + AFTER_MAX),
      );
      const listed = behindDeng(row, last, after, finder, places) ?? behindCount(row, last, after, finder);
      // What a quoted whole consists of (A、B改革“两大动力”) is named by its own words.
      if (!listed && SUM.test(after)) return [];
      return listed ?? runsOf(row, finder).flatMap((run) => fromLast(run, finder));
    });
  });
}

/** Names of one type, in one holder, that 、 and 和 join. */
function rowsOf({ view, mentions }: NamedSentence): Mention[][] {
  if (mentions.length === 0) return [];
  const holders = innermostHolders(mentions);
  const rows: Mention[][] = [];
  const open = new Map<Mention | undefined, Mention[]>();
  for (const m of mentions) {
    const holder = holders.get(m);
    const row = open.get(holder);
    const last = row?.at(-1);
    if (row && last && last.type === m.type && joined(last, m, view.folded)) row.push(m);
    else {
      const fresh = [m];
      rows.push(fresh);
      open.set(holder, fresh);
    }
  }
  return rows;
}

function joined(last: Mention, next: Mention, folded: string): boolean {
  return (
    isConjunction(folded.slice(last.end, next.start)) ||
    (last.end === next.start && QUOTED_JOINT.test(folded.slice(last.end - 1, next.start + 1)))
  );
}

/** A row falls into runs, each up to a member that names its kind: A、B高铁和C、D综合枢纽. */
function runsOf(row: readonly Mention[], finder: TailFinder): Mention[][] {
  const runs: Mention[][] = [];
  let run: Mention[] = [];
  for (const m of row) {
    run.push(m);
    if (run.length > 1 && finder.tailOf(m) && !finder.isBare(m)) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function behindDeng(
  row: readonly Mention[],
  last: Mention,
  after: string,
  finder: TailFinder,
  places: ReadonlySet<number>,
): Merge[] | null {
  if (!after.startsWith('等')) return null;
  const tail = finder.listTail(last.type, after.slice(1));
  // 乌东德、白鹤滩水电站等重器: works share their last one's tail; 吴淞、南大、湾区高新区等区域 are of several kinds.
  if (!tail) return last.type === 'Project' ? null : [];
  // Clusters and corridors are named by a place or a short sign before their industry (宜昌磷化工, “宜荆荆”磷化工), not by it alone.
  if (/集群|走廊/.test(tail))
    return row.flatMap((m) =>
      places.has(m.start) || /^“[^”]+”./.test(m.surface) ? [merge(m, m.name + tail, 'list-tail')] : [],
    );
  // 改革 and 扶贫 are left out behind bare fields (教育、文化等改革), not behind what is itself an action.
  const most = /改革|扶贫/.test(tail) ? FIELD_MAX : NAME_MAX;
  return row.flatMap((m) =>
    (finder.isBare(m, tail) || tail === 'REITs') && m.name.length <= most ? [merge(m, m.name + tail, 'list-tail')] : [],
  );
}

function behindCount(row: readonly Mention[], last: Mention, after: string, finder: TailFinder): Merge[] | null {
  const tail = row.length > 1 ? finder.countedTail(last.type, after) : null;
  if (!tail) return null;
  return row.flatMap((m) => (finder.isBare(m, tail) ? [merge(m, m.name + tail, 'counted-tail')] : []));
}

/** 蓝天、碧水、净土保卫战: the tail of the last member; a shared prefix (国际) goes with it. */
function fromLast(row: readonly Mention[], finder: TailFinder): Merge[] {
  const first = row[0];
  const last = row.at(-1);
  const tail = last ? finder.tailOf(last) : null;
  if (!first || !last || first === last || !tail || !row.slice(0, -1).some((m) => finder.isBare(m, tail))) return [];
  const prefix = finder.prefixOf(first);
  if (prefix === first.name) return [];
  return row.flatMap((m) => {
    const bare = m !== last && finder.isBare(m, tail) && !m.name.endsWith(tail);
    if (!bare && m !== last) return [];
    const name = (m.name.startsWith(prefix) ? '' : prefix) + m.name + (bare ? tail : '');
    return name === m.name ? [] : [merge(m, name, 'shared-tail')];
  });
}

function merge(mention: Mention, name: string, rule: 'shared-tail' | 'list-tail' | 'counted-tail'): Merge {
  return { mention, name, rule, antecedent: null };
}
