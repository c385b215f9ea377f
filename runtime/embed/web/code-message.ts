/** What the window of the sign-in says to the page that opened it. */
export interface CodeMessage {
  readonly type: 'thutuc-embed-code';
  readonly code: string;
}

export function isCodeMessage(data: unknown): data is CodeMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as { type?: unknown }).type === 'thutuc-embed-code' &&
    typeof (data as { code?: unknown }).code === 'string'
  );
}
