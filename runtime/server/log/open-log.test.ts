import { describe, expect, it } from 'vitest';
import { openLog } from './open-log.ts';

/** What one call writes, as it is read by whoever gathers logs. */
function written(write: (log: ReturnType<typeof openLog>) => void): { text: string; line: unknown } {
  const lines: string[] = [];
  write(openLog({ write: (line: string) => void lines.push(line) }));
  return { text: lines.join(''), line: JSON.parse(lines[0] ?? 'null') };
}

describe('the log', () => {
  it('tells the type, the code, the place and the cause of an error, and nobody whom its text names', () => {
    const cause = Object.assign(new Error('550 <na.le@example.vn> is unknown'), { code: 'EENVELOPE' });
    const error = new TypeError('no answer "Lê Thị Na" of 001099012345', { cause });
    const { text, line } = written((log) => log.error({ err: error }, 'effect failed'));
    expect(line).toMatchObject({
      msg: 'effect failed',
      err: { type: 'TypeError', message: 'no answer … of …', cause: { code: 'EENVELOPE' } },
    });
    expect(text).toContain('open-log.test.ts');
    expect(text).not.toMatch(/Na|0010|example\.vn/);
  });

  it('holds no secret of a request or an answer', () => {
    const headers = { cookie: 'a=1234', authorization: 'Bearer 1234', 'x-csrf-token': '1234' };
    const { text } = written((log) =>
      log.info({
        req: { method: 'GET', url: '/x?ma=1234', headers },
        res: { headers: { 'set-cookie': '1234' } },
      }),
    );
    expect(text).toContain('GET');
    expect(text).not.toContain('1234');
  });
});
