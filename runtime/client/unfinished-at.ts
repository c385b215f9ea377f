import type { Upload, UploadList } from '../api/index.ts';

/** What is left over from an earlier visit. */
export interface LeftOver {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly received: number;
}

/**
 * Finds what is under way at single places. The server is asked once for all of them, since a form may have many; a
 * server that cannot be reached leaves nothing to go on with for now.
 */
export function unfinishedAt(
  ask: () => Promise<UploadList>,
): (place: string) => Promise<readonly LeftOver[]> {
  let asked: Promise<readonly Upload[]> | null = null;
  return async (place) => {
    asked ??= ask().then(
      ({ items }) => items,
      () => {
        asked = null;
        return [];
      },
    );
    return (await asked)
      .filter((upload) => upload.place === place && upload.offset > 0)
      .map(({ id, name, size, offset }) => ({ id, name, size, received: offset }));
  };
}
