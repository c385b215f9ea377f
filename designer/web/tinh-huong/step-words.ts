import type { Play } from '../../../engine/authoring/index.ts';
import {
  fillText,
  formatMoney,
  inLanguage,
  type Definition,
  type Effect,
  type Language,
  type Procedure,
  type ScenarioStep,
  type Text,
} from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { momentText } from './moments.ts';

/**
 * What happens in a step, as its button or task calls it.
 *
 * @param states in which the case is before it: one event can have another button in each
 */
export function stepName(
  procedure: Procedure,
  step: ScenarioStep,
  language: Language,
  states: readonly string[] = [],
): string {
  const texts = tinhHuongTextsOf(language);
  const { definition } = procedure;
  if (step.paper !== undefined)
    return fillText(texts.paperComes, { paper: nameOfComponent(definition, step.paper.component, language) });
  if (step.pay !== undefined) return step.pay === 'FAILED' ? texts.payFails : texts.payShort;
  if (step.signed !== undefined)
    return fillText(texts.signed, { paper: nameOfPaper(definition, step.signed, language) });
  if (step.system !== undefined) {
    const system = inLanguage(systemTitle(procedure, step.system), language);
    return fillText(step.fails === undefined ? texts.systemAnswers : texts.systemFails, { system });
  }
  if (step.check !== undefined) return texts.check;
  if (step.event !== undefined) return inLanguage(eventTitle(procedure, step.event, states), language);
  if (step.task !== undefined) return inLanguage(taskTitle(procedure, step.task), language);
  return fillText(texts.storyTime, { time: momentText(step.at) });
}

/** What the button of an event says: that of the states where it is pressed first; its name where there is none. */
function eventTitle({ definition, tree }: Procedure, name: string, states: readonly string[]): Text {
  const around = states.flatMap((path) => {
    const keys = path.split('.');
    return keys.map((_key, index) => tree.get(keys.slice(0, keys.length - index).join('.')));
  });
  const maps = [
    ...around.map((node) => node?.state.on),
    definition.workflow.on,
    ...[...tree.values()].map(({ state }) => state.on),
  ];
  for (const on of maps) {
    const label = [on?.[name] ?? []].flat().find(({ meta }) => meta !== undefined)?.meta?.label;
    if (label !== undefined) return label;
  }
  return { vi: name };
}

/** What a task is called. */
export function taskTitle({ tree }: Procedure, key: string): Text {
  const tasks = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  return tasks.find((task) => task.key === key)?.title ?? { vi: key };
}

/** What the system behind a connector is called. */
export function systemTitle({ tree }: Procedure, connector: string): Text {
  const tasks = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  return tasks.find(({ system }) => system?.connector === connector)?.system?.title ?? { vi: connector };
}

/** What a paper of the definition is called. */
export function nameOfPaper({ papers = {} }: Definition, key: string, language: Language): string {
  const title = papers[key]?.title;
  return title === undefined ? key : inLanguage(title, language);
}

/** What a message is called; by its subject, where it has no title, what only a case can fill in is left out. */
export function nameOfMessage({ messages = {} }: Definition, key: string, language: Language): string {
  const message = messages[key];
  if (message === undefined) return key;
  return inLanguage(message.title ?? message.subject, language).replaceAll(/\s*\{\{[^}]*\}\}/g, ' …');
}

