/** A named stretch of the source; offsets as in the document. */
export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A piece of text under the same marks throughout. */
export interface Segment<T> {
  readonly start: number;
  readonly text: string;
  readonly quoted: boolean;
  readonly value: T | null;
}

/**
 * Cuts `text`, which starts at `offset` in its document, wherever a quotation or a stretch begins or ends. The pieces joined are the text.
 * Of stretches that overlap, the first counts.
 */
export function segments<T>(
  text: string,
  offset: number,
  quote: { readonly start: number; readonly end: number },
  stretches: readonly Stretch<T>[],
): Segment<T>[] {
  const end = offset + text.length;
  const cuts = [offset, end, quote.start, quote.end, ...stretches.flatMap((stretch) => [stretch.start, stretch.end])];
  const points = [...new Set(cuts.map((cut) => Math.min(Math.max(cut, offset), end)))].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start - offset, (points[i + 1] ?? end) - offset),
    quoted: start >= quote.start && start < quote.end,
    value: stretches.find((stretch) => start >= stretch.start && start < stretch.end)?.value ?? null,
  }));
}
