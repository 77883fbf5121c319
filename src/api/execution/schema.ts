import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLNamedType, GraphQLSchema, isObjectType } from 'graphql';
import { propertyResolver, resolvers } from '../resolvers/index.js';
import type { writingResolvers } from '../writes/resolvers.js';

/**
 * `schema.graphql` with its resolvers; without those of `writing` there is nothing in it by which to write, nor the types of that.
 * Every field has a resolver: compiled operations know of no resolver for the rest.
 */
export function createSchema(writing?: ReturnType<typeof writingResolvers>): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: readSchema(), resolvers: [resolvers, writing ?? {}] });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= propertyResolver;
  }
  if (writing) return schema;
  // What the queries do not lead to goes; an interface does not lead to its types.
  const types = Object.values(schema.getTypeMap()).filter(hasInterfaces);
  return new GraphQLSchema({ ...schema.toConfig(), mutation: undefined, subscription: undefined, types });
}

function hasInterfaces(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().length > 0;
}

/** `schema.graphql` lies beside package.json, whether this file runs from the source or from the build. */
function readSchema(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return readFileSync(join(folder, 'schema.graphql'), 'utf8');
}
