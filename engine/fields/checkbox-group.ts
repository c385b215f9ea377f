import type { CheckboxGroupField } from '../generated/definition-types.ts';
import { severalOptions } from './several-options.ts';

/** Any number of a few choices, each with a box to tick. */
export const checkboxGroup = severalOptions<CheckboxGroupField>('checkboxGroup');
