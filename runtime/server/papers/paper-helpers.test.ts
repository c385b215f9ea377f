import { expect, it } from 'vitest';
import { helperNames } from '../../../engine/authoring/index.ts';
import { paperHelpers } from './paper-helpers.ts';

it('templates are drawn with the helpers that whoever reads them knows, and no others', () => {
  expect([...paperHelpers.keys()].sort()).toEqual([...helperNames].sort());
});
