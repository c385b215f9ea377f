export { HashedCopy } from './copy-hashed.ts';
export type { CopyOutcome } from './copy-hashed.ts';
export { displayName } from './display-name.ts';
export { fileProblems } from './file-problems.ts';
export { usualFileRules } from './file-rules.ts';
export type { FileRules } from './file-rules.ts';
export { FileStore } from './file-store.ts';
export type { FileScanner, FileStoreSettings, Upload, UploadOutcome } from './file-store.ts';
export type { UploadPart } from './upload-part.ts';
