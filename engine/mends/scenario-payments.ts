import { itemsOf, memberOf, membersOf, textMember, type DraftDocument } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import type { Edit } from '../edits/index.ts';

/** A new state in which a fee is paid. */
interface NewPayment {
  readonly state: string;
  /** The event that leads to it now; null where the case begins there. */
  readonly event: string | null;
}

/**
 * The scenarios pay where the workflow now waits for it: the applicant pays online at once, and what was expected of
 * the states then is expected behind the payment.
 */
export function scenarioPayments(draft: DraftDocument, { state, event }: NewPayment): Edit[] {
  return itemsOf(draft['scenarios']).flatMap((scenario, index): Edit[] => {
    const at = `/scenarios/${index}`;
    const steps = itemsOf(memberOf(scenario, 'steps'));
    const place = event === null ? -1 : steps.findIndex((step) => textMember(step, 'event') === event);
    if ((event !== null && place < 0) || memberOf(memberOf(scenario, 'expect'), 'fee') === 0) return [];
    const before = event === null ? at : `${at}/steps/${place}`;
    const moment = event === null ? textMember(scenario, 'submittedAt') : textMember(steps[place], 'at');
    const isRefused = memberOf(valueAt(draft, `${before}/expect`), 'problems') !== undefined;
    if (moment === undefined || isRefused) return [];
    const expected = valueAt(draft, `${before}/expect`);
    // The clocks of the office stand still until the fee is paid.
    const later = membersOf(expected).filter(([name]) => name === 'states' || name === 'due');
    return [
      {
        name: 'insertItem',
        args: {
          at: `${at}/steps`,
          index: place + 1,
          item: {
            at: moment,
            pay: 'ONLINE',
            ...(later.length === 0 ? {} : { expect: Object.fromEntries(later) }),
          },
        },
      },
      ...later.map(([name]): Edit =>
        name === 'states'
          ? { name: 'setMember', args: { at: `${before}/expect`, name, value: [state] } }
          : { name: 'removeMember', args: { at: `${before}/expect`, name } },
      ),
    ];
  });
}
