import { describe, expect, it } from 'vitest';
import { caseForms } from './case-forms.ts';
import { caseFormEnvironment } from './case-scope.ts';
import { accepted, play, smallDefinition } from './case.fixture.ts';

const game = play(smallDefinition({ states: { lam: { meta: { title: { vi: 'Làm' }, status: '4' } } } }));
const current = {
  ...accepted(game.open({ ho_ten: 'An', so_ban: 2 })),
  answers: { don: { ho_ten: 'An', so_ban: 2 }, y_kien: { noi_dung: 'Có' } },
};
const form = (key: string) => game.procedure.forms.get(key) ?? expect.unreachable();

describe('the forms of a case for whoever reads it', () => {
  it('read the same names as forms that are filled', () => {
    for (const key of ['don', 'y_kien'] as const) {
      const nearest = { k: { xa: 'B' }, clocks: 'nearer than the fact of that name' };
      const { environment } = caseForms(game.procedure, current, game.context()).worked(
        form(key),
        current.answers[key],
        nearest,
      );
      const filled = caseFormEnvironment(game.procedure, current, key, game.context(), nearest);
      expect({ ...environment.outer }).toEqual(filled.outer);
    }
  });

  it('work the application out once', () => {
    const forms = caseForms(game.procedure, current, game.context());
    expect(forms.application()).toBe(forms.application());
    expect([...forms.application().read.fields.keys()]).toEqual(['/ho_ten', '/so_ban', '/noi']);
  });
});
