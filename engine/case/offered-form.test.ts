import { describe, expect, it } from 'vitest';
import { documentsIn, readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { beginPlay, compileProcedure, playerOf, playOn } from '../authoring/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { offeredForm } from './offered-form.ts';
import { viewCase } from './view.ts';

describe('the form of an offer', () => {
  it.each(documentsIn('procedures').slice(0, 2))(
    'is the one that the view of the case names, all the way of %s',
    (path) => {
      const procedure = compileProcedure(readDocument(path) as Definition, 'h');
      let offers = 0;
      // The first scenario of each goes from the filing to the result.
      for (const scenario of (procedure.definition.scenarios ?? []).slice(0, 1)) {
        let play = beginPlay(procedure, scenario, surroundings);
        for (const step of [...(scenario.steps ?? []), null]) {
          const { case: current, context } = play;
          if (current === null) break;
          for (const role of ['applicant', ...Object.keys(procedure.definition.roles)]) {
            const actor = playerOf(procedure, current, role);
            for (const { event, task, form } of viewCase(procedure, current, actor, context)?.offers ?? []) {
              const which = { event, task: task ?? undefined };
              expect(offeredForm(procedure, current, actor, context, which)?.key ?? null).toBe(form);
              offers += 1;
            }
          }
          if (step !== null) play = playOn(play, step);
        }
      }
      expect(offers).toBeGreaterThan(0);
    },
  );

  it('is none for whoever the case is hidden from', () => {
    const [path = ''] = documentsIn('procedures');
    const procedure = compileProcedure(readDocument(path) as Definition, 'h');
    const [scenario] = procedure.definition.scenarios ?? [];
    if (!scenario) throw new Error(`${path} has no scenario`);
    const { case: current, context } = beginPlay(procedure, scenario, surroundings);
    if (current === null) throw new Error('the scenario is refused');
    const nobody = { account: 'ai-do', name: 'Ai Đó', grants: [] };
    expect(offeredForm(procedure, current, nobody, context, { event: null })).toBeNull();
  });
});
