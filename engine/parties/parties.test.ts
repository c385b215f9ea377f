import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileForm } from '../form/compiler/index.ts';
import { environment } from '../form/form.fixture.ts';
import { emptyAnswers, formState } from '../form/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import { changedPlaces, confirmedText } from './confirmed-text.ts';
import { ownParties } from './own-parties.ts';
import { mergePart, partOf, visibleFields, writableFields, type Seat } from './party-part.ts';
import { isSamePerson, partyProblems } from './party-problems.ts';

const definition = JSON.parse(
  readFileSync(new URL('../../tests/samples/good/hai-nguoi.json', import.meta.url), 'utf8'),
) as Definition;
const procedure = compileProcedure(definition, 'h');
const don = definition.forms['don'];
if (!don) throw new Error('the sample has no form <don>');
const { form } = compileForm('don', don, '/forms/don');
const first: Seat = { party: 'ben_a', isFirst: true };
const second: Seat = { party: 'ben_b', isFirst: false };
const both = new Set(['ben_a', 'ben_b']);
const ownWith = (answers: object): string[] =>
  ownParties(procedure, formState(form, { ...answers }, environment), environment).map(({ key }) => key);

describe('who takes part', () => {
  it('are those who confirm, while their condition holds', () => {
    expect(ownWith({})).toEqual(['ben_a', 'ben_b']);
    expect(ownWith({ co_lam_chung: true })).toEqual(['ben_a', 'ben_b', 'nguoi_lam_chung']);
  });

  it('is nobody of those who need not confirm', () => {
    const alone = (definition.parties ?? []).map((party) => ({ ...party, confirms: false }));
    const one = compileProcedure({ ...definition, parties: alone }, 'h');
    expect(ownParties(one, formState(form, {}, environment), environment)).toEqual([]);
  });
});

describe('what is whose', () => {
  it('lets each write their own pages, and the first what is nobody’s', () => {
    expect([...writableFields(form, both, second)]).toEqual([
      'ho_ten_ben_b',
      'so_dinh_danh_ben_b',
      'nghe_ben_b',
    ]);
    const mine = writableFields(form, both, first);
    expect(mine.has('noi_o')).toBe(true);
    expect(mine.has('nghe_ben_b')).toBe(false);
    // A witness who does not take part has nobody else to fill the page.
    expect(mine.has('nghe_lam_chung')).toBe(true);
  });

  it('lets the first write everything where nobody else stands for themselves', () => {
    expect(writableFields(form, new Set(), first).has('nghe_ben_b')).toBe(true);
    expect(writableFields(form, new Set(), second).size).toBe(0);
  });

  it('hides the pages of the others where the definition says so', () => {
    expect(visibleFields(form, both, second).has('nghe_ben_a')).toBe(true);
    const seen = visibleFields(form, both, second, 'hidden');
    expect([seen.has('nghe_ben_a'), seen.has('nghe_ben_b'), seen.has('noi_o')]).toEqual([false, true, true]);
  });

  it('takes what is sent of one’s own part, keeps that of the others, and refuses to change it', () => {
    const stored = { nghe_ben_a: 'Giáo viên', nghe_ben_b: 'Kỹ sư', so_ban: 2 };
    const writable = writableFields(form, both, second);
    const kept = mergePart(form, stored, { nghe_ben_b: 'Bác sĩ' }, writable);
    expect(kept).toEqual({ answers: { ...stored, nghe_ben_b: 'Bác sĩ' }, problems: [] });
    expect(mergePart(form, stored, { nghe_ben_a: 'Giáo viên' }, writable)).toEqual({
      answers: { nghe_ben_a: 'Giáo viên', so_ban: 2 },
      problems: [],
    });
    const bad = mergePart(form, stored, { nghe_ben_a: 'Khác', nghe_ben_b: 'Bác sĩ' }, writable);
    expect(bad.problems).toEqual([
      { code: 'party-not-yours', pointer: '/answers/nghe_ben_a', severity: 'error' },
    ]);
    expect(bad.answers['nghe_ben_a']).toBe('Giáo viên');
  });

  it('fills and locks the fields of a party from that party’s identity alone', () => {
    const claims = { fullName: 'Lê Mẫu' };
    const partyClaims = { ben_b: { fullName: 'Trần Thử' } };
    const opened = emptyAnswers(form, { ...environment, claims, partyClaims });
    expect(opened).toEqual({ ho_ten_ben_b: 'Trần Thử' });
    const state = formState(form, { ho_ten_ben_b: 'Ai khác' }, { ...environment, claims, partyClaims });
    expect(state.fields.get('/ho_ten_ben_b')).toMatchObject({ locked: true, value: 'Trần Thử' });
    expect(state.fields.get('/ho_ten_ben_a')).toMatchObject({ locked: false, value: null });
  });
});

