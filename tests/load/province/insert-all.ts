import type { CaseWrite, Store } from '../../../runtime/server/store/index.ts';

/** Writes cases through the port of a store, and throws where one is not written. */
export async function insertAll({ cases }: Store, writes: readonly CaseWrite[]): Promise<void> {
  const outcomes = await Promise.all(writes.map((write) => cases.insert(write)));
  const refused = outcomes.findIndex((outcome) => outcome !== 'inserted');
  if (refused >= 0) throw new Error(`case ${writes[refused]?.case.id} was not written: ${outcomes[refused]}`);
}
