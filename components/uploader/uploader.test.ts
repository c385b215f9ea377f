import { describe, expect, it } from 'vitest';
import type { AttachedFile, Field } from '../../engine/index.ts';
import { FileNotSent, FileRefused } from '../services/form-services.ts';
import type { FormServices } from '../services/form-services.ts';
import type { FieldStage } from '../story-kit/field-stage.ts';
import { find, settled, until } from '../story-kit/mount.ts';
import { mountField } from '../story-kit/mount-field.ts';

const FILES: Field = {
  key: 'anh',
  type: 'file',
  label: { vi: 'Ảnh' },
  accept: ['image/png'],
  maxSize: 100,
  maxFiles: 2,
};

const png = (name: string, size = 10) => new File([new Uint8Array(size)], name, { type: 'image/png' });

async function choose(stage: FieldStage, ...files: File[]): Promise<void> {
  const input = find<HTMLInputElement>(stage, 'input[type="file"]');
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** Uploads that end when the test says so. */
function uploads() {
  const running: {
    file: File;
    end: (file: AttachedFile) => void;
    fail: (error: Error) => void;
    signal: AbortSignal;
  }[] = [];
  const upload: FormServices['upload'] = (_target, file, onProgress, signal) =>
    new Promise((resolve, reject) => {
      onProgress(0.5);
      running.push({ file, end: resolve, fail: reject, signal });
    });
  return { running, upload };
}

const kept = (name: string): AttachedFile => ({ id: name, name, type: 'image/png', size: 10 });
const names = (stage: FieldStage) =>
  [...(stage.shadowRoot?.querySelectorAll('.file-name') ?? [])].map(({ textContent }) => textContent);

describe('an uploader', () => {
  it('shows the progress of a file, hands it on when it has arrived, and tells both', async () => {
    const { running, upload } = uploads();
    const stage = await mountField(FILES, {}, { upload });
    await choose(stage, png('a.png'));
    const uploader = find(stage, 'thutuc-uploader');
    expect(uploader.hasAttribute('busy')).toBe(true);
    expect(find<HTMLProgressElement>(stage, 'progress').value).toBe(0.5);
    expect(find(stage, '[role="status"]').textContent).toBe('Đang tải lên a.png');
    running[0]?.end(kept('a.png'));
    await until(() => stage.sent.length === 1);
    await settled();
    expect(stage.sent).toEqual([[kept('a.png')]]);
    expect(uploader.hasAttribute('busy')).toBe(false);
    expect(find(stage, '[role="status"]').textContent).toBe('Đã tải lên a.png');
  });

  it('gives its files the whole line below the label', async () => {
    const stage = await mountField(FILES, { value: [kept('anh-chan-dung-rat-dai-cua-toi.png')] });
    const [list, uploader] = ['.files', 'thutuc-uploader'].map((part) =>
      find(stage, part).getBoundingClientRect(),
    );
    const label = find(stage, 'legend').getBoundingClientRect();
    expect(list?.width).toBe(uploader?.width);
    expect(list?.left).toBe(label.left);
    expect(list?.top).toBeGreaterThanOrEqual(label.bottom);
  });

  it('keeps both of two files that arrive together', async () => {
    const { running, upload } = uploads();
    const stage = await mountField(FILES, {}, { upload });
    await choose(stage, png('a.png'), png('b.png'));
    for (const { file, end } of running) end(kept(file.name));
    await until(() => stage.sent.length === 2);
    expect(stage.sent.at(-1)).toEqual([kept('a.png'), kept('b.png')]);
  });

  it('refuses what breaks the rules before anything is sent, and says why', async () => {
    const { running, upload } = uploads();
    const stage = await mountField(FILES, {}, { upload });
    const text = new File(['x'], 'a.txt', { type: 'text/plain' });
    await choose(stage, text, png('big.png', 101), png('a.png'), png('b.png'), png('c.png'));
    expect(running.map(({ file }) => file.name)).toEqual(['a.png', 'b.png']);
    const said = [...(stage.shadowRoot?.querySelectorAll('[role="alert"] .problem') ?? [])];
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'Tệp a.txt không đúng loại. Chỉ nhận ảnh PNG',
      'Tệp big.png nặng 101 B, vượt quá 100 B',
      'Chỉ được đính kèm tối đa 2 tệp. Đã bỏ qua c.png',
    ]);
  });

  it('says why a file did not arrive, and tries again', async () => {
    const { running, upload } = uploads();
    const stage = await mountField(FILES, {}, { upload });
    await choose(stage, png('a.png'));
    running[0]?.fail(new Error('ECONNRESET'));
    await until(() => stage.shadowRoot?.querySelector('.failed') !== null);
    expect(find(stage, '.failed .problem').textContent).toContain('Kiểm tra kết nối mạng');
    find<HTMLButtonElement>(stage, '[aria-label="Thử lại a.png"]').click();
    await until(() => running.length === 2);
    running[1]?.fail(new Error('ECONNRESET'));
    await until(() => stage.shadowRoot?.querySelector('.failed') !== null);
    expect(find(stage, '.failed .problem').textContent).toContain('Kiểm tra kết nối mạng');
    expect(stage.sent).toEqual([]);
  });

  it('says why a file was refused, does not offer to try again, and leaves its place free', async () => {
    const { running, upload } = uploads();
    const stage = await mountField({ ...FILES, maxFiles: 1 }, {}, { upload });
    await choose(stage, png('a.png'));
    expect(stage.shadowRoot?.querySelector('input[type="file"]')).toBeNull();
    running[0]?.fail(new FileRefused('Tệp a.png có mã độc'));
    await until(() => stage.shadowRoot?.querySelector('.failed') !== null);
    expect(find(stage, '.failed .problem').textContent).toBe('Tệp a.png có mã độc');
    expect(stage.shadowRoot?.querySelector('[aria-label="Thử lại a.png"]')).toBeNull();
    await choose(stage, png('b.png'));
    expect(running.map(({ file }) => file.name)).toEqual(['a.png', 'b.png']);
  });

  it('says that the line is gone while it waits for it, and goes on', async () => {
    let progress: Parameters<FormServices['upload']>[2] = () => undefined;
    const upload: FormServices['upload'] = (_target, _file, onProgress) => {
      progress = onProgress;
      return new Promise(() => undefined);
    };
    const stage = await mountField(FILES, {}, { upload });
    await choose(stage, png('a.png'));
    progress(0.4, true);
    await settled();
    const waiting = 'Mất kết nối. Tệp sẽ tự tải tiếp khi có mạng trở lại';
    expect(find(stage, '.problem.warning').textContent).toBe(waiting);
    expect(find(stage, '[role="status"]').textContent).toBe(waiting);
    progress(0.6, false);
    await settled();
    expect(stage.shadowRoot?.querySelector('.problem.warning')).toBeNull();
    expect(find(stage, '[role="status"]').textContent).toBe('Đang tải lên a.png');
  });

  it('shows the reason of what may pass, and offers to try again', async () => {
    const { running, upload } = uploads();
    const stage = await mountField(FILES, {}, { upload });
    await choose(stage, png('a.png'));
    running[0]?.fail(new FileNotSent('Cần đăng nhập để thực hiện việc này.'));
    await until(() => stage.shadowRoot?.querySelector('.failed') !== null);
    expect(find(stage, '.failed .problem').textContent).toBe('Cần đăng nhập để thực hiện việc này.');
    expect(stage.shadowRoot?.querySelector('[aria-label="Thử lại a.png"]')).not.toBeNull();
  });

  it('asks for a file again of which a part came before, and forgets it when it is chosen or dropped', async () => {
    const dropped: string[] = [];
    const { running, upload } = uploads();
    const stage = await mountField(
      FILES,
      {},
      {
        upload,
        unfinished: () =>
          Promise.resolve([
            { id: 'u1', name: 'a.png', size: 10, received: 4 },
            { id: 'u2', name: 'b.png', size: 20, received: 1 },
          ]),
        dropUnfinished: (id) => Promise.resolve(void dropped.push(id)),
      },
    );
    await until(() => stage.shadowRoot?.querySelector('.unfinished') !== null);
    const said = () =>
      [...(stage.shadowRoot?.querySelectorAll('.unfinished .problem') ?? [])].map((one) => one.textContent);
    expect(said()[0]).toBe('a.png mới tải được 40%. Chọn lại đúng tệp này để tải tiếp phần còn thiếu.');
    await choose(stage, png('a.png'));
    expect(running).toHaveLength(1);
    expect(said()).toHaveLength(1);
    find<HTMLButtonElement>(stage, '[aria-label="Bỏ phần đã tải của b.png"]').click();
    await settled();
    expect(said()).toEqual([]);
    expect(dropped).toEqual(['u2']);
  });

  it('ends an upload that is cancelled, and a late answer does not count', async () => {
    const { running, upload } = uploads();
    const stage = await mountField(FILES, {}, { upload });
    await choose(stage, png('a.png'));
    find<HTMLButtonElement>(stage, '[aria-label="Hủy tải lên a.png"]').click();
    await settled();
    expect(running[0]?.signal.aborted).toBe(true);
    running[0]?.end(kept('a.png'));
    await settled();
    expect(stage.sent).toEqual([]);
    expect(names(stage)).toEqual([]);
  });

  it('removes a file and leaves the focus where another can be chosen', async () => {
    const stage = await mountField(FILES, { value: [kept('a.png'), kept('b.png')] });
    expect(stage.shadowRoot?.querySelector('input[type="file"]')).toBeNull();
    find<HTMLButtonElement>(stage, '[aria-label="Xóa tệp a.png"]').click();
    await until(() => stage.shadowRoot?.activeElement?.getAttribute('type') === 'file');
    expect(stage.sent).toEqual([[kept('b.png')]]);
  });
});
