const REACH = 260;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of the document to fetch around a sentence: up to 260 characters each side. */
export function windowAround(sentence: Span, length: number): Span {
  return { start: Math.max(0, sentence.start - REACH), end: Math.min(length, sentence.end + REACH) };
}

/** The text before and after the sentence, begun and ended where a sentence or line does, so that nothing starts in mid-word. */
export function surroundings(text: string, window: Span, sentence: Span, length: number) {
  const before = text.slice(0, sentence.start - window.start);
  const after = text.slice(sentence.end - window.start);
  const first = /[。!?！？;；\n]/.exec(before);
  const last = Math.max(...[...after.matchAll(/[。!?！？;；\n]/g)].map(({ index }) => index + 1), 0);
  return {
    before: window.start === 0 || !first ? before : before.slice(first.index + 1),
    after: window.end === length || last === 0 ? after : after.slice(0, last),
  };
}
