import type { Play } from '../../../engine/authoring/index.ts';
import { withOffset } from '../../../engine/authoring/index.ts';
import {
  fillText,
  formatMoney,
  inLanguage,
  isAwaited,
  viewCase,
  type Language,
  type ScenarioStep,
} from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { nameOfComponent, nameOfPaper, systemTitle } from './step-words.ts';

/** Something that comes from outside, with what its button says. */
export interface OutsideStep {
  readonly name: string;
  readonly step: ScenarioStep;
  /** A system answers this: names and types of its values, for a person to write. */
  readonly output?: Readonly<Record<string, string>>;
}

/** What can come to a case from outside now: money, signatures, answers of systems, papers at the counter. */
export function outsideSteps(play: Play, language: Language): readonly OutsideStep[] {
  const { case: current, procedure, context } = play;
  if (current === null || current.endedAt !== null) return [];
  const texts = tinhHuongTextsOf(language);
  const at = withOffset(context.now);
  const found: OutsideStep[] = [];
  const owner = { account: current.applicant.account, name: '', grants: [] };
  const payable = viewCase(procedure, current, owner, context)?.money?.payable ?? 0;
  if (payable > 0) {
    const amount = formatMoney(payable);
    found.push({ name: fillText(texts.payOnline, { amount }), step: { at, pay: 'ONLINE' } });
    found.push({ name: texts.payFails, step: { at, pay: 'FAILED' } });
  }
  for (const { paper, signature, replacedBy } of current.papers) {
    if (signature === undefined || signature.status === 'signed' || replacedBy !== undefined) continue;
    const name = nameOfPaper(procedure.definition, paper, language);
    found.push({ name: fillText(texts.signed, { paper: name }), step: { at, signed: paper } });
  }
  for (const task of current.tasks.filter(isAwaited)) {
    const system = procedure.tasks(task.state).find(({ key }) => key === task.key)?.system;
    if (system === undefined) continue;
    const name = inLanguage(systemTitle(procedure, system.connector), language);
    const step: ScenarioStep = {
      at,
      system: system.connector,
      task: task.key,
      ...(task.item === null ? {} : { item: task.item.index }),
    };
    found.push({ name: fillText(texts.systemAnswers, { system: name }), step, output: system.output });
    found.push({
      name: fillText(texts.systemFails, { system: name }),
      step: { ...step, fails: 'REFUSED' },
    });
  }
  for (const [component, { state }] of Object.entries(current.receipts ?? {})) {
    if (state !== 'awaited') continue;
    const paper = nameOfComponent(procedure.definition, component, language);
    found.push({
      name: fillText(texts.paperComes, { paper }),
      step: { at, paper: { component, state: 'received', copies: 1 } },
    });
  }
  return found;
}
