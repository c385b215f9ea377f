/** What an upload needs of the browser; tests hand in their own. */
export interface UploadTools {
  /** SHA-256 of a file in hexadecimal; null where the page may not work it out, as without TLS. */
  readonly digest: (file: Blob) => Promise<string | null>;
  readonly sendPiece: SendPiece;
  /** Waits, or less where the line comes back before. */
  readonly wait: (millis: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** Sends a piece, and tells how many of its bytes have gone. Status 0: the line broke. */
export type SendPiece = (
  url: string,
  headers: Readonly<Record<string, string>>,
  piece: Blob,
  onSent: (bytes: number) => void,
  signal: AbortSignal | undefined,
) => Promise<{ readonly status: number; readonly text: string }>;

/** A piece that takes longer is taken for lost: a dead line does not say so by itself. */
const PATIENCE_MILLIS = 60_000;

export const browserUploadTools: UploadTools = {
  async digest(file) {
    // Only pages that came over TLS, or from this machine, have it.
    if (!globalThis.isSecureContext) return null;
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  // By XMLHttpRequest, since `fetch` cannot tell how much has been sent, which matters to people with slow lines.
  sendPiece: (url, headers, piece, onSent, signal) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const end = () => {
        signal?.removeEventListener('abort', stop);
        resolve({ status: request.status, text: request.responseText });
      };
      const stop = () => {
        request.abort();
      };
      request.open('PATCH', url);
      request.timeout = PATIENCE_MILLIS;
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
      for (const event of ['load', 'error', 'timeout', 'abort']) request.addEventListener(event, end);
      signal?.addEventListener('abort', stop);
      if (signal?.aborted === true) end();
      else request.send(piece);
    }),
  wait: (millis, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        removeEventListener('online', done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, millis);
      addEventListener('online', done);
      signal?.addEventListener('abort', done);
    }),
  clock: () => performance.now(),
};
