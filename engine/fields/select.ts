import type { SelectField } from '../generated/definition-types.ts';
import { oneOfOptions } from './one-of-options.ts';

/** One of many choices, in a list. */
export const select = oneOfOptions<SelectField>('select');
