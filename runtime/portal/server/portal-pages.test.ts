import { describe, expect, it } from 'vitest';
import { caseView, citizen, fakePortal, procedure } from './portal.fixture.ts';

const signedIn = { reader: () => Promise.resolve(citizen) };

async function get(url: string, change: Parameters<typeof fakePortal>[0] = {}) {
  const app = await fakePortal(change);
  return app.inject({ method: 'GET', url });
}

describe('the list of procedures', () => {
  it('shows deadline, fee and level of each, without any script', async () => {
    const { statusCode, body, headers } = await get('/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('<html lang="vi">');
    for (const text of [
      'Tất cả thủ tục (1)',
      'href="/thu-tuc/giay-mau"',
      'Trong ngày làm việc',
      '8.000 đồng',
      'Một phần',
    ]) {
      expect(body).toContain(text);
    }
    expect(body).not.toContain('<script');
    expect(body).not.toContain('style=');
  });

  it('escapes what was typed and says that nothing was found', async () => {
    const { body } = await get('/?q=%3Cscript%3E', { procedures: () => Promise.resolve({ items: [] }) });
    expect(body).toContain('Không tìm thấy thủ tục nào cho “&lt;script&gt;”');
    expect(body).toContain('value="&lt;script&gt;"');
    expect(body).not.toContain('<script>');
  });

  it('divides a long list into pages that keep the search', async () => {
    const { id, version, hash, code, title, summary, sector } = procedure;
    const one = { id, version, hash, code, title, summary, sector, online: true };
    const items = Array.from({ length: 45 }, (_, index) => ({ ...one, id: `p${index}` }));
    const { body } = await get('/?q=giay&trang=2', { procedures: () => Promise.resolve({ items }) });
    expect(body).toContain('Trang 2/3');
    expect(body).toContain('href="/?q&#x3D;giay&amp;trang&#x3D;1"');
    expect(body).toContain('href="/thu-tuc/p20"');
    expect(body).not.toContain('href="/thu-tuc/p19"');
    expect(body).not.toContain('href="/thu-tuc/p40"');
  });

  it('does not lead beyond the last page', async () => {
    expect((await get('/?trang=999999')).statusCode).toBe(200);
    expect((await get('/?trang=-1&trang=2')).statusCode).toBe(200);
  });
});

describe('the page of a procedure', () => {
  it('says everything that must be public', async () => {
    const { statusCode, body } = await get('/thu-tuc/giay-mau');
    expect(statusCode).toBe(200);
    for (const text of [
      'Cấp giấy mẫu',
      'Dùng để thử &lt;b&gt;trang&lt;/b&gt;.',
      'Công dân Việt Nam',
      'Việc của bạn',
      'Bạn có 30 ngày để thực hiện.',
      'Trong ngày làm việc',
      'Hồ sơ nhận từ 15:00 tính là nhận vào ngày làm việc tiếp theo.',
      'Từ đủ 18 tuổi',
      'Nộp khi nhận kết quả.',
      'Luôn phải có',
      '<td role="cell"><span class="cell-title" aria-hidden="true">Khi nào phải nộp</span>Tình trạng là “Đã ly hôn”</td>',
      'Tùy trường hợp, theo nội dung khai',
      'Khi đã ly hôn.',
      'Luật Mẫu 01/2020/QH14',
      'Có hiệu lực từ 01/07/2020',
      'Lý do một phần còn thực hiện trên giấy: Phải nộp lại bản chính',
      'Để đạt “Toàn trình” còn thiếu:',
      'Trả kết quả trực tuyến',
      'Phiên bản 3, áp dụng từ 01/07/2026',
      '2.000009',
      'Cần tài khoản định danh điện tử mức 2.',
    ]) {
      expect(body).toContain(text);
    }
    expect(body).toContain('href="/nop/giay-mau"');
    expect(body).toContain('/printout.pdf?lang&#x3D;vi">Mẫu trống để khai trên giấy (PDF)</a>');
  });

  it('offers no online application where none is taken', async () => {
    const { body } = await get('/thu-tuc/giay-mau', {
      procedure: () => Promise.resolve({ ...procedure, online: false }),
    });
    expect(body).not.toContain('/nop/');
    expect(body).toContain('chưa nhận hồ sơ trực tuyến');
  });

  it('is not found where no such procedure is in effect', async () => {
    const { statusCode, body } = await get('/thu-tuc/khac');
    expect(statusCode).toBe(404);
    expect(body).toContain('Không tìm thấy trang');
  });
});

describe('tracking', () => {
  it('leads from the form to an address that can be kept', async () => {
    const { statusCode, headers } = await get('/tra-cuu?ma=%207KQM-X2PD-93TF%20');
    expect(statusCode).toBe(303);
    expect(headers.location).toBe('/tra-cuu/7KQM-X2PD-93TF');
  });

  it('tells the code and the degree of completion, and nothing of the person', async () => {
    const { body, headers } = await get('/tra-cuu/7KQM-X2PD-93TF');
    for (const text of ['Mới đăng ký', 'Chờ tiếp nhận', '26/11/2026', 'Được cấp khi hồ sơ được tiếp nhận']) {
      expect(body).toContain(text);
    }
    expect(body.match(/aria-current="step"/g)).toHaveLength(1);
    expect(body).not.toContain(caseView.applicant.name);
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  it('says that a code is unknown, and keeps it in the box', async () => {
    const { statusCode, body } = await get('/tra-cuu/%22%3E');
    expect(statusCode).toBe(404);
    expect(body).toContain('value="&quot;&gt;"');
  });
});

describe('what belongs to a person', () => {
  it.each(['/ho-so', '/ho-so/case1', '/nop/giay-mau?nhap=d1'])(
    'asks a visitor of %s to sign in first',
    async (url) => {
      const { statusCode, headers } = await get(url);
      expect(statusCode).toBe(303);
      expect(headers.location).toBe(`/dang-nhap?${new URLSearchParams({ ve: url })}`);
    },
  );

  it('lists cases with what waits and what is late', async () => {
    const { body, headers } = await get('/ho-so', signedIn);
    expect(body).toContain('Hồ sơ này đang chờ bạn');
    expect(body).toContain('đã quá hẹn');
    expect(body).toContain('09:10 ngày 20/11/2026');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body).not.toContain('<script');
  });

  it('marks new messages for the script that tells the server of them', async () => {
    const notice = {
      key: 'case1/n1',
      case: 'case1',
      subject: 'Cần bổ sung',
      body: 'Dòng 1\nDòng 2',
      sentAt: '2026-11-20T03:00:00.000Z',
      readAt: null,
    };
    const { body } = await get('/ho-so', {
      ...signedIn,
      notices: () => Promise.resolve({ items: [notice], unread: 1, next: null }),
    });
    expect(body).toContain('data-unread="case1/n1"');
    expect(body).toContain('data-screen="mine"');
  });

  it('shows a case with its result, its supplement request and its answers', async () => {
    const { body } = await get('/ho-so/case1', signedIn);
    for (const text of [
      'Hồ sơ H44-261120-0001',
      'href="/api/cases/case1/papers/p1.pdf"',
      'Số 12/UBND-XN',
      '<strong>Bản án</strong>: Ảnh chụp mờ',
      'data-case="case1"',
      'data-screen="case"',
      'Lê &lt;i&gt;Duy&lt;/i&gt;',
      '<a href="/api/cases/case1/files/f7" download',
      'Kỳ cư trú 1',
      '02/2018',
      '<dt>Chờ cơ quan khác trả lời</dt><dd>Hệ thống thuế</dd>',
      '6.000 đồng',
    ]) {
      expect(body).toContain(text);
    }
  });

  it('hides a case that is somebody else’s, also from the officer who works on it', async () => {
    expect((await get('/ho-so/khac', signedIn)).statusCode).toBe(404);
    const asClerk = { case: () => Promise.resolve({ ...caseView, reach: 'clerk' as const }) };
    expect((await get('/ho-so/case1', { ...signedIn, ...asClerk })).statusCode).toBe(404);
  });

  it('opens the application with its script, and says what to do without one', async () => {
    const { body } = await get('/nop/giay-mau?nhap=d1', signedIn);
    expect(body).toContain('<div id="to-khai" data-procedure="giay-mau" data-draft="d1"></div>');
    expect(body).toContain('<script type="module" src="/assets/main.js"></script>');
    expect(body).toContain('Tờ khai điện tử cần JavaScript để chạy.');
  });

  it('says so where the script was never built', async () => {
    const assets = () => ({ script: null, styles: [], preload: [] });
    const { body } = await get('/nop/giay-mau', { ...signedIn, assets });
    expect(body).toContain('Tờ khai điện tử chưa sẵn sàng trên máy chủ này.');
    expect(body).not.toContain('<script');
  });
});

describe('language', () => {
  it('keeps a choice and offers the other one at the same address', async () => {
    const { body, headers } = await get('/thu-tuc/giay-mau?lang=en');
    expect(headers['x-kept']).toBe('en');
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Sample certificate');
    expect(body).toContain('href="/thu-tuc/giay-mau?lang&#x3D;vi"');
  });
});

describe('what goes wrong', () => {
  it('answers unknown addresses with a page', async () => {
    const { statusCode, body } = await get('/khong/co');
    expect(statusCode).toBe(404);
    expect(body).toContain('Không tìm thấy trang');
  });

  it('leaves unknown addresses of the interface to the server', async () => {
    const { statusCode, headers } = await get('/api/khong-co');
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('application/json');
  });

  it('hides what broke, and gives a number to report', async () => {
    const { statusCode, body } = await get('/', { procedures: () => Promise.reject(new Error('bí mật')) });
    expect(statusCode).toBe(500);
    expect(body).toContain('Máy chủ gặp sự cố');
    expect(body).toContain('req-1');
    expect(body).not.toContain('bí mật');
  });

  it('tells a limit as a limit', async () => {
    const limited = () => Promise.reject(Object.assign(new Error('limit'), { status: 429 }));
    const { statusCode, body } = await get('/tra-cuu/A', { track: limited });
    expect(statusCode).toBe(429);
    expect(body).toContain('Có quá nhiều yêu cầu');
  });
});
