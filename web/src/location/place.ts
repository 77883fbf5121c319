/** What the explorer shows, as the address says it: a link opens the same view. */
export interface Place {
  /** Id of the entity in the middle, e.g. `Area:临港新片区`; null on the first page. */
  readonly entity: string | null;
  readonly tab: string | null;
  readonly quote: Quote | null;
}

/** The words quoted: a sentence and a span of the source text within it. */
export interface Quote {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

export const FIRST_PAGE: Place = { entity: null, tab: null, quote: null };

/** `#entity=Area:临港新片区&tab=tasks&sentence=…&at=4711-4720`; what cannot be read is left out. */
export function readPlace(hash: string): Place {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const sentence = fields.get('sentence');
  const at = /^(\d+)-(\d+)$/.exec(fields.get('at') ?? '');
  return {
    entity: fields.get('entity') || null,
    tab: fields.get('tab') || null,
    quote: sentence && at ? { sentence, start: Number(at[1]), end: Number(at[2]) } : null,
  };
}

/** The address of an entity's own view, for links. */
export function linkTo(entity: string): string {
  return `#${writePlace({ ...FIRST_PAGE, entity })}`;
}

export function writePlace({ entity, tab, quote }: Place): string {
  const fields: [string, string][] = [];
  if (entity) fields.push(['entity', entity]);
  if (tab) fields.push(['tab', tab]);
  if (quote) fields.push(['sentence', quote.sentence], ['at', `${quote.start}-${quote.end}`]);
  // Only what a fragment's own syntax needs is escaped, so that names stay readable in a shared link.
  return fields.map(([key, value]) => `${key}=${value.replace(/[%&+#=\s]/g, encodeURIComponent)}`).join('&');
}