/** What a component is called, by its place in a dossier. */
export function nameOfComponent({ dossier }: Definition, place: string, language: Language): string {
  const key = /^[^[.]+/.exec(place)?.[0] ?? place;
  const title = dossier.components.find((one) => one.key === key)?.title;
  return title === undefined ? place : inLanguage(title, language);
}

/** What a role is called; the applicant is one too. */
export function nameOfRole({ roles }: Definition, role: string, language: Language): string {
  const title = roles[role];
  if (title !== undefined) return inLanguage(title, language);
  return role === 'applicant' ? tinhHuongTextsOf(language).applicant : role;
}

/**
 * What would be sent, printed and asked for by a step, each as a sentence.
 *
 * @param last the play before it; null for the opening
 */
export function effectsOf(play: Play, last: Play | null, language: Language): readonly string[] {
  const { decision, reminded, procedure } = play;
  const effects = [...reminded, ...(decision.kind === 'accepted' ? decision.effects : [])];
  const issued = newPapers(play, last).map(({ paper, number }) => {
    const texts = tinhHuongTextsOf(language);
    const name = nameOfPaper(procedure.definition, paper, language);
    return number === null
      ? fillText(texts.effectPaper, { name })
      : fillText(texts.effectPaperNumber, { name, number });
  });
  return [
    ...issued,
    ...newMoney(play, last, language),
    ...effects.flatMap((effect) => effectText(play, effect, language)),
  ];
}

/** A message that a step would send. */
export interface SentMessage {
  /** That it would be sent, as `effectsOf` says it. */
  readonly said: string;
  /** Its key in the definition. */
  readonly key: string;
  /** What it reads of the case. */
  readonly view: Readonly<Record<string, unknown>>;
}

/** The messages that a step would send, with what they are filled with. */
export function messagesOf(play: Play, language: Language): readonly SentMessage[] {
  const { decision, reminded } = play;
  const effects = [...reminded, ...(decision.kind === 'accepted' ? decision.effects : [])];
  return effects.flatMap((effect): SentMessage[] => {
    const { message, view } = effect.params;
    const [said] = effect.type === 'message' ? effectText(play, effect, language) : [];
    if (said === undefined || typeof message !== 'string' || !isRecord(view)) return [];
    return [{ said, key: message, view }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Money that has come since, and by which way: what a button takes at the counter would else be paid unseen. */
function newMoney({ case: current }: Play, last: Play | null, language: Language): readonly string[] {
  const texts = tinhHuongTextsOf(language);
  const known = new Set((last?.case?.payments ?? []).map(({ id, status }) => `${id} ${status}`));
  return (current?.payments ?? []).flatMap(({ id, status, method, amount }) =>
    status !== 'paid' || known.has(`${id} ${status}`)
      ? []
      : [
          fillText(method === 'counter' ? texts.effectCollected : texts.effectPaid, {
            amount: formatMoney(amount),
          }),
        ],
  );
}

function newPapers({ case: current }: Play, last: Play | null) {
  const known = new Set((last?.case?.papers ?? []).map(({ id }) => id));
  return (current?.papers ?? []).filter(({ id }) => !known.has(id));
}

function effectText(
  { procedure, case: current }: Play,
  effect: Effect,
  language: Language,
): readonly string[] {
  const texts = tinhHuongTextsOf(language);
  const { definition } = procedure;
  const { params } = effect;
  const param = (name: string): string => {
    const value = params[name];
    return typeof value === 'string' ? value : '';
  };
  switch (effect.type) {
    case 'message': {
      const channels = Array.isArray(params['channels']) ? (params['channels'] as readonly string[]) : [];
      return [
        fillText(texts.effectMessage, {
          name: nameOfMessage(definition, param('message'), language),
          to: nameOfRole(definition, param('role') || 'applicant', language),
          channels: channels.map((one) => texts.channels[one] ?? one).join(', '),
        }),
      ];
    }
    case 'sign': {
      const issued = current?.papers.find(({ id }) => id === param('paper'))?.paper ?? '';
      return [fillText(texts.effectSign, { name: nameOfPaper(definition, issued, language) })];
    }
    case 'payment':
      return [texts.effectPayment];
    case 'handOver':
      return [
        fillText(texts.effectHandOver, {
          name: inLanguage(systemTitle(procedure, param('system')), language),
        }),
      ];
    case 'paper':
      // Told with its number, as a paper that was issued.
      return [];
  }
}
