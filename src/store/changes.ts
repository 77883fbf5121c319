import type { Properties, PropertyValue } from '../model/index.js';
import type { ChangeSummary } from './port.js';

export const NO_CHANGE: ChangeSummary = Object.freeze({
  nodesCreated: 0,
  nodesDeleted: 0,
  edgesCreated: 0,
  edgesDeleted: 0,
  propertiesSet: 0,
});

/** How many properties have another value, or none, in `after`. */
export function changedProperties(before: Properties, after: Properties): number {
  let changed = 0;
  for (const key of Object.keys(after)) if (!sameValue(before[key], after[key])) changed++;
  for (const key of Object.keys(before)) if (!(key in after)) changed++;
  return changed;
}

function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
