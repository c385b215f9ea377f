import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CaseView, DisplayRow } from '../../../../engine/index.ts';
import type {
  CommandReply,
  CommandRequest,
  TypedInputItem,
  TypedInputSave,
  Unmask,
} from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import type { Failure } from '../app/failure.ts';
import '../../../../components/index.ts';
import { caseView, offer } from './case-view.fixture.ts';
import './desk-case.ts';

type Answer = Partial<CaseView> | Error;

/** A server that holds one case and answers commands as it is told. */
class FakeServer {
  view: CaseView;
  readonly sent: CommandRequest[] = [];
  readonly failures: Failure[] = [];
  answers: Answer[] = [];
  readonly unmasked: Unmask[] = [];
  /** What was typed on another device. */
  kept: TypedInputItem[] = [];
  readonly saved: TypedInputSave[] = [];
  readonly forgotten: string[] = [];
  /** What a covered answer says, or why nobody is told. */
  plain: DisplayRow | Error = {
    pointer: '/so',
    key: 'so',
    type: 'citizenId',
    label: 'Số định danh',
    value: '034095001123',
  };

  constructor(view: CaseView) {
    this.view = view;
  }

  client(): DeskClient {
    const command = (_id: string, request: CommandRequest): Promise<CommandReply> => {
      this.sent.push(request);
      const answer = this.answers.shift() ?? {};
      if (answer instanceof Error) return Promise.reject(answer);
      this.view = { ...this.view, revision: this.view.revision + 1, ...answer };
      return Promise.resolve({ revision: this.view.revision, view: this.view, next: null });
    };
    const asked: Partial<DeskClient> = {
      case: () => Promise.resolve(this.view),
      tasks: () => Promise.resolve({ items: [], next: null, counts: null }),
      command,
      unmask: (_id, order) => {
        this.unmasked.push(order);
        return this.plain instanceof Error
          ? Promise.reject(this.plain)
          : Promise.resolve({ row: this.plain });
      },
      typedInputs: () => Promise.resolve({ items: this.kept }),
      saveTyped: (_id, input) => {
        this.saved.push(input);
        return Promise.resolve({ savedAt: '2026-11-20T07:05:00.000Z' });
      },
      forgetTyped: (_id, key) => {
        this.forgotten.push(key);
        return Promise.resolve(null);
      },
      signatures: () => Promise.resolve({ items: [], page: null }),
      caseIncidents: () => Promise.resolve({ items: [], next: null }),
      fileUrl: () => '#',
      paperUrl: () => '#',
      printoutUrl: () => '#',
    };
    return asked as DeskClient;
  }
}

function open(view: CaseView): Promise<FakeServer> {
  return show(new FakeServer(view));
}

async function show(server: FakeServer): Promise<FakeServer> {
  const { view } = server;
  const screen = document.createElement('desk-case');
  screen.client = server.client();
  screen.caseId = view.id;
  screen.account = 'can-bo';
  screen.onFailure = (failure) => server.failures.push(failure);
  document.body.append(screen);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(view.code ?? '');
  return server;
}

function problem(code: string, status: number): ProblemError {
  return new ProblemError({ type: 'about:blank', title: 'Không được', status, code, problems: [] });
}

const refusal = offer({ event: 'TU_CHOI', label: { vi: 'Từ chối' }, tone: 'danger', reason: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Within a shadow root the document knows only its host. */
function hasFocus(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('an action', () => {
  test('that is clicked twice is sent once, and its success is told', async () => {
    const server = await open(caseView());
    server.answers = [{ offers: [], tasks: [] }];
    await userEvent.dblClick(button('Tiếp nhận'));
    await expect.element(page.getByText('Đã thực hiện: Tiếp nhận.')).toBeVisible();
    expect(server.sent).toHaveLength(1);
    expect(server.sent[0]).toMatchObject({ type: 'act', event: 'NHAN', task: 'kiem_tra.1', revision: 3 });
    await expect.element(page.getByText('Không còn việc nào đang chờ bạn.')).toBeVisible();
  });

  test('that needs a reason asks for it before it is sent', async () => {
    const server = await open(caseView({ offers: [offer(), refusal] }));
    await userEvent.click(button('Từ chối'));
    await userEvent.click(button('Gửi: Từ chối'));
    await expect.element(page.getByText('Nhập lý do.')).toBeVisible();
    await expect.poll(() => hasFocus(page.getByLabelText('Lý do').element())).toBe(true);
    expect(server.sent).toEqual([]);
    await userEvent.fill(page.getByLabelText('Lý do'), '  Sai thẩm quyền. ');
    await userEvent.click(button('Gửi: Từ chối'));
    await expect.poll(() => server.sent).toMatchObject([{ event: 'TU_CHOI', reason: 'Sai thẩm quyền.' }]);
  });

  test('that is to be confirmed is sent only when it is', async () => {
    const server = await open(caseView({ offers: [offer({ confirm: { vi: 'Kết thúc hồ sơ này?' } })] }));
    await userEvent.click(button('Tiếp nhận'));
    await expect.element(page.getByRole('dialog')).toHaveTextContent('Kết thúc hồ sơ này?');
    await userEvent.keyboard('{Escape}');
    expect(server.sent).toEqual([]);
    await userEvent.click(button('Tiếp nhận'));
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }));
    await expect.poll(() => server.sent.length).toBe(1);
  });

  test('that a condition forbids says why and is not sent', async () => {
    const blocked = { code: 'event-blocked', message: { vi: 'Đã yêu cầu bổ sung một lần.' } };
    const server = await open(caseView({ offers: [offer({ blocked })] }));
    await expect.element(page.getByText('Đã yêu cầu bổ sung một lần.')).toBeVisible();
    await userEvent.click(button('Tiếp nhận'), { force: true });
    expect(server.sent).toEqual([]);
  });
});

