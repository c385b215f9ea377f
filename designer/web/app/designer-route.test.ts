import { expect, test } from 'vitest';
import { designerRoute, draftPath, versionsPath } from './designer-route.ts';
import { designerTabs, tabOf } from './designer-tabs.ts';

test.each([
  ['/designer', { place: 'start' }],
  ['/designer/', { place: 'start' }],
  [versionsPath('don-nho'), { place: 'versions', procedure: 'don-nho' }],
  [draftPath('a b', 'json'), { place: 'draft', id: 'a b', tab: 'json' }],
  ['/designer/ban-thao/x', { place: 'draft', id: 'x', tab: 'tong-quan' }],
  ['/designer/ban-thao', { place: 'unknown' }],
  ['/designer/ban-thao/%E0%A4%A/json', { place: 'unknown' }],
  ['/designer/khac/x', { place: 'unknown' }],
  ['/desk', { place: 'unknown' }],
])('%s is %j', (path, route) => {
  expect(designerRoute(path)).toEqual(route);
});

test('a place leads to the tab that deals with it, else to the whole text', () => {
  expect(tabOf('/title/vi')).toBe('tong-quan');
  expect(tabOf('')).toBe('json');
  expect(tabOf('/khong-co/gi')).toBe('json');
});

test('no two tabs deal with the same place', () => {
  const places = designerTabs.flatMap((tab) => tab.places);
  expect(places.length).toBe(new Set(places).size);
});
