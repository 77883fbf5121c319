import type { QuantityGrammar } from './grammar.js';

/** The indicator in the words before a number, without what only times or places it; verbs of doing go too unless `keepVerb`. */
export function cleanIndicator(words: string, grammar: QuantityGrammar, keepVerb = false): string {
  // Marks of notes are no words: 四大主导产业[2], 预计(下同).
  let out = words.replace(/\s+|\[\d{1,2}\]|\(下同\)/g, '');
  for (let before = ''; before !== out; ) {
    before = out;
    out = out.replace(grammar.leading, '');
    for (let m = grammar.trailing.exec(out); m; m = grammar.trailing.exec(out)) out = out.slice(0, m.index);
  }
  out = out.replace(
    /(?<=.{3})(?:全年(?=.{2,})|今年以来(?=.{2,})|(?<![较比从由至到])20\d{2}年(?!的|底|末|以)(?=.{4,}))/,
    '',
  );
  out = out
    .replace(/连续[\d一二两三四五六七八九十]{1,3}年(?=.{2,})/, '')
    .replace(/^累计(?:实现|完成)(?=.{2,})/, '累计');
  if (/^经济(?:年均)?$/.test(out)) return `${out}增长`;
  return keepVerb ? out : out.replace(grammar.doing, '');
}

/** An earlier indicator as the subject of a later one: 新增各类公园 → 各类公园, 国内生产总值增加 → 国内生产总值, 重点项目总投资 → 重点项目. */
export function asSubject(indicator: string, grammar: QuantityGrammar): string {
  const bare = indicator.replace(grammar.counting, '');
  return (bare.length >= 2 ? bare : indicator).replace(/(?:增加|减少|(?<=..)总投资额?)$/, '');
}