describe('a supplement request', () => {
  test('names everything at once, each with its reason', async () => {
    const asks = offer({ event: 'BO_SUNG', label: { vi: 'Yêu cầu bổ sung' }, supplement: true });
    const server = await open(caseView({ offers: [offer(), asks] }));
    await userEvent.click(button('Yêu cầu bổ sung'));
    await userEvent.click(button('Gửi: Yêu cầu bổ sung'));
    await expect.element(page.getByText('Chọn ít nhất một nội dung cần bổ sung.')).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: /Họ tên/ }));
    await userEvent.click(button('Gửi: Yêu cầu bổ sung'));
    await expect.element(page.getByText('Ghi lý do cho “Họ tên”.')).toBeVisible();
    expect(server.sent).toEqual([]);
    await userEvent.fill(page.getByLabelText('Cần bổ sung gì: Họ tên'), 'Thiếu chữ đệm.');
    await userEvent.click(button('Gửi: Yêu cầu bổ sung'));
    const supplement = [{ field: '/ho_ten', reason: 'Thiếu chữ đệm.' }];
    await expect.poll(() => server.sent).toMatchObject([{ event: 'BO_SUNG', supplement }]);
  });
});

describe('what is typed', () => {
  async function typeReason(): Promise<FakeServer> {
    const server = await open(caseView({ offers: [offer(), refusal] }));
    await userEvent.click(button('Từ chối'));
    await userEvent.fill(page.getByLabelText('Lý do'), 'Hồ sơ giả.');
    return server;
  }

  test('stays when a colleague was faster, through the reload', async () => {
    const server = await typeReason();
    server.answers = [problem('revision-conflict', 409)];
    await userEvent.click(button('Gửi: Từ chối'));
    await expect.element(page.getByText('Hồ sơ vừa được người khác xử lý')).toBeVisible();
    server.view = { ...server.view, revision: 8 };
    await userEvent.click(button('Tải lại hồ sơ'));
    await expect.element(page.getByText('Hồ sơ vừa được người khác xử lý')).not.toBeInTheDocument();
    await expect.element(page.getByLabelText('Lý do')).toHaveValue('Hồ sơ giả.');
    await userEvent.click(button('Gửi: Từ chối'));
    await expect.poll(() => server.sent.at(-1)).toMatchObject({ revision: 8, reason: 'Hồ sơ giả.' });
  });

  test('is shown to be copied when its action is gone', async () => {
    const server = await typeReason();
    server.answers = [problem('revision-conflict', 409)];
    await userEvent.click(button('Gửi: Từ chối'));
    server.view = { ...server.view, revision: 8, offers: [] };
    await userEvent.click(button('Tải lại hồ sơ'));
    await expect.element(page.getByText('Hồ sơ giả.')).toBeVisible();
    await userEvent.click(button('Bỏ nội dung này'));
    await expect.element(page.getByText('Hồ sơ giả.')).not.toBeInTheDocument();
  });

  test('is there again when the screen is opened anew', async () => {
    const { view } = await typeReason();
    document.body.replaceChildren();
    await open(view);
    await userEvent.click(button('Từ chối'));
    await expect.element(page.getByLabelText('Lý do')).toHaveValue('Hồ sơ giả.');
  });

  test('is sent again under the same id after the connection was lost, and forgotten once it arrived', async () => {
    const server = await typeReason();
    server.answers = [problem('no-connection', 0)];
    await userEvent.click(button('Gửi: Từ chối'));
    await userEvent.click(button('Gửi lại'));
    await expect.element(page.getByText('Đã thực hiện: Từ chối.')).toBeVisible();
    expect(new Set(server.sent.map(({ id }) => id)).size).toBe(1);
    expect(server.sent).toHaveLength(2);
    expect(server.failures).toEqual([{ kind: 'unreachable' }]);
    expect(sessionStorage.length).toBe(0);
  });
});

