import SignaturePad from 'signature_pad';
import type { PointGroup } from 'signature_pad';

const INK = '#10243f';
const PAPER = '#ffffff';
/** Dots of the picture for each dot of the screen's layout, so that papers print it sharply. */
const PICTURE_SCALE = 3;

/** A canvas on which a person signs: keeps its strokes when it changes size, and makes a picture of them. */
export class SignatureCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #pad: SignaturePad;
  readonly #watch: ResizeObserver;
  #width = 0;

  constructor(canvas: HTMLCanvasElement, onStroke: () => void) {
    this.#canvas = canvas;
    this.#pad = new SignaturePad(canvas, {
      penColor: INK,
      backgroundColor: PAPER,
      minWidth: 0.8,
      maxWidth: 2.6,
    });
    this.#pad.addEventListener('endStroke', onStroke);
    this.#watch = new ResizeObserver(() => {
      this.#fit();
    });
    this.#watch.observe(canvas);
    this.#fit();
  }

  get isEmpty(): boolean {
    return this.#pad.isEmpty();
  }

  /** Takes the last stroke back. */
  undo(): void {
    this.#pad.fromData(this.#pad.toData().slice(0, -1));
  }

  clear(): void {
    this.#pad.clear();
  }

  /** The strokes on white paper, as PNG. */
  async picture(): Promise<Blob> {
    const { offsetWidth, offsetHeight } = this.#canvas;
    const sheet = document.createElement('canvas');
    sheet.width = offsetWidth * PICTURE_SCALE;
    sheet.height = offsetHeight * PICTURE_SCALE;
    sheet.getContext('2d')?.scale(PICTURE_SCALE, PICTURE_SCALE);
    const pad = new SignaturePad(sheet, { backgroundColor: PAPER });
    pad.fromData(this.#pad.toData());
    pad.off();
    return new Promise((resolve, reject) => {
      sheet.toBlob((blob) => {
        if (blob === null) reject(new Error(`no picture of ${sheet.width} × ${sheet.height} dots`));
        else resolve(blob);
      }, 'image/png');
    });
  }

  /** Lets go of the canvas. */
  end(): void {
    this.#watch.disconnect();
    this.#pad.off();
  }

  /** Fits the dots to the size and to the density of the screen; what was drawn is drawn again, narrower or wider. */
  #fit(): void {
    const { offsetWidth: width, offsetHeight: height } = this.#canvas;
    const density = Math.max(devicePixelRatio, 1);
    if (width === 0 || (this.#canvas.width === width * density && this.#canvas.height === height * density))
      return;
    const strokes = this.#pad.toData();
    const share = this.#width === 0 ? 1 : width / this.#width;
    this.#width = width;
    this.#canvas.width = width * density;
    this.#canvas.height = height * density;
    this.#canvas.getContext('2d')?.scale(density, density);
    this.#pad.clear();
    this.#pad.fromData(strokes.map((stroke) => narrowed(stroke, Math.min(1, share))));
  }
}

function narrowed(stroke: PointGroup, share: number): PointGroup {
  return {
    ...stroke,
    points: stroke.points.map((point) => ({ ...point, x: point.x * share, y: point.y * share })),
  };
}
