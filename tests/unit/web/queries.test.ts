import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import schemaText from '../../../schema.graphql?raw';
import * as queries from '../../../web/src/api/queries';

const schema = buildSchema(schemaText);

test.each(Object.entries(queries))('%s asks only what schema.graphql answers', (_, query) => {
  expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
});
