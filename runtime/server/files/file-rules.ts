/** What may be uploaded here at all; a procedure may allow less, never more. */
export interface FileRules {
  /** Largest size in bytes. */
  readonly maxSize: number;
  /** Media types, as found in the content. */
  readonly accept: readonly string[];
}

/**
 * Documents and pictures that agencies receive. None of them can run by itself in a browser, and the ones with
 * macros (docm, xlsm, old doc and xls) are left out.
 */
export const usualFileRules: FileRules = {
  maxSize: 50 * 1024 * 1024,
  accept: [
    'application/pdf',
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/heic',
    'image/tiff',
    'text/plain',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
};
