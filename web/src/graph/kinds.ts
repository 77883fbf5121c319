/** The kinds of node that the explorer draws, in the order of the legend. */
export const ENTITY_KINDS = [
  'Area',
  'Initiative',
  'Project',
  'Policy',
  'Agency',
  'Organization',
  'Event',
  'Industry',
] as const;
export const STATEMENT_KINDS = ['Task', 'Target', 'Observation'] as const;
export const KINDS = [...ENTITY_KINDS, ...STATEMENT_KINDS] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Kind = (typeof KINDS)[number];

interface Appearance {
  /** Fill; white text on it has a contrast of at least 4.5 : 1. */
  readonly color: string;
  /** Drawn inside the node, so that colour alone never tells the kind. */
  readonly glyph: { readonly zh: string; readonly en: string };
}

export const APPEARANCE: Readonly<Record<Kind, Appearance>> = {
  Area: { color: '#2f7a4b', glyph: { zh: '域', en: 'Ar' } },
  Initiative: { color: '#0f6f7c', glyph: { zh: '略', en: 'In' } },
  Project: { color: '#b0501c', glyph: { zh: '项', en: 'Pj' } },
  Policy: { color: '#2a5d9f', glyph: { zh: '策', en: 'Po' } },
  Agency: { color: '#9a2f35', glyph: { zh: '政', en: 'Ag' } },
  Organization: { color: '#6b4c9a', glyph: { zh: '机', en: 'Or' } },
  Event: { color: '#a8386f', glyph: { zh: '会', en: 'Ev' } },
  Industry: { color: '#6a6a1c', glyph: { zh: '业', en: 'Id' } },
  Task: { color: '#4d5a68', glyph: { zh: '任', en: 'Tk' } },
  Target: { color: '#8a6100', glyph: { zh: '标', en: 'Tg' } },
  Observation: { color: '#5c5470', glyph: { zh: '值', en: 'Ob' } },
};
