import QRCode from 'qrcode';

/** A QR code as one SVG path on a grid of modules; the quiet zone that readers need is part of the grid. */
export interface QrPath {
  /** Width and height of the grid. */
  readonly size: number;
  /** Path data of the dark modules, one unit a module. */
  readonly path: string;
}

const QUIET_ZONE = 4;

/**
 * The QR code of a text, with medium error correction: a receipt is folded and stamped.
 *
 * @throws Error when the text is longer than a QR code can hold (2.331 bytes).
 */
export function qrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      let width = 1;
      while (column + width < modules.size && modules.get(row, column + width)) width += 1;
      path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${width}v1h-${width}z`;
      column += width;
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path };
}
