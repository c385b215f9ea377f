import { expect, it } from 'vitest';
import { deviceStorage } from './device-storage.ts';

it('remembers as long as the page lasts where the browser forbids its storage', () => {
  const storage = deviceStorage(() => {
    throw new Error('Access is denied for this document.');
  });
  storage.setItem('place', 'form');
  expect(storage.getItem('place')).toBe('form');
  storage.removeItem('place');
  expect(storage.getItem('place')).toBeNull();
});

it('is the one of the browser where that is open', () => {
  const own = deviceStorage(() => {
    throw new Error();
  });
  expect(deviceStorage(() => own)).toBe(own);
});
