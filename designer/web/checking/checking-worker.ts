import { CheckSurroundings, checkDraft, playScenarios } from './check-draft.ts';
import type { CheckOrder, CheckReply } from './check-messages.ts';

/** Checks drafts beside the page, so that typing stays fluid. */
const surroundings = new CheckSurroundings();
let latest = 0;

self.addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => {
  if (data.kind === 'calendar') surroundings.takeCalendar(data.document);
  else if (data.kind === 'catalogue') surroundings.takeCatalogue(data.id, data.document);
  else {
    latest = data.number;
    // Orders that are already waiting come first: of several documents only the last one is checked.
    setTimeout(() => void check(data));
  }
});

async function check({ number, document, language }: Extract<CheckOrder, { kind: 'check' }>): Promise<void> {
  if (number !== latest) return;
  const { problems, definition } = checkDraft(document, surroundings, language);
  answer({ kind: 'problems', number, problems });
  const environment = definition && surroundings.environment(definition);
  if (definition === null || environment === null) return;
  const scenarios = [];
  for (const result of playScenarios(definition, environment, language)) {
    scenarios.push(result);
    await turn();
    if (number !== latest) return;
  }
  answer({ kind: 'scenarios', number, scenarios });
}

function answer(reply: CheckReply): void {
  self.postMessage(reply);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
