import type { MultiSelectField } from '../generated/definition-types.ts';
import { severalOptions } from './several-options.ts';

/** Several of many choices, found by typing. */
export const multiSelect = severalOptions<MultiSelectField>('multiSelect');
