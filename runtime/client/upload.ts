import type { FileReference } from '../api/index.ts';
import { connectionProblem } from './problem-error.ts';
import { readAnswer, type Transport } from './transport.ts';

export interface UploadOptions {
  /** Told how much has been sent, from 0 to 1, and whether the line is gone and it waits for it. */
  readonly onProgress?: (part: number, isWaiting: boolean) => void;
  /** Gives the file up; aborted with the reason `left`, what has come stays and another try goes on from there. */
  readonly signal?: AbortSignal;
}

/**
 * Sends a file in one request, where it cannot go piece by piece. It goes by XMLHttpRequest, since `fetch` cannot
 * tell how much of a file has been sent, which matters to people with slow lines.
 */
export async function upload(
  transport: Transport,
  path: string,
  file: File,
  { onProgress, signal }: UploadOptions = {},
): Promise<FileReference> {
  const headers = await transport.headers();
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', transport.urlOf(path));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress?.(loaded / total, false);
    });
    request.addEventListener('load', () => {
      try {
        resolve(readAnswer<FileReference>(request.status, request.responseText, transport.language));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    request.addEventListener('error', () => reject(connectionProblem(0, transport.language)));
    request.addEventListener('abort', () => reject(new DOMException('The upload was stopped', 'AbortError')));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    if (signal?.aborted === true) reject(new DOMException('The upload was stopped', 'AbortError'));
    else request.send(form);
  });
}
