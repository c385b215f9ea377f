import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyFile } from './key-file.ts';

describe('a key file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thutuc-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, for the account of the server alone, and leaves nothing beside it', () => {
    const path = join(folder, 'key');
    expect(keyFile(path, () => 'first')).toBe('first');
    expect(keyFile(path, () => 'second')).toBe('first');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  it('is nowhere to be seen before it is whole, and is the one of whoever came first', () => {
    const path = join(folder, 'key');
    const made = keyFile(path, () => {
      expect(existsSync(path)).toBe(false);
      writeFileSync(path, 'of another process');
      return 'own';
    });
    expect(made).toBe('of another process');
    expect(readdirSync(folder)).toEqual(['key']);
  });
});
