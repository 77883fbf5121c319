import type { Candidate, SentenceView } from './candidate.js';

/** Features of a candidate's own edges and of the characters, verbs and heads next to them. */
export function edgeFeatures(c: Candidate, bare: string, view: SentenceView): string[] {
  const { folded, marks, sentence } = view;
  const at = (i: number): string => (i >= sentence.span.start && i < sentence.span.end ? folded.charAt(i) : '^');
  const after =
    marks.verbs.startingAt(c.end, sentence.span.end) ?? marks.predicates.startingAt(c.end, sentence.span.end);
  const before =
    marks.verbs.endingAt(c.start, sentence.span.start) ?? marks.adverbs.endingAt(c.start, sentence.span.start);
  const f = [
    `last1=${bare.slice(-1)}`,
    `last2=${bare.slice(-2)}`,
    `last3=${bare.slice(-3)}`,
    `prev1=${at(c.start - 1)}`,
    `next1=${at(c.end)}`,
    `next2=${at(c.end)}${at(c.end + 1)}`,
    `nextverb=${after ? folded.slice(after.start, after.end) : '-'}`,
    `prevverb=${before ? folded.slice(before.start, before.end) : '-'}`,
    `edges=${cls(at(c.start - 1))}${cls(at(c.end))}`,
  ];
  if (/^[“《]/.test(folded.slice(c.start, c.end))) f.push('opens-quoted');
  if (/[”》]$/.test(folded.slice(c.start, c.end))) f.push('ends-quoted');
  if (/的/.test(bare)) f.push('has-的');
  if (/[和与及]/.test(bare)) f.push('has-和');
  if (/、/.test(bare)) f.push('has-list');
  if (/\d/.test(bare)) f.push('has-digit');
  if (/[A-Z]/.test(bare)) f.push('has-latin');
  if (/^[一二三四五六七八九十][大个项]/.test(bare)) f.push('counted-group');
  if (/^(?:新一轮|第[一二三四五六七八九十]+[届轮次批]|首届)/.test(bare)) f.push('edition');
  const opener = marks.openers.startingAt(c.start, c.end);
  if (opener) f.push('starts-opener');
  const verb = marks.verbs.startingAt(c.start, c.end);
  if (verb) f.push('starts-verb', `startverb=${folded.slice(verb.start, verb.end)}`);
  const tail = marks.trimmed.endingAt(c.end, c.start);
  if (tail) f.push('ends-trimmed');
  const nextHead = marks.heads.startingAt(c.end, sentence.span.end);
  if (nextHead) f.push('head-follows', `nexthead=${nextHead.value.type}`);
  return f;
}

/** How the segmentation into words cuts at the candidate's edges. */
export function wordFeatures(c: Candidate, view: SentenceView): string[] {
  const { words } = view;
  const [before, first] = [words.endingAt(c.start), words.startingAt(c.start)];
  const [last, after] = [words.endingAt(c.end), words.startingAt(c.end)];
  return [
    `wl=${before && 'w'}${first && 'w'}`,
    `wfirst=${first}`,
    `wlast=${last}`,
    `wbefore=${before}`,
    `wafter=${after}`,
    `wcut=${first ? 1 : 0}${last ? 1 : 0}`,
    `wleft=${before}+${first}`,
    `wright=${last}+${after}`,
    `wends=${first}+${last}`,
  ];
}

/** The first characters, the length, and two characters before. */
export function shapeFeatures(c: Candidate, bare: string, view: SentenceView): string[] {
  const { folded, sentence } = view;
  const prev2 = folded.slice(Math.max(sentence.span.start, c.start - 2), c.start);
  return [
    `first1=${bare.slice(0, 1)}`,
    `first2=${bare.slice(0, 2)}`,
    `first3=${bare.slice(0, 3)}`,
    `prev2=${prev2}`,
    `length=${Math.min(15, bare.length)}`,
    `around=${folded.charAt(c.start - 1)}${folded.charAt(c.end)}`,
    `last2next=${bare.slice(-2)}${folded.charAt(c.end)}`,
    `prevfirst2=${prev2.slice(-1)}${bare.slice(0, 2)}`,
  ];
}

