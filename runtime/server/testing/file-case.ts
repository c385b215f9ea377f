import type { CaseView } from '../../../engine/index.ts';
import type { CommandReply, CommandRequest, Draft, Submitted } from '../../api/index.ts';
import type { Answer, Person } from './test-server.ts';

/** Answers with which the small procedure can be applied for. */
export const goodAnswers = {
  ho_ten: 'Lê Quốc Duy',
  noi_o: { tinh: '25', xa: '08707' },
  loai: 'MOI',
  so_ban: 2,
};

let commands = 0;

/** A fresh command id. */
export function commandId(): string {
  return `command-${(commands += 1)}`;
}

/** Applies for the small procedure, with files by component, and gives back the case. */
export async function fileCase(
  person: Person,
  answers: object = goodAnswers,
  files: Readonly<Record<string, string>> = {},
): Promise<Submitted> {
  const begun = (await person.post('/api/drafts', { procedure: 'don-nho' })).json<Draft>();
  for (const [component, content] of Object.entries(files)) {
    await person.upload(`/api/drafts/${begun.id}/files/${component}`, `${component}.pdf`, content);
  }
  const draft = (await person.get(`/api/drafts/${begun.id}`)).json<Draft>();
  await person.put(`/api/drafts/${draft.id}`, { revision: draft.revision, answers });
  const filed = await person.post(`/api/drafts/${draft.id}/submit`, { commandId: commandId() });
  if (filed.status !== 200) throw new Error(filed.text);
  return filed.json<Submitted>();
}

/** Sends a command over what the person sees now. */
export async function send(person: Person, id: string, command: Partial<CommandRequest>): Promise<Answer> {
  const { revision } = (await person.get(`/api/cases/${id}`)).json<CaseView>();
  return person.post(`/api/cases/${id}/commands`, { id: commandId(), type: 'act', revision, ...command });
}

/** As `send`, for a command that must be carried out. */
export async function sent(
  person: Person,
  id: string,
  command: Partial<CommandRequest>,
): Promise<CommandReply> {
  const answer = await send(person, id, command);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<CommandReply>();
}
