import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportStore, importStore } from '../../runtime/server/move/index.ts';
import type { Store } from '../../runtime/server/store/index.ts';
import { at, T0 } from './sample-case.ts';

/** A store and the folder beside it. */
export interface Place {
  readonly store: Store;
  readonly dataFolder: string;
}

const now = (): string => T0;
const tell = (): void => undefined;

/** Puts the bytes of an upload into a data folder and notes them in the store. */
export async function addUpload({ store, dataFolder }: Place, id: string, bytes: string): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(dataFolder, 'files', hash.slice(0, 2)), { recursive: true });
  await writeFile(join(dataFolder, 'files', hash.slice(0, 2), hash), bytes);
  await store.files.insert({
    ...{ id, hash, name: `${id}.txt`, type: 'text/plain', size: bytes.length, owner: 'an', createdAt: T0 },
    attachedTo: 'c1',
  });
  return hash;
}

export async function exportTo(folder: string, place: Place): ReturnType<typeof exportStore> {
  return exportStore({ ...place, folder, now, tell });
}

export async function importFrom(folder: string, place: Place): ReturnType<typeof importStore> {
  return importStore({ ...place, folder, tell });
}

/** How many documents of each kind an export holds, with the sum of their content. */
export async function contentOf(folder: string): Promise<object> {
  const { parts } = JSON.parse(await readFile(join(folder, 'export.json'), 'utf8')) as {
    readonly parts: readonly { kind: string; documents: number; digest: string }[];
  };
  return Object.fromEntries(parts.map(({ kind, documents, digest }) => [kind, { documents, digest }]));
}

/** What the screens would show of a store that was filled by `fillStore`. */
export async function shown({ cases, tasks, effects, definitions, ...store }: Store): Promise<object> {
  const page = { cursor: null, limit: 50 };
  const grants = [
    { role: 'mot_cua', unit: '*' },
    { role: 'chuyen_vien', unit: 'U1' },
  ];
  const find = async (filter: object) =>
    (await tasks.find({ grants, sort: 'due', ...page, ...filter })).items;
  const search = async (text: string, units: readonly string[] | null) =>
    (await cases.search({ text, units, ...page })).items.map(({ id }) => id);
  return {
    inbox: await find({}),
    found: await find({ text: 'xac nhan h1' }),
    mine: await find({ assignee: { account: 'lan' } }),
    count: await tasks.count({ grants }),
    byNumber: await search('001085012345', null),
    byUnit: await search('', ['U2']),
    ofParty: (await cases.byApplicant('binh', page)).items.map(({ id }) => id),
    byCode: (await cases.byCode('H1-1'))?.id,
    byReference: (await cases.byReference('ref-c2'))?.id,
    waking: (await cases.wakeable(at(600), page)).items,
    holder: await cases.holderOf({ scope: 'H1', value: 1 }),
    held: [...(await cases.heldBetween('H', 'I'))],
    answer: await cases.commandAnswer('c1', 'c1/1'),
    inFlight: (await cases.inFlight('xac-nhan', page)).items.map(({ id }) => id),
    due: (await effects.pending(at(600), 50)).map(({ effect: { key } }) => key),
    incidents: (await effects.incidents(page)).items,
    ofCase: await effects.ofCase('c1'),
    live: await definitions.live('xac-nhan', at(600)),
    byCitizen: await store.accounts.byCitizenId('001085012345'),
    officials: await store.accounts.officials(),
    drafts: await store.drafts.ofAccount('binh'),
    pass: await store.draftPasses.get('f00d'),
    views: await store.savedViews.of('lan'),
    substitutes: await store.substitutions.inForce('mai', '2026-11-25'),
    unread: await store.notices.countUnread('an'),
    looks: (await store.readLog.find({ caseId: 'c1' }, page)).items,
    typed: await store.typedInputs.of('lan', 'c1'),
    next: await store.claims.reusable('H1', at(600), 5),
    highest: await store.claims.highest('H1'),
    held2: await store.files.sizeHeld('c1'),
    session: await store.sessions.get('phien', T0),
  };
}
