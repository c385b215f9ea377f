import type { expression as vi } from '../vi/expression.ts';

export const expression: typeof vi = {
  means: 'That is:',
  change: 'Change',
  changeOf: 'Change: {label}',
  views: { words: 'In words', text: 'As a formula' },
  viewsOf: 'Way of changing: {label}',
  tries: 'Try',
  done: 'Done',
  replace: 'Change to {suggestion}',
  foreign: 'Somebody else has just made it “{text}”. If you type on, your text takes its place.',
};
