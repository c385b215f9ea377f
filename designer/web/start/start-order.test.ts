import { expect, test } from 'vitest';
import { startOrder } from './start-order.ts';

test.each([
  [{ package: 1, definition: {}, signature: {} }, 'package'],
  [{ $schema: 'https://json-schema.org/draft/2020-12/schema' }, 'schema'],
  [{ type: 'object', properties: {} }, 'schema'],
  [{ $schema: '../../schemas/definition.json', format: 1, workflow: {} }, 'document'],
  [{ workflow: {}, properties: {} }, 'document'],
  [{ la: 'lùng' }, 'document'],
])('%j is taken as a %s', (document, from) => {
  expect(startOrder(document).from).toBe(from);
});
