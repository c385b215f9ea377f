import type { Definition } from '../../../engine/index.ts';
import { smallProcedure } from './small-shipped.ts';

/** The small procedure, whose result counts once the leader has signed it. */
export function signedProcedure(): Definition {
  const small = structuredClone(smallProcedure()) as unknown as Omit<Definition, 'papers' | 'workflow'> & {
    papers: Record<string, object>;
    workflow: { states: Record<string, { on?: Record<string, object> }> };
  };
  small.papers['ket_qua'] = { ...small.papers['ket_qua'], signer: 'lanh_dao', sign: { then: 'DA_KY' } };
  const on = small.workflow.states['xu_ly']?.on ?? {};
  on['XONG'] = {
    ...on['XONG'],
    target: 'cho_ky',
    actions: [{ type: 'issuePaper', params: { paper: 'ket_qua' } }],
  };
  small.workflow.states['cho_ky'] = {
    meta: {
      title: { vi: 'Ký số' },
      status: '4',
      tasks: [{ key: 'ky_so', title: { vi: 'Ký số kết quả' }, role: 'lanh_dao' }],
    },
    on: { DA_KY: { target: 'xong', actions: [{ type: 'sendMessage', params: { message: 'bao_tin' } }] } },
  } as object;
  const scenarios = (small.scenarios ?? []).map((one) => ({ ...one, steps: [] }));
  return { ...small, scenarios } as unknown as Definition;
}
