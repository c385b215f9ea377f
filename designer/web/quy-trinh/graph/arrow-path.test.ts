import { expect, test } from 'vitest';
import { arrowPath } from './arrow-path.ts';

test('a straight arrow ends in a head', () => {
  const { line, head, tip } = arrowPath([
    { x: 0, y: 0 },
    { x: 0, y: 100 },
  ]);
  expect(line).toBe('M0 0 L0 91');
  expect(head).toBe('M0 100 L-4.5 91 L4.5 91 Z');
  expect(tip).toEqual({ x: 0, y: 100 });
});

test('an arrow swings from one upright to the next, and comes in upright', () => {
  const { line, head } = arrowPath([
    { x: 0, y: 0 },
    { x: 40, y: 20 },
    { x: 40, y: 60 },
    { x: 10, y: 89 },
  ]);
  expect(line).toBe('M0 0 C0 10 40 10 40 20 L40 60 C40 70 10 70 10 80');
  expect(head).toBe('M10 89 L5.5 80 L14.5 80 Z');
});

test('a way back to where it began comes in from the side', () => {
  const { line, head } = arrowPath([
    { x: 100, y: 10 },
    { x: 160, y: 10 },
    { x: 160, y: 40 },
    { x: 100, y: 40 },
  ]);
  expect(line).toBe('M100 10 L160 10 L160 40 L109 40');
  expect(head).toBe('M100 40 L109 35.5 L109 44.5 Z');
});
