import { claimNumber, confirmNumber, type Store } from '../../runtime/server/store/index.ts';
import { at, nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite, T0 } from './sample-case.ts';
import { sampleMigration, samplePage } from './sample-migration.ts';

const person = (account: string) => ({ account, name: account.toUpperCase() });
const title = { vi: 'Cấp giấy xác nhận\u2028tình trạng hôn nhân', en: 'Certificate' };

/** Writes documents of every kind into an empty store, by the calls that the server makes. */
export async function fillStore(store: Store): Promise<void> {
  await fillAuthoring(store);
  await fillPeople(store);
  await fillCases(store);
  await fillBesideCases(store);
}

async function fillAuthoring({
  catalogues,
  definitions,
  definitionDrafts,
  migrations,
}: Store): Promise<void> {
  const published = { publishedAt: T0, publishedBy: 'an' };
  for (const version of [1, 2, 10]) {
    await catalogues.insert({ id: 'tinh', version, hash: `k${version}`, ...published, document: [version] });
    await definitions.insert({
      ...{
        id: 'xac-nhan',
        version,
        title,
        code: '1.004873',
        hash: `h${version}`,
        effectiveFrom: at(version),
      },
      ...{ ...published, proposedBy: 'binh', note: 'Lần đầu', status: 'active' as const },
      document: { 'khóa.có$dấu': version, chu: 'Ủy ban' },
    });
  }
  await definitions.setStatus('xac-nhan', 2, 'suspended');
  await migrations.insert(sampleMigration('chuyen'));
  await migrations.putPage(samplePage('chuyen/run/1'));
  await definitionDrafts.insert({
    ...{ id: 'x', revision: 4, title: 'Xác nhận', procedure: 'xac-nhan', version: 3, base: null },
    ...{
      createdBy: 'an',
      createdAt: T0,
      updatedAt: at(4),
      updatedBy: 'an',
      state: 'editing',
      proposal: null,
    },
    document: { format: 1 },
  });
}

async function fillPeople(store: Store): Promise<void> {
  const { accounts, substitutions, savedViews, sessions, drafts, draftPasses } = store;
  const account = { name: 'Lê An', passwordHash: 'argon', identityLevel: 2 };
  await accounts.insert({ ...account, id: 'an', grants: [], claims: { citizenId: '001085012345' } });
  await accounts.insert({ ...account, id: 'lan', grants: [{ role: 'mot_cua', unit: 'U1' }], claims: {} });
  for (const id of ['s1', 's2']) {
    await substitutions.insert({
      ...{
        id,
        absent: person('minh'),
        substitute: person('mai'),
        role: null,
        unit: 'U1',
        reason: 'Nghỉ phép',
      },
      ...{ from: '2026-11-23', until: '2026-11-27', grantedBy: person('thanh'), grantedAt: T0, ended: null },
    });
  }
  await substitutions.end('s1', { at: at(60), by: person('thanh') });
  for (const name of ['Quá hạn', 'Của tôi']) await savedViews.put('lan', { name, query: `q=${name}` }, 9);
  await savedViews.put('hoa', { name: 'Một', query: 'a=1' }, 9);
  await savedViews.remove('hoa', 'Một');
  await sessions.put({ id: 'phien', data: { account: 'an' }, expiresAt: at(86_400) });
  for (let n = 0; n < 2; n += 1) await sessions.count('tries:an', T0, at(60));
  await drafts.insert({
    ...{ id: 'd1', revision: 3, account: 'an', procedure: { id: 'xac-nhan', version: 1, hash: 'h1' } },
    ...{ answers: { ten: 'Đào' }, dossier: {}, createdAt: T0, updatedAt: at(3) },
    parties: ['an', 'binh'].map((one) => ({
      ...{ key: one, person: { account: one, name: one, identityLevel: 2, claims: {} } },
      ...{ wrote: 1, confirmed: null, revoked: null },
    })),
  });
  await draftPasses.put({
    ...{ hash: 'f00d', draftId: 'd1', purpose: 'party', party: 'binh', createdBy: 'an' },
    ...{ createdAt: T0, expiresAt: at(600) },
  });
}

