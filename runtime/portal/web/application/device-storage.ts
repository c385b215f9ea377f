/** What an application remembers things in. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The storage of this device; where the browser forbids it, as in a frame of another site, one that lasts as long as the
 * page.
 *
 * @param ask reads the storage; browsers throw there.
 */
export function deviceStorage(ask: () => DeviceStorage = () => localStorage): DeviceStorage {
  try {
    return ask();
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  }
}
