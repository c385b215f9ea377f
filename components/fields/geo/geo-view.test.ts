import { describe, expect, it } from 'vitest';
import { fitView, fromDot, gridOf, toDot } from './geo-view.ts';

const land = [
  { x: 2_325_600, y: 585_100 },
  { x: 2_325_700, y: 585_400 },
];

describe('the view of a plane', () => {
  it('shows every vertex with room around it, north above', () => {
    const view = fitView(land, 600, 400);
    const [south, north] = land.map((vertex) => toDot(view, vertex));
    expect(south).toEqual({ left: 48, top: 284 });
    expect(north).toEqual({ left: 552, top: 116 });
    expect(fromDot(view, { left: 48, top: 284 })).toEqual(land[0]);
  });

  it('has a grid of round metres', () => {
    const view = fitView(land, 600, 400);
    expect(view.step).toBe(50);
    const { lefts } = gridOf(view);
    expect(lefts.map((left) => Math.round(fromDot(view, { left, top: 0 }).y) % 50)).toEqual(
      lefts.map(() => 0),
    );
    expect(lefts.length).toBeGreaterThan(5);
  });

  it('shows forty metres around a single place', () => {
    const view = fitView(land.slice(0, 1), 600, 400);
    expect(view.metres * 400).toBe(40);
  });
});
