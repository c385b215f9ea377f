export type { Asks, CheckContext, FieldKind, FieldType, ValueProblem } from './field-kind.ts';
export { kindOf } from './field-kinds.ts';
export { checkFiles, fileRules, ordinaryFileRules, readFiles, type FileRules } from './file-rules.ts';
export { entryText } from './entry-text.ts';
export { percentOf } from './fraction.ts';
export { readSignature, signatureFiles, signatureMethods, signatureRules } from './signature-value.ts';
export type { Signature } from './signature-value.ts';
export { readGeoPoint } from './geo-point-value.ts';
export type { GeoPoint, TypedPoint } from './geo-point-value.ts';
