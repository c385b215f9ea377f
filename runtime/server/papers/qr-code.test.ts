import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-code.ts';

describe('a QR code as a path', () => {
  it.each(['H44.08707-261120-0001', 'https://dichvucong.example/tra-cuu?ma=1&x=Đường', 'đ'.repeat(1165)])(
    'covers exactly the dark modules of %s',
    (text) => {
      const { size, path } = qrPath(text);
      const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
      expect(size).toBe(modules.size + 8);
      const dark = new Set<string>();
      for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
        for (let i = 0; i < Number(width); i += 1) dark.add(`${Number(x) + i - 4},${Number(y) - 4}`);
      }
      const expected = Array.from(modules.data).flatMap((module, i) =>
        module ? [`${i % modules.size},${Math.floor(i / modules.size)}`] : [],
      );
      expect([...dark]).toEqual(expected);
    },
  );

  it('refuses a text that no code can hold', () => {
    expect(() => qrPath('x'.repeat(2332))).toThrow();
  });
});
