import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsIn, readDocument } from '../../../definitions/read-definitions.fixture.ts';
import type { Answers, Definition } from '../../../engine/index.ts';
import { pdfPaper } from '../papers/index.ts';
import { readPdf, withoutSpace } from '../papers/read-pdf.fixture.ts';
import { printOrder } from './print-sample.fixture.ts';
import { renderPrintout } from './render-printout.ts';

const frame = {
  at: '2026-11-20T02:10:00.000Z',
  footer: 'Mã tra cứu: 01JD3V8C5M.',
  pictures: new Map<string, string>(),
  view: {
    case: { reference: '' },
    procedure: { title: '' },
    unit: { code: '', name: '' },
    applicant: { name: 'Lê Quốc Duy' },
    paper: { title: '' },
  },
};

const fields = [
  { key: 'ho_ten', type: 'text', label: { vi: 'Họ tên' } },
  { key: 'gioi_tinh', type: 'radio', label: { vi: 'Giới tính' }, options: options('NAM:Nam', 'NU:Nữ') },
  { key: 'y_kien', type: 'yesNo', label: { vi: 'Đã kết hôn' } },
  { key: 'von', type: 'money', label: { vi: 'Vốn' } },
  { key: 'ngay', type: 'date', label: { vi: 'Ngày sinh' } },
  { key: 'ly_do', type: 'text', label: { vi: 'Lý do' }, visible: 'y_kien' },
  { key: 'cam_doan', type: 'checkbox', label: { vi: 'Cam đoan' }, text: { vi: 'Tôi cam đoan đúng.' } },
  { key: 'nguoi', type: 'person', label: { vi: 'Người giám hộ' }, sex: true },
  {
    key: 'tang',
    type: 'table',
    label: { vi: 'Các tầng' },
    rowLabel: { vi: 'Tầng' },
    fields: [
      { key: 'ten', type: 'text', label: { vi: 'Tên tầng' } },
      { key: 'cao', type: 'number', label: { vi: 'Chiều cao' } },
    ],
    totals: [{ column: 'cao', function: 'sum', label: { vi: 'Tổng chiều cao' } }],
  },
  {
    key: 'nha',
    type: 'table',
    label: { vi: 'Các nhà' },
    rowLabel: { vi: 'Nhà' },
    fields: [
      { key: 'so', type: 'text', label: { vi: 'Số nhà' } },
      {
        key: 'phong',
        type: 'table',
        label: { vi: 'Phòng' },
        fields: [{ key: 'ten', type: 'text', label: { vi: 'Tên phòng' } }],
      },
    ],
  },
];

function options(...all: readonly string[]) {
  return all.map((one) => {
    const [code = '', vi = ''] = one.split(':');
    return { code, label: { vi } };
  });
}

const small = readDocument('procedures/xac-nhan-tinh-trang-hon-nhan/1.json') as Definition;

function procedureOf(printout: object | undefined, own: readonly object[] = fields): Definition {
  const form = {
    title: { vi: 'Đơn đề nghị nhỏ' },
    ...(printout === undefined ? {} : { printout }),
    pages: [{ key: 'trang', title: { vi: 'Nội dung' }, sections: [{ key: 'muc', fields: own }] }],
  };
  return { ...small, application: 'don', forms: { don: form } } as unknown as Definition;
}

async function textOf(definition: Definition, answers: Answers | null): Promise<string> {
  const { pages } = readPdf(await renderPrintout(printOrder(definition, answers), frame).pdf(pdfPaper));
  return pages.join('\n').replaceAll('\u00a0', ' ').replace(/ +/g, ' ');
}