test('what a table of the application adds up to is shown below its rows', async () => {
  const row = {
    pointer: '/tai_san/0/gia_tri',
    key: 'gia_tri',
    type: 'money',
    label: 'Giá trị',
    value: '7 đồng',
  };
  const table = { pointer: '/tai_san', key: 'tai_san', type: 'table', label: 'Tài sản', value: '' } as const;
  const rows = [
    {
      ...table,
      items: [{ pointer: '/tai_san/0', label: 'Tài sản 1', rows: [{ ...row, type: 'money' as const }] }],
      totals: [{ label: 'Cộng giá trị', value: '700.000.000 đồng' }],
    },
  ];
  const sections = [{ key: 'p/s', page: 'p', pageTitle: 'Di sản', title: 'Di sản', rows }];
  await open(caseView({ forms: [{ form: 'don', title: { vi: 'Đơn' }, sections }] }));
  await expect.element(page.getByText('700.000.000 đồng')).toBeVisible();
});

describe('an answer that is covered', () => {
  const covered = (mayUnmask: boolean): CaseView => {
    const view = caseView();
    const [form] = view.forms;
    const row = {
      pointer: '/so',
      key: 'so',
      type: 'citizenId',
      label: 'Số định danh',
      value: '0••••••••123',
      masked: { mayUnmask },
    } as const;
    const section = { key: 'p/s', page: 'p', pageTitle: 'Trang', title: 'Người khai', rows: [row] };
    return { ...view, forms: form === undefined ? [] : [{ ...form, sections: [section] }] };
  };
  test('is shown plain when asked for with a reason, and it is said that the look is logged', async () => {
    const server = await open(covered(true));
    await expect.element(page.getByText('0••••••••123')).toBeVisible();
    await userEvent.click(page.getByText('Xem đầy đủ'));
    await userEvent.type(page.getByLabelText('Lý do (không bắt buộc)'), 'Đối chiếu');
    await userEvent.click(button('Xem và ghi nhật ký'));
    await expect.element(page.getByText('034095001123')).toBeVisible();
    await expect.element(page.getByText(/đã được ghi vào nhật ký/)).toBeVisible();
    expect(server.unmasked).toEqual([{ form: 'to_khai', pointer: '/so', reason: 'Đối chiếu' }]);
  });

  test('stays covered where asking fails, and says why', async () => {
    const server = await open(covered(true));
    server.plain = problem('unmask-forbidden', 403);
    await userEvent.click(page.getByText('Xem đầy đủ'));
    await userEvent.click(button('Xem và ghi nhật ký'));
    await expect.element(page.getByText('Không được')).toBeVisible();
    await expect.element(page.getByText('0••••••••123')).toBeVisible();
  });

  test('has no way to be seen by those who may not', async () => {
    await open(covered(false));
    await expect.element(page.getByText(/vai trò của bạn không được xem đầy đủ/)).toBeVisible();
    expect(page.getByText('Xem đầy đủ', { exact: true }).query()).toBeNull();
  });

  test('says to an official who filed the case why there is nothing to do', async () => {
    await open(caseView({ ownCase: true, reach: 'applicant', offers: [], tasks: [] }));
    await expect.element(page.getByText(/Bạn là người nộp hoặc cùng nộp hồ sơ này/)).toBeVisible();
  });
});

describe('what is typed and not sent', () => {
  const reason = () => page.getByRole('textbox', { name: 'Lý do' });
  const typedElsewhere = {
    key: 'TU_CHOI@kiem_tra.1',
    task: 'kiem_tra.1',
    label: 'Từ chối',
    answers: null,
    reason: 'Thiếu bản chụp trang 2',
    supplement: {},
    savedAt: '2026-11-20T07:05:00.000Z',
  };

  test('is kept on the server when typing pauses, and says since when', async () => {
    const server = await open(caseView({ offers: [refusal] }));
    await userEvent.click(button('Từ chối').first());
    await reason().fill('Không đúng đối tượng');
    await expect.element(page.getByText('Đang nhập dở, lưu lúc 14:05 ngày 20/11/2026.')).toBeVisible();
    expect(server.saved).toEqual([
      {
        key: 'TU_CHOI@kiem_tra.1',
        task: 'kiem_tra.1',
        label: 'Từ chối',
        answers: null,
        reason: 'Không đúng đối tượng',
        supplement: {},
      },
    ]);
    await reason().fill('');
    await expect.poll(() => server.forgotten).toEqual(['TU_CHOI@kiem_tra.1']);
  });

  test('on another device is there when the case is opened', async () => {
    const server = new FakeServer(caseView({ offers: [refusal] }));
    server.kept = [typedElsewhere];
    await show(server);
    await userEvent.click(button('Từ chối').first());
    await expect.element(reason()).toHaveValue('Thiếu bản chụp trang 2');
  });
});
