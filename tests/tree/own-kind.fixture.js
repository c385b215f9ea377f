import { oneLine } from 'thutuc/engine';
import { ownKind } from 'thutuc/runtime';

/* What an installation names in THUTUC_KINDS under `npm start`: it knows the package by its name, as others would. */
const options = {
  type: 'object',
  properties: { checkDigit: { type: 'boolean' } },
  additionalProperties: false,
};
const vehicleNumber = {
  type: 'vehicleNumber',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise: oneLine,
  check: () => [],
  display: String,
  schema: () => ({ type: 'string' }),
};

export const kinds = [ownKind(vehicleNumber, options)];
