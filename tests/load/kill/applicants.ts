import type { CommandReply, Draft, Session, Submitted } from '../../../runtime/api/index.ts';
import { goodAnswers } from '../../../runtime/server/testing/file-case.ts';
import type { Fleet } from './fleet.ts';

/** What was answered, and so must be there for good. */
export interface Acknowledged {
  readonly filed: Set<string>;
  readonly accepted: Set<string>;
}

type Ask = (method: string, path: string, body: object, taken?: readonly number[]) => Promise<Response>;

/** Signs somebody in; how to ask as them from then on, at any server. */
async function signIn(fleet: Fleet, account: string): Promise<Ask> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ username: account, password: `${account}-mat-khau` });
  const answer = await fleet.ask(
    '/api/session',
    { method: 'POST', headers: json, body },
    (one) => one === 200,
  );
  const { csrf } = (await answer.json()) as Session;
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  const headers = { ...json, cookie: cookie.join('; '), 'x-csrf-token': csrf ?? '' };
  return (method, path, order, taken = [200, 201]) =>
    fleet.ask(path, { method, headers, body: JSON.stringify(order) }, (status) => taken.includes(status));
}

/**
 * Files and accepts dossiers, several at a time, until it is told to end; every request is sent again, as it was, until it
 * is answered.
 */
export async function fileAndAccept(
  fleet: Fleet,
  width: number,
  isEnding: () => boolean,
): Promise<Acknowledged> {
  const [citizen, clerk] = await Promise.all([signIn(fleet, 'nguoi-nop'), signIn(fleet, 'mot-cua')]);
  const acknowledged = { filed: new Set<string>(), accepted: new Set<string>() };
  const one = async (name: string): Promise<void> => {
    const begun = (await (await citizen('POST', '/api/drafts', { procedure: 'don-nho' })).json()) as Draft;
    // Saved by an earlier attempt, whose answer was lost: then the revision is another one.
    const saving = { revision: begun.revision, answers: goodAnswers };
    await citizen('PUT', `/api/drafts/${begun.id}`, saving, [200, 409, 412]);
    const submitted = await citizen('POST', `/api/drafts/${begun.id}/submit`, { commandId: `${name}-nop` });
    const { case: id } = (await submitted.json()) as Submitted;
    if (acknowledged.filed.has(id)) throw new Error(`two applications became the case ${id}`);
    acknowledged.filed.add(id);
    const command = { id: `${name}-nhan`, type: 'act', revision: 1, event: 'TIEP_NHAN' };
    const accepted = await clerk('POST', `/api/cases/${id}/commands`, command);
    if (((await accepted.json()) as CommandReply).revision !== 2)
      throw new Error(`case ${id} was accepted twice`);
    acknowledged.accepted.add(id);
  };
  const line = async (_: unknown, no: number): Promise<void> => {
    for (let n = 0; !isEnding(); n += 1) await one(`ho-so-${no}-${n}`);
  };
  await Promise.all(Array.from({ length: width }, line));
  return acknowledged;
}
