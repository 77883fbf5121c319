import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from '../context.js';
import { typeName } from '../elements.js';
import { enums } from '../enums.js';
import type { Resolvers } from '../generated.js';
import { entities } from './entity.js';
import { lists } from './list.js';
import { Query } from './query.js';
import { relations } from './relation.js';
import { source } from './source.js';
import { statements } from './statement.js';
import { structure } from './structure.js';

export const resolvers = {
  ...enums,
  Query,
  Node: { __resolveType: typeName },
  ...entities,
  ...statements,
  ...source,
  ...relations,
  ...lists,
  ...structure,
} satisfies Resolvers;

/** A field without a resolver is the property of the same name, of whatever node or edge it is asked of; absent means null. */
export const propertyResolver: GraphQLFieldResolver<unknown, ApiContext> = (parent, args, context, info) => {
  if (isElement(parent) && !(info.fieldName in parent)) {
    return parent.properties[info.fieldName] ?? null;
  }
  return defaultFieldResolver(parent, args, context, info);
};

function isElement(parent: unknown): parent is { readonly properties: Readonly<Record<string, unknown>> } {
  return typeof parent === 'object' && parent !== null && 'properties' in parent;
}
