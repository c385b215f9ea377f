import type { RadioField } from '../generated/definition-types.ts';
import { oneOfOptions } from './one-of-options.ts';

/** One of a few choices, all in view. */
export const radio = oneOfOptions<RadioField>('radio');
