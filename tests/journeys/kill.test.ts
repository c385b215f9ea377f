import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../engine/index.ts';
import type { CommandRequest } from '../../runtime/api/index.ts';
import { ProductProcess } from './harness/child.ts';
import { signPapers } from './harness/case-work.ts';
import { sampleAnswers, smallPdf, visit, type PersonName, type Visitor } from './harness/people.ts';

/** One step of the work, as a person does it when they see the case. */
interface Step {
  readonly who: PersonName;
  readonly command: (view: CaseView) => Omit<CommandRequest, 'id' | 'revision' | 'type'>;
}

const eventOf = (event: string, answers?: Record<string, unknown>) => (view: CaseView) => {
  const offer = view.offers.find((one) => one.event === event);
  if (!offer)
    throw new Error(`${event} is not offered: ${JSON.stringify(view.offers.map((one) => one.event))}`);
  return { event, ...(offer.task === null ? {} : { task: offer.task }), ...(answers ? { answers } : {}) };
};

const steps: readonly Step[] = [
  { who: 'mot-cua', command: eventOf('TIEP_NHAN') },
  { who: 'can-bo', command: eventOf('XONG_TRA_CUU', { nguon: ['HO_TICH', 'DAN_CU'], ket_qua: 'CHUA_DU' }) },
  {
    who: 'can-bo-hn',
    command: (view) => ({ task: view.offers[0]?.task ?? '', answers: { ket_qua: 'CHUA_DANG_KY' } }),
  },
  { who: 'can-bo', command: eventOf('TRINH_KY', { can_cu: 'Dữ liệu hộ tịch và trả lời xác minh.' }) },
  { who: 'lanh-dao', command: eventOf('KY_DUYET') },
  { who: 'mot-cua', command: eventOf('TRA_KET_QUA') },
];

describe('a power cut during every step of a case', () => {
  let folder = '';
  let product: ProductProcess;
  const people = new Map<PersonName, Visitor>();
  const person = async (name: PersonName): Promise<Visitor> => {
    const known = people.get(name) ?? (await visit(product.address, name));
    people.set(name, known);
    return known;
  };
  /** Sends a request, cuts the power while it is under way, and starts again. */
  const cutDuring = async (request: Promise<unknown>): Promise<void> => {
    const settled = request.then(
      () => null,
      () => null,
    );
    await product.kill();
    await settled;
    await product.start();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-kill-'));
    product = await ProductProcess.on(folder);
    await product.start();
  }, 120_000);
  afterAll(async () => {
    await product.kill();
    await rm(folder, { recursive: true, force: true });
  });

  it('loses no acknowledged step and repeats no effect', async () => {
    // given an application with its file
    const citizen = await person('cong-dan');
    const draft = await citizen.client.startDraft('xac-nhan-tinh-trang-hon-nhan');
    const saved = await citizen.client.saveDraft(draft.id, {
      revision: draft.revision,
      answers: sampleAnswers(),
    });
    const { csrf } = await citizen.client.session();
    const form = new FormData();
    form.append('file', smallPdf());
    const uploaded = await citizen.fetch(`${product.address}/api/drafts/${draft.id}/files/HN02`, {
      method: 'POST',
      body: form,
      headers: { 'x-csrf-token': csrf ?? '' },
    });
    expect(uploaded.status, await uploaded.clone().text()).toBeLessThan(300);
    await cutDuring(
      citizen.client.saveDraft(draft.id, { revision: saved.revision, answers: sampleAnswers() }),
    );
    expect((await citizen.client.draft(draft.id)).answers).toMatchObject({ ho_ten: 'Lê Quốc Duy' });

    // when the power is cut during the submission and during every step after it
    const order = { commandId: 'nop-ho-so-0001' };
    await cutDuring(citizen.client.submitDraft(draft.id, order));
    const submitted = await citizen.client.submitDraft(draft.id, order);
    const id = submitted.case;
    for (const [index, step] of steps.entries()) {
      const { client } = await person(step.who);
      const view = await client.case(id);
      const command = {
        id: `buoc-so-${index}`,
        type: 'act',
        revision: view.revision,
        ...step.command(view),
      } as const;
      await cutDuring(client.command(id, command));
      // then the same command again is carried out, or answered as the first time
      await client.command(id, command);
      if (step.who === 'lanh-dao') await signPapers(product.address, 'lanh-dao', id);
    }

    // then everything has happened, and once
    const view = await citizen.client.case(id);
    expect(view).toMatchObject({ outcome: 'granted', status: { code: '10' } });
    const clerk = await (await person('mot-cua')).client.case(id);
    const events = clerk.history.map((entry) => entry.what.vi);
    expect(clerk.history).toHaveLength(11);
    expect(new Set(events).size).toBe(11);
    expect(clerk.code).toMatch(/-0001$/);
    expect(clerk.papers.map((paper) => paper.id)).toEqual([
      'giay_tiep_nhan-1',
      'van_ban_xac_minh-1',
      'giay_xac_nhan-1',
      'bien_lai-1',
      'phieu_kiem_soat-1',
    ]);
    const result = await citizen.fetch(`${product.address}/api/cases/${id}/papers/giay_xac_nhan-1.pdf`);
    expect(result.headers.get('content-type')).toContain('application/pdf');
    expect(
      Buffer.from(await result.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const { items } = await citizen.client.notices();
    const subjects = items.map((notice) => notice.subject);
    expect(subjects.length).toBeGreaterThan(0);
    expect(new Set(subjects).size).toBe(subjects.length);

    // and the next case of the day takes the next number: nothing was skipped
    expect(await product.stop()).toBe(0);
    await product.start();
  }, 300_000);
});