describe('a filled form', () => {
  const answers: Answers = {
    ho_ten: 'Lê Quốc Duy',
    gioi_tinh: 'NAM',
    y_kien: false,
    von: 1_500_000,
    ngay: '1998-02-14',
    ly_do: 'không ai hỏi',
    cam_doan: true,
    nguoi: { ho_ten: 'Vũ Thị Mẫu', ngay_sinh: '1970', gioi_tinh: 'NU', so: '026170003319' },
    tang: [
      { ten: 'Tầng 1', cao: 3.9 },
      { ten: 'Tum', cao: 2.7 },
    ],
    nha: [{ so: '5', phong: [{ ten: 'Bếp' }, { ten: 'Khách' }] }],
  };

  it('has the heading of an official paper, the title in capitals and whom it is addressed to', async () => {
    const lines = (await textOf(procedureOf(undefined), answers)).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ĐƠN ĐỀ NGHỊ NHỎ',
      'Kính gửi: Ủy ban nhân dân phường Vĩnh Phúc',
    ]);
  });

  it('says every answer as officials write it, ticks what was chosen, and leaves out what was not asked', async () => {
    const text = await textOf(procedureOf(undefined), answers);
    for (const line of [
      'I. Nội dung',
      'Họ tên: Lê Quốc Duy',
      'Giới tính: ☒ Nam ☐ Nữ',
      'Đã kết hôn: ☐ Có ☒ Không',
      'Ngày sinh: 14/02/1998',
      '☒ Tôi cam đoan đúng.',
      'Họ, chữ đệm, tên: Vũ Thị Mẫu',
      'Số định danh cá nhân: 026170003319',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toContain('Vốn: 1.500.000 đồng (Bằng chữ: Một triệu năm trăm nghìn đồng');
    expect(text).not.toContain('Lý do');
    expect(text).not.toContain('không ai hỏi');
  });

  it('has plain tables ruled, and the rows of a table in a table one beneath the other', async () => {
    const text = withoutSpace(await textOf(procedureOf(undefined), answers));
    expect(text).toContain(
      withoutSpace('Các tầng: TT Tên tầng Chiều cao 1 Tầng 1 3,9 2 Tum 2,7 Tổng chiều cao: 6,6'),
    );
    expect(text).toContain(withoutSpace('Các nhà: Nhà 1: Số nhà: 5 Phòng: TT Tên phòng 1 Bếp 2 Khách'));
  });

  it('repeats the header of a table on every page that the table reaches', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => ({ ten: `Tầng ${i + 1}`, cao: 3 }));
    const { pages } = readPdf(
      await renderPrintout(printOrder(procedureOf(undefined), { tang: rows }), frame).pdf(pdfPaper),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.filter((one) => /Tầng \d/.test(one))) expect(page).toContain('Tên tầng');
  });

  it('is the same bytes for the same order, and the page says the same words', async () => {
    const order = printOrder(procedureOf(undefined), answers);
    const printed = renderPrintout(order, frame);
    expect(await printed.pdf(pdfPaper)).toEqual(await printed.pdf(pdfPaper));
    expect(printed.page).toContain('<h1 class="upper gap">Đơn đề nghị nhỏ</h1>');
    expect(printed.page).not.toMatch(/style=|<script/);
  });

  it('treats what a person typed as words and never as markup', async () => {
    const { page } = renderPrintout(printOrder(procedureOf(undefined), { ho_ten: '<b>&{{x}}' }), frame);
    expect(page).toContain('&lt;b&gt;&amp;{{x}}');
  });
});

describe('an empty form', () => {
  it('asks everything, with boxes and blanks, and says what is not always asked', async () => {
    const text = await textOf(procedureOf(undefined), null);
    for (const line of [
      'Kính gửi:',
      'Họ tên:',
      'Giới tính: ☐ Nam ☐ Nữ',
      'Ngày sinh: ngày …… tháng …… năm ………',
      'Lý do (nếu có):',
      '☐ Tôi cam đoan đúng.',
      'Người yêu cầu',
      '(Ký, ghi rõ họ tên)',
    ]) {
      expect(text).toContain(line);
    }
  });
});