async function fillCases(store: Store): Promise<void> {
  const { cases, effects } = store;
  const due = { deadline: 'buoc', date: '2026-11-23', at: at(3_600) };
  const filed = sampleCase('c1', {
    tasks: [sampleTask('t1', { due })],
    applicant: { account: 'an', name: 'Lê An', identityLevel: 2, claims: { citizenId: '001085012345' } },
  });
  const listing = { procedureTitle: title, due };
  const messages = ['c1:1:0', 'c1:1:1', 'c1:1:2', 'c1:1:3'].map((key) => sampleEffect(key));
  await cases.insert(sampleWrite(filed, { listing, wakeAt: at(60), effects: messages }));
  const claim = await claimNumber(store, { scope: 'H1', caseId: 'c1', purpose: 'code', now: T0 });
  const open = { at: T0, how: 'done', by: null, event: 'xong', answers: null } as const;
  const accepted = nextOf(filed, {
    code: 'H1-1',
    numbers: [{ scope: 'H1', value: claim.value, purpose: 'code' }],
    tasks: [
      sampleTask('t1', { closed: open }),
      sampleTask('t2', { due, role: 'chuyen_vien', assignee: person('lan') }),
      sampleTask('t3'),
    ],
  });
  await cases.replace(sampleWrite(accepted, { listing, wakeAt: at(90), claims: [claim] }), 1);
  await confirmNumber(store, claim);
  await effects.lease('c1:1:0', 0, at(10));
  await effects.complete('c1:1:0', { sent: true });
  await effects.lease('c1:1:1', 0, at(10));
  await effects.fail('c1:1:1', 1, 'Máy chủ thư không trả lời', null);
  await effects.lease('c1:1:2', 0, at(10));
  await effects.complete('c1:1:2', null);

  const party = { key: 'vo', person: { account: 'binh', name: 'Bình', identityLevel: 2, claims: {} } };
  await cases.insert(
    sampleWrite(
      sampleCase('c2', {
        endedAt: at(5),
        competentUnit: 'U2',
        parties: [{ ...party, confirmedAt: T0 }],
        payments: [],
      }),
    ),
  );
  // A number that a process has claimed and not used, and a case that never came to be.
  const left = await claimNumber(store, { scope: 'H1', caseId: 'c9', purpose: 'code', now: T0 });
  await cases.bar('c9', left);
  for (let n = 0; n < 12; n += 1) await cases.insert(sampleWrite(sampleCase(`many-${n}`)));
}

async function fillBesideCases(store: Store): Promise<void> {
  const { typedInputs, files, papers, notices, outbox, readLog } = store;
  for (const key of ['NHAN@t2', 'TRA@t2']) {
    await typedInputs.put(
      { account: 'lan', caseId: 'c1', key, task: 't2', savedAt: T0, content: { reason: 'Thiếu trang 2' } },
      9,
    );
  }
  const file = { name: 'giấy.pdf', type: 'application/pdf', size: 3, owner: 'an', createdAt: T0 };
  await files.insert({ ...file, id: 'f1', hash: 'aa', attachedTo: null });
  await files.insert({ ...file, id: 'f2', hash: 'bb', attachedTo: null });
  await files.attach(['f2'], 'c1');
  await papers.insert({ key: 'c1/p1', caseId: 'c1', html: '<p>Giấy</p>', fileId: 'f2', renderedAt: T0 });
  const message = { caseId: 'c1', subject: 'Hồ sơ', body: 'Đã tiếp nhận' };
  await notices.insert({ ...message, key: 'n1', account: 'an', sentAt: T0, readAt: null });
  await notices.insert({ ...message, key: 'n2', account: 'an', sentAt: at(1), readAt: null });
  await notices.markRead('n1', 'an', at(2));
  await outbox.insert({
    ...{ ...message, key: 'c1:1:0:sms', channel: 'sms', provider: 'sandbox', address: '+84912345602' },
    ...{ reference: 'r1', sentAt: T0 },
  });
  await readLog.insert({
    ...{ id: 'r1', at: T0, account: 'lan', name: 'Lan', caseId: 'c1', caseName: 'H1-1', form: 'don' },
    ...{ pointer: '/benh', label: 'Bệnh', reason: null },
  });
}
