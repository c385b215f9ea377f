import type { parts as vietnamese } from '../vi/parts.ts';

export const parts: typeof vietnamese = {
  foreign: 'Somebody else has just changed it to: “{text}”. If you type on, your text takes its place.',
  inEnglish: '{label} (English)',
  add: 'Add {one}',
  up: 'Up',
  upOf: 'Move {one} {number} up',
  down: 'Down',
  downOf: 'Move {one} {number} down',
  takeOut: 'Take out',
  takeOutOf: 'Take {one} {number} out',
  removal: 'Remove {name}?',
  removalPlaces: 'These places use it. They will be removed or changed with it:',
  removalNeeded: 'It cannot be removed, since these places need it. Change them first:',
  removalConfirm: 'Remove it with these places',
  removalCancel: 'Keep it',
};
