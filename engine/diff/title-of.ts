import type { Json } from '../answers/answers.ts';
import { textMember } from '../draft/draft-document.ts';

const titles: Readonly<Record<string, string>> = {
  forms: 'Form',
  pages: 'Page',
  sections: 'Section',
  options: 'Option',
  checks: 'FormCheck',
  rowChecks: 'RowCheck',
  totals: 'TableTotal',
  prefill: 'Prefill',
  checkAgainst: 'CheckAgainst',
  mask: 'FieldMask',
  printout: 'Printout',
  parties: 'Party',
  components: 'Component',
  groups: 'ComponentGroup',
  versions: 'ComponentVersion',
  parameters: 'Parameter',
  rows: 'ParameterRow',
  fees: 'Fee',
  waivers: 'FeeWaiver',
  deadlines: 'Deadline',
  rungs: 'Rung',
  states: 'State',
  on: 'Transition',
  after: 'Transition',
  always: 'Transition',
  onDone: 'Transition',
  tasks: 'TaskDefinition',
  forEach: 'ForEach',
  system: 'SystemTask',
  pay: 'PayTask',
  papers: 'Paper',
  messages: 'Message',
  access: 'AccessRule',
  lookups: 'Lookup',
  numbers: 'NumberSeries',
  scenarios: 'Scenario',
  steps: 'ScenarioStep',
  expect: 'Expectation',
  service: 'Service',
  authority: 'Authority',
  approval: 'Approval',
  legalBasis: 'LegalBasis',
  workflow: 'Workflow',
  dossier: 'Dossier',
};

const paramsOf: Readonly<Record<string, string>> = { clock: 'ClockParams', extendClock: 'ExtendClockParams' };

/**
 * What the schema of the format calls an object.
 *
 * @param around the title of the object around it
 * @param name the member that holds it, or holds the list or map of which it is an item
 */
export function titleOf(around: string, name: string, value: Json | undefined, holder?: Json): string {
  const type = textMember(value, 'type') ?? '';
  if (name === 'fields') return `${type.slice(0, 1).toUpperCase()}${type.slice(1)}Field`;
  if (name === 'meta') return around === 'Transition' ? 'EventMeta' : 'StateMeta';
  if (name === 'params') return paramsOf[textMember(holder, 'type') ?? ''] ?? 'GuardParams';
  if (name === 'checks' && around.endsWith('Field')) return 'Check';
  return titles[name] ?? name;
}
