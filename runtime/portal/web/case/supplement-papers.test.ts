import { describe, expect, it } from 'vitest';
import type { CaseView, ComponentState, OfferView, Problem } from '../../../../engine/index.ts';
import { supplementPapers } from './supplement-papers.ts';

const component = (key: string, about: Partial<ComponentState> = {}) => ({
  key,
  component: key,
  row: null,
  version: null,
  deliver: ['file'],
  receipt: null,
  title: { vi: key },
  kind: 'copy',
  required: false,
  visible: true,
  satisfied: null,
  files: [],
  group: null,
  ...about,
});
const file = (id: string) => ({ id, name: `${id}.pdf`, type: 'application/pdf', size: 10 });
const view = {
  dossier: [
    component('ASKED', { satisfied: 'file', files: [file('old')] }),
    component('LACKING', { required: true }),
    component('GIVEN', { required: true, satisfied: 'file', files: [file('kept')] }),
    component('MEMBER', {
      group: { key: 'nhom', title: { vi: 'Nhóm' }, rule: 'atLeastOne', required: true },
    }),
    component('FREE'),
  ],
  supplement: { items: [{ component: 'ASKED', reason: 'Mờ', label: { vi: 'ASKED' } }] },
} as unknown as CaseView;
const offer = { corrects: true } as OfferView;
const papers = (files: Record<string, ReturnType<typeof file>[]> = {}, problems: readonly Problem[] = []) =>
  supplementPapers(view, offer, null, { answers: null, files, promised: {} }, problems);

describe('papers of a correction', () => {
  it('are those that were asked for, with an empty list, and those that are lacking', () => {
    expect(papers()).toMatchObject([
      { key: 'ASKED', required: true, satisfied: null, files: [] },
      { key: 'LACKING', required: true, satisfied: null },
    ]);
  });

  it('stay on the page with what was just handed in', () => {
    expect(papers({ LACKING: [file('new')] })[1]).toMatchObject({
      key: 'LACKING',
      satisfied: 'file',
      files: [file('new')],
    });
  });

  it('include whatever the server complained of, and the members of a group', () => {
    const wrong = ['/dossier/GIVEN', '/dossier/nhom'].map((pointer): Problem => ({
      code: 'component-missing',
      pointer,
      severity: 'error',
    }));
    expect(papers({}, wrong).map(({ key }) => key)).toEqual(['ASKED', 'LACKING', 'GIVEN', 'MEMBER']);
  });

  it('are none where nothing is corrected', () => {
    const other = { corrects: false } as OfferView;
    expect(supplementPapers(view, other, null, { answers: null, files: {}, promised: {} }, [])).toEqual([]);
  });
});
