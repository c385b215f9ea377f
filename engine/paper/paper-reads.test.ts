import { describe, expect, it } from 'vitest';
import { paperReads, readView } from './paper-reads.ts';

const view = {
  answers: { ho_ten: 'Lê Mẫu', dia_chi: { xa: '08707' } },
  labels: { dia_chi: 'phường Vĩnh Yên', tham_dinh: { dat: 'Có' } },
  forms: { to_khai: { ho_ten: 'Lê Mẫu' }, tham_dinh: { dat: true } },
  dossier: [{ title: 'Đơn', files: 1 }],
  receiveAt: 'UBND phường',
};

const kept = (template: string | string[]) => readView(paperReads({ template }), view);

describe('what a paper keeps of its view', () => {
  it('is what its template reads', () => {
    expect(kept('<p>{{answers.ho_ten}}, {{label "dia_chi"}}, {{receiveAt}}</p>')).toEqual({
      answers: { ho_ten: 'Lê Mẫu' },
      labels: { dia_chi: 'phường Vĩnh Yên' },
      receiveAt: 'UBND phường',
    });
  });

  it('is read through blocks, from inside them, and line by line', () => {
    expect(
      kept([
        '{{#with forms.tham_dinh}}{{dat}} {{@root.answers.ho_ten}}{{/with}}',
        '{{#each dossier}}{{title}}{{/each}}',
      ]),
    ).toEqual({
      answers: { ho_ten: 'Lê Mẫu' },
      forms: { tham_dinh: { dat: true } },
      dossier: view.dossier,
    });
    expect(kept('{{#each dossier}}{{../labels.dia_chi}}{{/each}}')).toMatchObject({
      labels: { dia_chi: 'phường Vĩnh Yên' },
    });
  });

  it('is a whole part where that is handed on, whatever else is read of it', () => {
    expect(kept('{{answers.ho_ten}}{{#with answers}}{{dia_chi.xa}}{{/with}}')).toEqual({
      answers: view.answers,
    });
    expect(kept('{{#with this}}{{answers.ho_ten}}{{/with}}')).toEqual({ answers: { ho_ten: 'Lê Mẫu' } });
  });

  it('is the unit that issued it, for any paper', () => {
    const unit = { name: 'UBND phường' };
    expect(readView(paperReads({}), { ...view, unit })).toEqual({ unit });
  });
});