/** What the lexicon says of the neighbours in the list. */
export function siblingFeatures(c: Candidate, view: SentenceView): string[] {
  const { folded, marks, sentence } = view;
  const f: string[] = [];
  const joint = /[、和与及]/;
  if (joint.test(folded.charAt(c.end))) {
    const m =
      marks.attested.startingAt(c.end + 1, sentence.span.end) ?? marks.names.startingAt(c.end + 1, sentence.span.end);
    const whole = m && /[、和与及等,;。]/.test(folded.charAt(m.end)) ? 'w' : 'p';
    f.push(`sibnext=${m ? m.value.type + whole : '-'}`);
  }
  if (joint.test(folded.charAt(c.start - 1))) {
    const m =
      marks.attested.endingAt(c.start - 1, sentence.span.start) ??
      marks.names.endingAt(c.start - 1, sentence.span.start);
    f.push(`sibprev=${m ? m.value.type : '-'}`);
  }
  return f;
}

/** What the candidate is cut off from on either side: a joint, a verb, a known name, or the middle of a word. */
export function cutFeatures(c: Candidate, headType: string, view: SentenceView): string[] {
  const left = leftCut(c, view);
  const right = rightCut(c, view);
  const phrase = c.phrase;
  const before = phrase ? view.folded.slice(phrase.start, c.start) : '';
  const after = phrase ? view.folded.slice(c.end, phrase.end) : '';
  const rule = c.rules[0] ?? '';
  return [
    `cut=${left}+${right}`,
    `left=${left}+${headType}`,
    `right=${right}+${headType}`,
    `rule+cut=${rule}+${left}+${right}`,
    `rest=${Math.min(4, before.length)}+${Math.min(4, after.length)}`,
    `rule+kind=${rule}+${phrase?.kind ?? '-'}+${phrase && phrase.size > 1 ? 'list' : 'one'}`,
  ];
}

function leftCut(c: Candidate, view: SentenceView): string {
  const { folded, marks, sentence } = view;
  const from = sentence.span.start;
  const before = folded.charAt(c.start - 1);
  if (c.start === from || /[,;:。\s]/.test(before)) return 'break';
  if (/[、的和与及在对为以等”“》《()]/.test(before)) return before;
  if (marks.openers.endingAt(c.start, from)) return 'opener';
  if (/[\d个家项条批]/.test(before)) return 'count';
  if (marks.names.endingAt(c.start, from)) return 'name';
  if (marks.verbs.endingAt(c.start, from)) return 'verb';
  if (marks.adverbs.endingAt(c.start, from)) return 'adverb';
  return marks.generics.endingAt(c.start, from) ? 'generic' : 'word';
}

function rightCut(c: Candidate, view: SentenceView): string {
  const { folded, marks, sentence } = view;
  const to = sentence.span.end;
  const after = folded.charAt(c.end);
  if (c.end === to || /[,;:。\s]/.test(after)) return 'break';
  if (/[、的和与及在对为以等”“》《()]/.test(after)) return after;
  if (/\d/.test(after)) return 'count';
  if (marks.predicates.startingAt(c.end, to)) return 'predicate';
  if (marks.trimmed.startingAt(c.end, to)) return 'trimmed';
  if (marks.heads.startingAt(c.end, to)) return 'head';
  if (marks.verbs.startingAt(c.end, to)) return 'verb';
  return marks.names.startingAt(c.end, to) ? 'name' : marks.generics.startingAt(c.end, to) ? 'generic' : 'word';
}

function cls(c: string): string {
  if (/[,;:。^]/.test(c)) return 'P';
  if (c === '、') return 'L';
  if (/[“”《》()]/.test(c)) return 'Q';
  if (/[和与及]/.test(c)) return 'J';
  if (c === '等') return 'E';
  if (c === '的') return 'D';
  return /\d/.test(c) ? 'N' : 'w';
}
