import { describe, expect, it } from 'vitest';
import base from '../tokens/base.css?raw';
import { buttonStyles } from './button-styles.ts';

const packed = (css: string) => css.replace(/\s+/g, ' ').trim();

describe('the styles of buttons', () => {
  it('are the same for pages as for components', () => {
    expect(packed(base)).toContain(packed(buttonStyles.cssText));
  });
});
