export { citizenIdFacts, isCitizenIdNumber, type CitizenIdFacts } from './citizen-id-number.ts';
export type { Asks, CheckContext, FieldKind, FieldType, ValueProblem } from './field-kind.ts';
export { fieldKinds, kindOf } from './field-kinds.ts';
export { checkFiles, fileRules, ordinaryFileRules, readFiles, type FileRules } from './file-rules.ts';
