import type { trial as vi } from '../vi/trial.ts';

export const trial: typeof vi = {
  hint: 'Give some values to see what comes of them. Nothing of it is kept.',
  readsNothing: 'This expression reads nothing.',
  gives: 'Result: {value}',
  nothing: 'no value',
  yes: 'Yes',
  no: 'No',
  holds: 'True',
  holdsNot: 'False',
  row: 'Row {number}',
  addRow: 'Add a row',
  takeOut: 'Remove',
  takeOutRow: 'Remove row {number}',
};
