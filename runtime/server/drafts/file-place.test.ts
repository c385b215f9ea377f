import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../definitions/read-definitions.fixture.ts';
import type { Definition } from '../../../engine/index.ts';
import { filePlace } from './file-place.ts';

const base = readDocument('procedures/cap-giay-phep-ban-le-ruou/1.json') as Definition;

describe('a place for files', () => {
  it('is a component, or one for a row where the component has rows', () => {
    expect(filePlace(base, 'RU02')?.component).toBe('RU02');
    expect(filePlace(base, 'RU03[k3f]')).toMatchObject({ component: 'RU03[k3f]', maxFiles: 10 });
  });

  it.each(['RU03', 'RU03[]', 'RU03[a]b', 'RU02[a]', 'XX[a]', '__proto__', 'RU03[a/b]'])(
    'is not %s',
    (name) => {
      expect(filePlace(base, name)).toBeNull();
    },
  );
});
