import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../engine/index.ts';
import { MigrationWorker } from '../server/migrations/index.ts';
import { fileCase, sent } from '../server/testing/file-case.ts';
import { smallProcedure } from '../server/testing/small-shipped.ts';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';
import { approved, published } from '../server/testing/two-people.ts';
import { runProgram } from './program.ts';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await startTestServer();
  const [applicant, clerk] = [await server.as('nguoi-nop'), await server.as('mot-cua')];
  const worked = (await fileCase(applicant)).case;
  await fileCase(applicant);
  await sent(clerk, worked, { event: 'TIEP_NHAN', task: 'tiep_nhan.1' });
  await published(server, nextVersion());
  const worker = new MigrationWorker(server.services);
  // As the processes of a server do: what is begun is carried out beside the request.
  server.services.migrations.whenBegun(() => void worker.turn());
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** A step that nobody could tell for the old one. */
function nextVersion(): Definition {
  const text = JSON.stringify({ ...smallProcedure(), ...approved, version: 2, scenarios: [] });
  return JSON.parse(
    text
      .replaceAll(
        '"xu_ly":{"meta":{"title":{"vi":"Xử lý"}',
        '"tham_dinh":{"meta":{"title":{"vi":"Thẩm định"}',
      )
      .replaceAll('"target":"xu_ly"', '"target":"tham_dinh"'),
  ) as Definition;
}

async function migrate(
  user: string,
  ...argv: string[]
): Promise<{ code: number; out: string; error: string }> {
  const lines = { out: [] as string[], error: [] as string[] };
  const out = {
    line: (text: string) => void lines.out.push(text),
    error: (text: string) => void lines.error.push(text),
  };
  const environment = {
    THUTUC_SERVER: address,
    THUTUC_USER: user,
    THUTUC_PASSWORD: `${user}-mat-khau`,
  };
  const code = await runProgram(['migrate', ...argv], { out, language: 'en', environment });
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') };
}

const idIn = (out: string): string => /^(\S+) {2}version/m.exec(out)?.[1] ?? '';

describe('thutuc migrate', () => {
  it('says in one line what is in the way', async () => {
    expect(await migrate('quan-tri', 'list', 'don-nho')).toMatchObject({
      code: 0,
      out: 'There is no move of cases yet.',
    });
    const neither = await migrate('quan-tri', 'try', 'don-nho');
    expect([neither.code, neither.error]).toEqual([1, expect.stringContaining('--from')]);
    const pair = await migrate('quan-tri', 'try', 'don-nho', '--from', '1', '--state', 'xu_ly');
    expect([pair.code, pair.error]).toEqual([1, '“xu_ly” must be old=new.']);
    const unfit = await migrate('quan-tri', 'try', 'don-nho', '--from', '1', '--unfit', 'both');
    expect([unfit.code, unfit.error]).toEqual([1, '--unfit is stay or move, not “both”.']);
    const clerk = await migrate('mot-cua', 'list', 'don-nho');
    expect(clerk.code).toBe(1);
    const live = await migrate('quan-tri', 'try', 'don-nho', '--from', '2');
    expect(live.code).toBe(1);
  });

  it('tries a plan, has it approved by another person, and follows it to its end', async () => {
    const tried = await migrate('quan-tri', 'try', 'don-nho', '--from', '1');
    expect(tried.code, tried.error).toBe(0);
    expect(tried.out).toContain('To choose (step): xu_ly “Xử lý” → stays. Choices: tiep_nhan (Tiếp nhận)');
    expect(tried.out).toContain('Dry run: 2 cases were looked at.');
    expect(tried.out).toContain('  1  move with the same due date');
    expect(tried.out).toContain(
      '  1  stay on their version: The new version has no step “Xử lý”. Choose where',
    );
    const id = idIn(tried.out);

    const wrong = await migrate('quan-tri', 'try', 'don-nho', '--plan', id, '--state', 'xu_ly=khong_co');
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('[migration-state-unknown]')]);
    const again = await migrate('quan-tri', 'try', 'don-nho', '--plan', id, '--state', 'xu_ly=tham_dinh');
    expect(again.out).toContain('  2  move with the same due date');

    const order = ['--number', '45/QĐ-UBND', '--date', '2026-11-19', '--reason', 'Điều khoản chuyển tiếp'];
    const put = await migrate('quan-tri', 'propose', id, ...order);
    expect([put.code, put.out]).toEqual([0, expect.stringContaining(`thutuc migrate approve ${id}`)]);
    const own = await migrate('quan-tri', 'approve', id);
    expect(own.code).toBe(1);
    const moved = await migrate('quan-tri-2', 'approve', id);
    expect(moved.code, moved.error).toBe(0);
    expect(moved.out).toContain('version 1 → 2  done');
    expect(moved.out).toContain('Move: 2 cases were looked at.');
    const { items } = await server.services.store.cases.inFlight('don-nho', { cursor: null, limit: 9 });
    expect(items.map(({ procedure }) => procedure.version)).toEqual([2, 2]);
    expect((await migrate('quan-tri-2', 'list', 'don-nho')).out).toBe(`${id}  version 1 → 2  done`);
    expect((await migrate('quan-tri-2', 'stop', id)).code).toBe(1);
    expect((await migrate('quan-tri-2', 'resume', id)).code).toBe(1);
  });

  it('throws a plan away', async () => {
    const tried = await migrate('quan-tri-2', 'try', 'don-nho', '--from', '1');
    expect(tried.code, tried.error).toBe(0);
    const id = idIn(tried.out);
    expect(await migrate('quan-tri-2', 'remove', id)).toMatchObject({
      code: 0,
      out: `The plan ${id} was thrown away.`,
    });
    expect((await migrate('quan-tri-2', 'follow', id)).code).toBe(1);
  });
});
