import type { GraphNode } from '../model/index.js';
import type { GraphStore, PropertyFilter } from '../store/port.js';
import { requiredText } from './elements.js';
import type { SectionFilter } from './generated.js';

export type Given<T> = T | null | undefined;

/** Where in the sources, as filters name it. */
export interface Place {
  readonly documentId?: Given<string>;
  readonly region?: Given<string>;
  readonly section?: Given<SectionFilter>;
}

/** Conditions on `documentId` and `sectionId` of what stands there. */
export interface PlaceConditions {
  readonly documentConditions: readonly PropertyFilter[];
  readonly sectionConditions: readonly PropertyFilter[];
}

export async function placeConditions(place: Place, store: GraphStore): Promise<PlaceConditions> {
  const documentConditions: PropertyFilter[] = [];
  if (place.documentId != null) documentConditions.push({ property: 'documentId', op: 'eq', value: place.documentId });
  if (place.region != null) {
    const where = [{ property: 'region', op: 'eq', value: place.region } as const];
    const value = (await all(store, 'Document', where)).map(({ id }) => id);
    documentConditions.push({ property: 'documentId', op: 'in', value });
  }
  if (place.section == null) return { documentConditions, sectionConditions: [] };
  const value = await sectionIds(place.section, documentConditions, store);
  return { documentConditions, sectionConditions: [{ property: 'sectionId', op: 'in', value }] };
}

/** The sections that a filter names, and all within them. */
async function sectionIds(
  { path, titleContains, role }: SectionFilter,
  documents: readonly PropertyFilter[],
  store: GraphStore,
): Promise<string[]> {
  const where = [...documents];
  if (titleContains != null) where.push({ property: 'title', op: 'contains', value: titleContains });
  if (role != null) where.push({ property: 'role', op: 'eq', value: role });
  const found = await all(store, 'Section', where);
  const named = found.filter((section) => path == null || isWithin(requiredText(section, 'path'), path));
  if (titleContains == null) return named.map(({ id }) => id);
  const owners = [...new Set(named.map((section) => requiredText(section, 'documentId')))];
  const others = await all(store, 'Section', [{ property: 'documentId', op: 'in', value: owners }]);
  return others.filter((section) => named.some((whole) => holds(whole, section))).map(({ id }) => id);
}

function holds(whole: GraphNode, part: GraphNode): boolean {
  if (whole.id === part.id) return true;
  const [path, within] = [requiredText(whole, 'path'), requiredText(part, 'path')];
  return whole.properties.documentId === part.properties.documentId && path !== '' && isWithin(within, path);
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`);
}

async function all(store: GraphStore, label: string, where: readonly PropertyFilter[]): Promise<GraphNode[]> {
  const { items } = await store.find({ labels: [label], where, limit: Number.MAX_SAFE_INTEGER });
  return items.map(({ node }) => node);
}
