/** Texts are drawn in these, in pixels; see `graph-styles.ts`. */
export const lineHeights = { title: 21, small: 18 } as const;

const fonts = {
  title: "600 15px 'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', system-ui, sans-serif",
  small: "500 13px 'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', system-ui, sans-serif",
} as const;

let canvas: CanvasRenderingContext2D | null = null;

/**
 * How much room a text needs that is broken between words.
 *
 * @param width the most that it may be wide, in pixels
 * @returns its lines, and the width of the longest of them
 */
export function measuredText(
  text: string,
  font: keyof typeof fonts,
  width: number,
): { readonly lines: number; readonly width: number } {
  canvas ??= document.createElement('canvas').getContext('2d');
  const pen = canvas;
  if (pen === null) return { lines: 1, width };
  pen.font = fonts[font];
  // The browser breaks a little earlier than letters alone would.
  const wide = (words: string): number => Math.ceil(pen.measureText(words).width * 1.02) + 1;
  let lines = 1;
  let line = '';
  let longest = 0;
  for (const word of text.split(/ +/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (wide(next) > width && line !== '') {
      longest = Math.max(longest, wide(line));
      lines += 1;
      line = word;
    } else line = next;
  }
  return { lines, width: Math.min(width, Math.max(longest, wide(line))) };
}
