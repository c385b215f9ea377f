import { createReadStream } from 'node:fs';

/** Type of bytes that nothing is known of. */
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * The media type of a file by its content; the name is never asked. What has no signature is text if it is
 * UTF-8 throughout and without control characters. Markup without a signature (HTML, SVG) counts as plain
 * text, and must be served so.
 */
export async function sniffType(path: string): Promise<string> {
  // Read with the first file: it knows very many types.
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  if (found) return found.mime;
  return (await isText(path)) ? 'text/plain' : UNKNOWN_TYPE;
}

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (hasControls(decoder.decode(chunk, { stream: true }))) return false;
    }
    return !hasControls(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether there is a control character that no text has; tab, line feed and carriage return are allowed. */
function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text.replace(/[\t\n\r\u0085]/gu, ''));
}
