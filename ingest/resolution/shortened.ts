import type { Mention } from '../../src/model/index.js';
import { isConjunction } from '../text/conjunction.js';
import type { Merge, NamedSentence } from './resolution.js';
import type { NameRules } from './rules.js';

const NUMBER = '(?:[A-Z]?\\d{1,2}号线|[A-Z]\\d{1,2}线)';
const LINE = new RegExp(`^${NUMBER}`);
const METRO = new RegExp(`^(.{0,6}地铁)${NUMBER}`);
const FULL_LINE = /^轨道交通(\d{1,2}号线)/;
/** 第七届进博会: the edition before a fair's short name. */
const EDITION = /^(第[一二三四五六七八九十\d]{1,3}届|首届|本届)?(.*)$/;
/** What a short form may leave out before the words that it keeps. */
const LEFT_OUT = /^(?:国际|上海|[\u4e00-\u9fff]{2})?$/;

/** Names that shorten the one long name of the report: 18号线, 湾区高新区, 航运中心, 科创中心. */
export function shortForms(sentences: readonly NamedSentence[], rules: NameRules): Merge[] {
  const all = sentences.flatMap((s) => s.mentions);
  const lines = new Set(all.map((m) => (m.type === 'Project' ? FULL_LINE.exec(m.name)?.[1] : undefined)));
  const long = longForms(all, rules);
  const rows = new Map(sentences.flatMap(linesInRows).map((m) => [m.mention, m]));
  return all.flatMap((mention): Merge[] => {
    const inRow = rows.get(mention);
    if (inRow) return [inRow];
    const line = mention.type === 'Project' ? LINE.exec(mention.name)?.[0] : undefined;
    if (line && lines.has(line))
      return [{ mention, name: `轨道交通${mention.name}`, rule: 'line-number', antecedent: null }];
    const [, edition = '', short = ''] = EDITION.exec(mention.name) ?? [];
    const names = long.get(`${mention.type}|${mention.type === 'Event' ? short : mention.name}`);
    const [name] = names ?? [];
    if (!name || names?.size !== 1) return [];
    return [
      { mention, name: mention.type === 'Event' ? edition + name : name, rule: 'shorter-form', antecedent: null },
    ];
  });
}

/** 地铁4号线北段、7号线一期: lines in a row, and what is inside them, are of the metro that the first one names (轨道交通 must be said of a line itself). */
function linesInRows({ view, mentions }: NamedSentence): Merge[] {
  let last: Mention | undefined;
  let metro: string | undefined;
  return mentions.flatMap((mention): Merge[] => {
    if (mention.type !== 'Project') return [];
    const inside = last && mention.end <= last.end;
    if (!inside) {
      if (!last || !isConjunction(view.folded.slice(last.end, mention.start))) metro = undefined;
      last = mention;
    }
    metro = METRO.exec(mention.name)?.[1] ?? metro;
    if (metro === undefined || !LINE.test(mention.name)) return [];
    return [{ mention, name: metro + mention.name, rule: 'line-number', antecedent: null }];
  });
}

/** By type and short form, the long names that it may stand for. */
function longForms(mentions: readonly Mention[], rules: NameRules): Map<string, Set<string>> {
  const heads = Object.entries(rules.heads).flatMap(([short, longs]) => longs.map((long) => ({ short, long })));
  const found = new Map<string, Set<string>>();
  const add = (m: Mention, short: string, name = m.name): void => {
    const key = `${m.type}|${short}`;
    found.set(key, (found.get(key) ?? new Set()).add(name));
  };
  for (const m of mentions) {
    const named = m.type === 'Event' ? (EDITION.exec(m.name)?.[2] ?? '') : m.name;
    for (const [short, full] of Object.entries(rules.shorts[m.type] ?? {})) if (full === named) add(m, short, full);
    if (m.type === 'Initiative' && /^国际.{2,6}中心$/.test(m.name)) {
      add(m, m.name.slice(2));
      for (const { short, long } of heads) if (m.name === `国际${long}`) add(m, short);
    }
    for (const { short, long } of heads) {
      if (m.type !== 'Area' || !m.name.endsWith(long)) continue;
      const stem = m.name.slice(0, -long.length);
      for (const cut of [0, 2])
        if (stem.length - cut >= 2 && LEFT_OUT.test(stem.slice(0, cut))) add(m, stem.slice(cut) + short);
    }
  }
  return found;
}
