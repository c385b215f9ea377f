import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CaseView, Definition } from '../../../engine/index.ts';
import type { CommandRequest } from '../../../runtime/api/index.ts';
import { newCommandId } from '../../../runtime/client/index.ts';
import { sampleAnswers, smallPdf, visit, type PersonName, type SignsIn, type Visitor } from './people.ts';

const procedure = 'xac-nhan-tinh-trang-hon-nhan';

/** Begins a draft of the sample of the first procedure over HTTP, with its answers and its paper. */
export async function startSample(
  address: string,
  changes: Record<string, unknown> = {},
  visitor?: Visitor,
): Promise<{ readonly id: string; readonly citizen: Visitor }> {
  const citizen = visitor ?? (await visit(address, 'cong-dan'));
  const draft = await citizen.client.startDraft(procedure);
  await citizen.client.saveDraft(draft.id, {
    revision: draft.revision,
    answers: { ...sampleAnswers(), ...changes },
  });
  await attach(citizen, `${address}/api/drafts/${draft.id}/files/HN02`);
  return { id: draft.id, citizen };
}

/**
 * Files the sample of the first procedure over HTTP, for journeys whose story begins later. Gives the case's id.
 *
 * @param visitor who files; absent: the citizen of the demo, who signs in for it. Sign-ins are limited to ten a minute.
 */
export async function fileSample(
  address: string,
  changes: Record<string, unknown> = {},
  visitor?: Visitor,
): Promise<string> {
  const { id: draft, citizen } = await startSample(address, changes, visitor);
  const { case: id } = await citizen.client.submitDraft(draft, { commandId: newCommandId() });
  return id;
}

/** Files the first scenario of a shipped procedure over HTTP, with its papers and some other answers. Gives the case's id. */
export async function fileScenario(
  address: string,
  id: string,
  changes: Record<string, unknown> = {},
  visitor?: Visitor,
): Promise<string> {
  const path = `../../../definitions/procedures/${id}/1.json`;
  const definition = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Definition;
  const [scenario] = definition.scenarios ?? [];
  const citizen = visitor ?? (await visit(address, 'cong-dan'));
  const draft = await citizen.client.startDraft(id);
  await citizen.client.saveDraft(draft.id, {
    revision: draft.revision,
    answers: { ...scenario?.answers, ...changes },
  });
  for (const key of scenario?.files ?? []) {
    await attach(citizen, `${address}/api/drafts/${draft.id}/files/${key}`);
  }
  return (await citizen.client.submitDraft(draft.id, { commandId: newCommandId() })).case;
}

/** Sends a small PDF to an address that takes files. */
async function attach({ client, fetch }: Visitor, address: string): Promise<void> {
  const { csrf } = await client.session();
  const form = new FormData();
  form.append('file', smallPdf());
  const answer = await fetch(address, {
    method: 'POST',
    body: form,
    headers: { 'x-csrf-token': csrf ?? '' },
  });
  if (!answer.ok) throw new Error(`${address} refused a file: ${await answer.text()}`);
}

/** Sends an event as it is offered to a person now, and gives the case as it is afterwards. */
export async function act(
  address: string,
  who: PersonName | SignsIn,
  id: string,
  event: string,
  needs: Pick<CommandRequest, 'answers' | 'reason' | 'supplement'> = {},
): Promise<CaseView> {
  const { client } = await visit(address, who);
  const view = await client.case(id);
  const offer = view.offers.find((one) => one.event === event);
  if (!offer) throw new Error(`${event} is not offered to ${typeof who === 'string' ? who : who.account}`);
  const task = offer.task === null ? {} : { task: offer.task };
  await client.command(id, {
    id: newCommandId(),
    type: 'act',
    revision: view.revision,
    event,
    ...task,
    ...needs,
  });
  return client.case(id);
}

/** Signs every paper of a case that waits for a person's signature, in the sandbox, and waits until all are signed. */
export async function signPapers(address: string, who: PersonName, id: string): Promise<void> {
  const { client } = await visit(address, who);
  const waiting = (await client.signatures({ case: id })).items;
  await client.askSignatures(waiting.map((one) => ({ case: one.case, paper: one.paper })));
  await expect
    .poll(async () => (await client.sandboxOrders()).items.length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(waiting.length);
  const { items, pin } = await client.sandboxOrders();
  await client.confirmSandbox({ ids: items.map((one) => one.id), pin });
  await expect
    .poll(async () => (await client.signatures({ case: id })).items.length, { timeout: 15_000 })
    .toBe(0);
}

/** Looks at a case as a person sees it. */
export async function look(address: string, who: PersonName, id: string): Promise<CaseView> {
  return (await visit(address, who)).client.case(id);
}