describe('the options of a printout', () => {
  it.each([
    ['cap-giay-phep-ban-le-ruou', ['Mẫu số 01']],
    ['cap-giay-phep-xay-dung-nha-o-rieng-le', ['Mẫu số 01', '(Phụ lục II Nghị định số 217/2026/NĐ-CP)']],
    ['dang-ky-thanh-lap-ho-kinh-doanh', ['Mẫu số 1', '(Phụ lục II Thông tư số 68/2025/TT-BTC)']],
  ])('name the official form of %s on the filed sample', async (id, lines) => {
    const definition = readDocument(`procedures/${id}/1.json`) as Definition;
    const text = await textOf(definition, definition.scenarios?.[0]?.answers ?? {});
    expect(text.split('\n').slice(0, lines.length)).toEqual(lines);
  });

  it('name the official form, the addressee, the closing and who signs', async () => {
    const text = await textOf(
      procedureOf({
        code: 'Mẫu số 01',
        basis: { vi: '(Ban hành kèm theo văn bản minh họa)' },
        addressee: { vi: 'Chủ tịch {unit}' },
        closing: { vi: 'Xin chân thành cảm ơn.' },
        signatures: [{ title: { vi: 'Bên nam' } }, { title: { vi: 'Bên nữ' } }],
      }),
      { ho_ten: 'A' },
    );
    expect(text.split('\n').slice(0, 2)).toEqual(['Mẫu số 01', '(Ban hành kèm theo văn bản minh họa)']);
    expect(text).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân phường Vĩnh Phúc');
    expect(text).toContain('Xin chân thành cảm ơn.');
    expect(text).not.toContain('chịu trách nhiệm trước pháp luật');
    expect(text).toMatch(/Bên nam[\s\S]*Bên nữ/);
  });

  it('leave the declaration to a checkbox that must be ticked', async () => {
    const declared = [{ ...fields[0] }, { key: 'cd', type: 'checkbox', label: { vi: 'X' }, required: true }];
    expect(await textOf(procedureOf(undefined, declared), {})).not.toContain('trước pháp luật');
    expect(await textOf(procedureOf(undefined, [{ ...fields[0] }]), {})).toContain('trước pháp luật');
  });

  it('may be a template of their own', async () => {
    const template = ['<h1>Đơn</h1>', '<p>{{box (eq answers.gioi_tinh "NAM")}} Nam</p>'];
    const order = printOrder(procedureOf({ template }), { gioi_tinh: 'NAM' });
    const view = { ...frame.view, answers: { gioi_tinh: 'NAM' } };
    expect(readPdf(await renderPrintout(order, { ...frame, view }).pdf(pdfPaper)).pages[0]).toMatch(
      /^Đơn\n☒.Nam\n/,
    );
  });
});

describe('a signature', () => {
  const signed = [{ key: 'ky', type: 'signature', label: { vi: 'Người khai ký' } }];
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const file = { id: 'f1', name: 'k.png', type: 'image/png', size: 70 };
  const order = printOrder(procedureOf(undefined, signed), { ky: { method: 'draw', file } });

  it('stands where one signs, as the picture that was drawn', async () => {
    const pictures = new Map([['f1', `data:image/png;base64,${png}`]]);
    const printed = renderPrintout(order, { ...frame, pictures });
    expect(printed.page).toContain('alt="Đã ký"');
    expect(Buffer.from(await printed.pdf(pdfPaper)).toString('latin1')).toContain('/Subtype /Image');
  });

  it('is said in words where its picture is gone or broken', async () => {
    const broken = new Map([['f1', 'data:image/png;base64,AAAA']]);
    for (const pictures of [new Map<string, string>(), broken]) {
      const { pages } = readPdf(await renderPrintout(order, { ...frame, pictures }).pdf(pdfPaper));
      expect(pages.join()).toContain('Đã ký');
    }
  });
});

describe.each(documentsIn('procedures'))('the application form of %s', (path) => {
  const definition = readDocument(path) as Definition;

  it('prints empty and filled, and another program reads the Vietnamese words back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'printout-'));
    try {
      for (const answers of [null, (definition.scenarios?.[0]?.answers ?? {}) as Answers]) {
        const file = join(folder, 'a.pdf');
        writeFileSync(file, await renderPrintout(printOrder(definition, answers), frame).pdf(pdfPaper));
        const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
        expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
        const title = definition.forms[definition.application]?.title.vi ?? '';
        expect(withoutSpace(text)).toContain(withoutSpace(title.toUpperCase()));
        expect(text).not.toContain('\uFFFD');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
