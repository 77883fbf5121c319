import type { GraphNode } from '../../model/index.js';
import { inBatches, lostLabels, type Row } from './batches.js';
import { addedSurfaces, type Changes, renamedNodes } from './changes.js';
import type { Run } from './connection.js';
import { integer, modelNode } from './elements.js';
import { aliasesOf, storedNode } from './layout/stored.js';
import { decodeText } from './layout/text.js';

/**
 * Derives the aliases of shared nodes that were there before anew, once the edges stand. A node that this document states for the first
 * time has only gained ways to write its name; any other is asked for all of them.
 */
export async function renewAliases(run: Run, changes: Changes, elements: ReadonlyMap<string, string>): Promise<void> {
  const surfaces = addedSurfaces(changes);
  const rows: Row[] = [];
  for (const { held, value } of changes.joinedNodes) {
    const known = (held.value.properties.aliases ?? []) as readonly string[];
    const aliases = aliasesOf(value.properties.name, [...known, ...(surfaces.get(value.id) ?? [])]);
    rows.push(...renamingRows(held.element, held.value, value, aliases));
  }
  rows.push(...(await rereadAliases(run, changes, elements)));
  await inBatches(run, 'write/rename-nodes', 'rows', rows);
}

async function rereadAliases(run: Run, changes: Changes, elements: ReadonlyMap<string, string>): Promise<Row[]> {
  const news = new Set([...changes.createdNodes, ...changes.joinedNodes.map(({ value }) => value)].map(({ id }) => id));
  const ids = new Set([...renamedNodes(changes), ...addedSurfaces(changes).keys()].filter((id) => !news.has(id)));
  const handles = [...ids].flatMap((id) => elements.get(id) ?? []);
  const revised = new Map(changes.revisedNodes.map(({ value }) => [value.id, value]));
  const answers = await inBatches(run, 'write/surfaces', 'elements', handles);
  return answers.flatMap((answer) => {
    const held = modelNode(answer.get('n'));
    const value = revised.get(held.id) ?? held;
    const found = (answer.get('surfaces') as unknown[])
      .filter((surface) => typeof surface === 'string')
      .map(decodeText);
    return renamingRows(answer.get('element') as string, held, value, aliasesOf(value.properties.name, found));
  });
}

/** None when the node is as it should be already. */
function renamingRows(element: string, held: GraphNode, value: GraphNode, aliases: readonly string[]): Row[] {
  const { name } = value.properties;
  const isSame = (key: 'name' | 'aliases', now: unknown) =>
    JSON.stringify(held.properties[key]) === JSON.stringify(now);
  if (isSame('aliases', aliases) && isSame('name', name) && held.labels.join() === value.labels.join()) return [];
  const stated = { ...value, properties: name === undefined ? {} : { name } };
  const { labels, properties } = storedNode(stated, integer, { aliases, support: 0 });
  const { _support, ...changed } = properties;
  return [
    {
      element,
      labels,
      without: lostLabels(held, labels),
      properties: { _readings: null, _odd: null, _full_name: null, ...changed },
    },
  ];
}
