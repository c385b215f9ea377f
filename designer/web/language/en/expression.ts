import type { expression as vi } from '../vi/expression.ts';

export const expression: typeof vi = {
  means: 'That is:',
  replace: 'Change to {suggestion}',
  foreign: 'Somebody else has just made it “{text}”. If you type on, your text takes its place.',
};
