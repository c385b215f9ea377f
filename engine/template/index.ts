/** The syntax of paper and message templates: what a template names, and where. Drawing them is the server's. */
export { helperNames } from './helper-names.ts';
export { readingsOf } from './readings-of.ts';
export type { TemplateReading } from './readings-of.ts';
export {
  BLOCKS,
  branchesOf,
  DATA_NAMES,
  isBlock,
  isCall,
  isContent,
  isMustache,
  isPath,
  isProgram,
  isText,
  parseTemplate,
} from './template-syntax.ts';
export { readTemplate } from './read-template.ts';
export type { TemplateWord } from './read-template.ts';
