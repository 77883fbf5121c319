import { ENTITY_TYPES, type EntityType, entityId, type GraphNode } from '../../model/index.js';
import type { ApiContext } from '../context.js';
import type { QueryResolvers } from '../generated.js';

/** `initiative(name: "五个中心")` and its like, one for each type of entity. */
export const byName = Object.fromEntries(
  ENTITY_TYPES.map((type) => [
    type.toLowerCase(),
    (_: unknown, { name }: { readonly name: string }, context: ApiContext) => entityNamed(type, name, context),
  ]),
) as Pick<QueryResolvers, Lowercase<EntityType>>;

/** The entity of this canonical name or, failing that, the first with this alias. */
async function entityNamed(type: EntityType, name: string, { store, load }: ApiContext): Promise<GraphNode | null> {
  const bare = name.trim().replace(/^[《“"](.*)[》”"]$/u, '$1');
  const node = await load.node(entityId(type, bare));
  if (node) return node;
  const where = [{ property: 'aliases', op: 'in', value: [name, bare, `“${bare}”`, `《${bare}》`] } as const];
  const { items } = await store.find({ labels: [type], where, limit: 1 });
  return items[0]?.node ?? null;
}
