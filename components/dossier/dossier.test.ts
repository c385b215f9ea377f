import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { find, mount, settled } from '../story-kit/mount.ts';
import {
  storyDelivery,
  storyGroup,
  storyRows,
  storyStanding,
  storyVersions,
} from '../story-kit/story-dossier.ts';
import { storyServices } from '../story-kit/story-services.ts';
import './dossier.ts';
import type { ThutucDossier } from './dossier.ts';

const open = async (components = storyGroup, problems: ThutucDossier['problems'] = []) => {
  const place = await mount(
    html`<thutuc-dossier
      .components=${components}
      .services=${storyServices()}
      .problems=${problems}
      .showProblems=${problems.length > 0}
    ></thutuc-dossier>`,
  );
  await settled();
  return find<ThutucDossier>(place, 'thutuc-dossier');
};
const text = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ').trim();

describe('papers of which one is enough', () => {
  it('stand together below what is wanted of them, before anything is missing', async () => {
    const dossier = await open();
    const group = find(dossier, '.group');
    expect(text(find(group, 'h3'))).toBe('Giấy tờ chứng minh quyền sử dụng đất');
    expect(text(find(group, '.head > .state'))).toBe('Bắt buộc');
    expect(text(find(group, '#group-giay_to_dat-rule'))).toBe('Nộp một trong các giấy tờ sau');
    expect(group.querySelectorAll('.component')).toHaveLength(2);
    expect(group.textContent).not.toContain('Không bắt buộc');
  });

  it('are given with the first of them', async () => {
    const dossier = await open(
      storyGroup.map((one) => (one.key === 'XD03' ? { ...one, satisfied: 'data' } : one)),
    );
    expect(text(find(dossier, '.group > .head > .state'))).toContain('Đã có');
  });

  it('bear their problem once, and lead to the first of them', async () => {
    const params = { title: 'Giấy tờ chứng minh quyền sử dụng đất' };
    const pointer = '/dossier/giay_to_dat';
    const dossier = await open(storyGroup, [
      { code: 'component-group-missing', pointer, severity: 'error', params },
    ]);
    expect(dossier.shadowRoot?.querySelectorAll('.problem')).toHaveLength(1);
    expect(find(dossier, '.group > .problems .problem')).toBeDefined();
    dossier.goTo(pointer);
    const focused = dossier.shadowRoot?.activeElement;
    expect(focused?.closest('[data-pointer]')?.getAttribute('data-pointer')).toBe('/dossier/XD02');
  });

  it('say that the original of a plain copy is brought along', async () => {
    const dossier = await open();
    expect(text(find(dossier, '[data-pointer="/dossier/XD02"]'))).toContain('Mang bản chính để đối chiếu');
    expect(text(find(dossier, '[data-pointer="/dossier/XD03"]'))).not.toContain('Mang bản chính');
  });
});

describe('a paper for each row of a table', () => {
  it('is said once, with a place for each row that bears the name of the row', async () => {
    const dossier = await open(storyRows);
    expect(text(find(dossier, '.group > .head h3'))).toBe(storyRows[0]?.row?.paper.vi);
    const rows = [...(dossier.shadowRoot?.querySelectorAll<HTMLElement>('.component h4') ?? [])].map(text);
    expect(rows).toEqual(['Địa điểm 1: Cửa hàng 1', 'Địa điểm 2: Cửa hàng 2, số 22 đường Mẫu F']);
    expect(dossier.shadowRoot?.querySelectorAll('thutuc-uploader')).toHaveLength(2);
  });

  it('leads to the row whose paper is missing', async () => {
    const dossier = await open(storyRows);
    dossier.goTo('/dossier/RU03[k1]');
    const focused = dossier.shadowRoot?.activeElement;
    expect(focused?.closest('[data-pointer]')?.getAttribute('data-pointer')).toBe('/dossier/RU03[k1]');
  });
});

describe('a paper in versions', () => {
  it('stands once above its versions, each with its own place and what may be read of it', async () => {
    const dossier = await open(storyVersions);
    expect(text(find(dossier, '.group > .head h3'))).toBe(storyVersions[0]?.version?.paper.vi);
    const [whole, open_] = [...(dossier.shadowRoot?.querySelectorAll<HTMLElement>('.component') ?? [])].map(
      text,
    );
    expect(whole).toContain('Bản đầy đủ');
    expect(whole).toContain('Bản mật');
    expect(open_).toContain('Đã lược bỏ bí mật kinh doanh.');
    expect(open_).not.toContain('Bản mật');
    expect(dossier.shadowRoot?.querySelectorAll('thutuc-uploader')).toHaveLength(2);
  });
});

describe('a paper that may come otherwise than by file', () => {
  const place = (dossier: ThutucDossier, key: string) => find(dossier, `[data-pointer="/dossier/${key}"]`);

  it('lets choose how, and tells of it', async () => {
    const dossier = await open(storyDelivery);
    const told: unknown[] = [];
    dossier.addEventListener('dossier-deliver', ({ detail }) => told.push(detail));
    place(dossier, 'UQ').querySelectorAll('input')[1]?.click();
    find<HTMLInputElement>(place(dossier, 'HN04'), 'input').click();
    expect(told).toEqual([
      { component: 'UQ', way: 'counter' },
      { component: 'HN04', way: 'counter' },
    ]);
  });

  it('takes files only while it is to come as one', async () => {
    const dossier = await open(storyDelivery);
    const takesFiles = ['UQ', 'KS02', 'HN04'].map(
      (key) => place(dossier, key).querySelector('thutuc-uploader') !== null,
    );
    expect(takesFiles).toEqual([true, false, false]);
    expect(text(place(dossier, 'KS02'))).toContain('Mang giấy tờ này đến nơi tiếp nhận');
    expect(text(find(place(dossier, 'KS02'), '.state'))).toBe('Nộp sau');
  });

  it('says what became of it, who may not read it, and which registry stands for it', async () => {
    const dossier = await open(storyStanding);
    expect(text(place(dossier, 'UQ'))).toContain(
      'Đã đối chiếu bản chính lúc 09:10 ngày 20/11/2026, lưu hồ sơ 1 bản',
    );
    expect(text(find(dossier, '[data-pointer="/dossier/BC.day_du"]'))).toContain(
      'Bạn không có quyền xem bản này',
    );
    expect(text(place(dossier, 'RU02'))).toContain(
      'Lấy từ Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp lúc 09:10 ngày 20/11/2026. Không phải nộp riêng.',
    );
  });
});
