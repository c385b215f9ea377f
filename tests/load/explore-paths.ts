import { compileProcedure, explorePaths } from '../../engine/authoring/index.ts';
import type { Definition, State } from '../../engine/index.ts';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';

/**
 * How long it takes to find paths to every state, event and deadline: of the shipped procedures, and of one with thirty
 * states. The bound of the last is one second.
 *
 *   npm run load explore-paths
 */
const ROUNDS = 5;
const SUBMITTED = '2026-11-20T09:10:00+07:00';

const shipped = [
  'xac-nhan-tinh-trang-hon-nhan',
  'cap-giay-phep-ban-le-ruou',
  'cap-giay-phep-xay-dung-nha-o-rieng-le',
  'cap-phieu-ly-lich-tu-phap',
  'dang-ky-khai-sinh',
  'dang-ky-thanh-lap-ho-kinh-doanh',
];
for (const id of shipped) measure(id, readDocument(`procedures/${id}/1.json`) as Definition);
measure('thirty states', withThirtyStates(readDocument('skeletons/giay-phep-tham-dinh.json') as Definition));

function measure(name: string, definition: Definition): void {
  const procedure = compileProcedure(definition, 'load');
  const times: number[] = [];
  let found = explorePaths(procedure, surroundings, { submittedAt: SUBMITTED });
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    found = explorePaths(procedure, surroundings, { submittedAt: SUBMITTED });
    times.push(performance.now() - start);
  }
  const median = times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  const { places, missed, paths, steps } = found;
  console.log(
    `${name}: ${median.toFixed(0)} ms, ${steps} steps, ${places.length - missed.length} of ${places.length} places, ${paths.length} paths`,
  );
}

/** The procedure with a chain of further steps, each with a way on, a way back and a deadline, before its first one. */
function withThirtyStates(definition: Definition): Definition {
  const { workflow } = definition;
  const count = 30 - Object.keys(workflow.states).length;
  const [first] = Object.entries(workflow.states).filter(([, { on }]) => on !== undefined);
  const role = Object.keys(definition.roles)[0] ?? '';
  if (first === undefined) throw new Error('The procedure has no step');
  const name = (index: number): string => (index < count ? `buoc_${index}` : first[0]);
  const states = Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, State] => [
      name(index),
      {
        meta: {
          title: { vi: `Bước ${index}` },
          status: '4',
          tasks: [{ key: `viec_${index}`, title: { vi: `Việc ${index}` }, role, deadline: `han_${index}` }],
        },
        on: {
          TIEP: { target: name(index + 1), meta: { label: { vi: 'Tiếp' } } },
          ...(index > 0 ? { LUI: { target: name(index - 1), meta: { label: { vi: 'Lùi' } } } } : {}),
        },
        after: { [`han_${index}`]: { target: name(index + 1) } },
      },
    ]),
  );
  const deadlines = Object.fromEntries(
    Object.keys(states).map((_state, index) => [
      `han_${index}`,
      { title: { vi: `Hạn ${index}` }, amount: 2, unit: 'workingDay', effect: 'none' } as const,
    ]),
  );
  return {
    ...definition,
    deadlines: { ...definition.deadlines, ...deadlines },
    workflow: { ...workflow, initial: name(0), states: { ...states, ...workflow.states } },
  };
}