describe('a confirmation', () => {
  const said = { answers: { nghe_ben_a: 'A', nghe_ben_b: 'B' }, dossier: {} };
  const all = visibleFields(form, both, second);

  it('stands for every answer that the party sees, every file, and the version', () => {
    const text = confirmedText('h', said, all);
    expect(confirmedText('h', { ...said, answers: { nghe_ben_b: 'B', nghe_ben_a: 'A' } }, all)).toBe(text);
    expect(confirmedText('h2', said, all)).not.toBe(text);
    expect(confirmedText('h', { ...said, answers: { ...said.answers, nghe_ben_a: 'C' } }, all)).not.toBe(
      text,
    );
    const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: 1 };
    expect(confirmedText('h', { ...said, dossier: { TT02: [file] } }, all)).not.toBe(text);
  });

  it('does not stand for what the party may not see', () => {
    const own = visibleFields(form, both, second, 'hidden');
    const other = { ...said, answers: { ...said.answers, nghe_ben_a: 'C' } };
    expect(confirmedText('h', other, own)).toBe(confirmedText('h', said, own));
    expect(partOf(said.answers, own)).toEqual({ nghe_ben_b: 'B' });
  });

  it('can say what has changed since', () => {
    const now = { answers: { nghe_ben_a: 'A', so_ban: 2 }, dossier: { TT02: [] } };
    expect(changedPlaces(said, now)).toEqual(['nghe_ben_b', 'so_ban', 'TT02']);
    expect(changedPlaces(said, said)).toEqual([]);
  });
});

describe('handing in together', () => {
  const person = (account: string, citizenId?: string) => ({
    account,
    name: account,
    identityLevel: 2,
    claims: citizenId === undefined ? {} : { citizenId },
  });
  const own = (definition.parties ?? []).slice(0, 2);
  const seat = (key: string, account: string, isConfirmed = true, citizenId?: string) => ({
    key,
    person: person(account, citizenId),
    confirmedAt: null,
    isConfirmed,
  });
  const codes = (...present: Parameters<typeof partyProblems>[1][number][]): string[] =>
    partyProblems(own, present, 2).map(({ code, pointer }) => `${code} ${pointer}`);

  it('needs everybody, each a person of their own, each with a confirmation', () => {
    expect(codes(seat('ben_a', 'a'), seat('ben_b', 'b'))).toEqual([]);
    expect(codes(seat('ben_a', 'a'))).toEqual(['party-absent /parties/ben_b']);
    expect(codes(seat('ben_a', 'a'), seat('ben_b', 'b', false))).toEqual([
      'party-unconfirmed /parties/ben_b',
    ]);
    expect(codes(seat('ben_a', 'a'), seat('ben_b', 'a'))).toEqual(['party-same-person /parties/ben_b']);
  });

  it('knows a person behind two accounts by the citizen id', () => {
    expect(isSamePerson(person('a', '025097002222'), person('b', '025097002222'))).toBe(true);
    expect(isSamePerson(person('a', ''), person('b', ''))).toBe(false);
    expect(isSamePerson(person('a'), person('b'))).toBe(false);
  });

  it('needs the identity level of everybody', () => {
    expect(partyProblems(own, [seat('ben_a', 'a'), seat('ben_b', 'b')], 3).map(({ code }) => code)).toEqual([
      'party-too-weak',
      'party-too-weak',
    ]);
  });
});
