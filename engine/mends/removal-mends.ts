import { itemsOf } from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import { mend, type MendRule, type MendRules } from './mend.ts';
import { takeOut } from './place-edits.ts';

/** Takes out what the problem stands at, or something in it. */
function remove(vi: string, en: string, place: (pointer: string) => string = (pointer) => pointer): MendRule {
  return (draft, { pointer }) => [mend(vi, en, takeOut(draft, place(pointer)))];
}

/** The same, with every place that names it. */
function removeWithPlaces(vi: string, en: string): MendRule {
  return (draft, { pointer }) => [mend(vi, en, takeOut(draft, pointer, true))];
}

const around = (pointer: string): string => parentOf(pointer).parent;

/** What is mended by leaving it out. */
export const removalMends: MendRules = {
  'shape-unknown': remove('Bỏ thuộc tính này', 'Remove this property'),
  'initial-useless': remove('Bỏ bước đầu ở đây', 'Remove the first state here'),
  'done-useless': remove('Bỏ chuyển tiếp này', 'Remove this transition'),
  'transition-never': remove('Bỏ trường hợp này', 'Remove this way'),
  'task-nobody': remove('Bỏ yêu cầu khác người', 'Do not ask for different people'),
  'supplement-nowhere': remove('Không yêu cầu bổ sung ở đây', 'Ask for no supplement here'),
  'deadline-unused': removeWithPlaces('Bỏ thời hạn này', 'Remove this deadline'),
  'exclude-nowhere': remove('Bỏ tác động này', 'Remove this action'),
  'extend-by-itself': remove('Bỏ việc tự gia hạn', 'Remove the extension'),
  'pause-for-ever': remove('Không dừng đồng hồ ở đây', 'Do not stop the clock here'),
  'rung-idle': remove('Bỏ mốc nhắc này', 'Remove this rung'),
  'rung-unheard': (draft, { pointer }) => [
    mend('Bỏ mốc nhắc này', 'Remove this rung', takeOut(draft, around(pointer))),
  ],
  'outlasting-acts': remove(
    'Cho đồng hồ dừng khi hồ sơ kết thúc',
    'Let the clock end with the case',
    (pointer) => `${around(around(pointer))}/outlasts`,
  ),
  'silence-without-deadline': remove('Im lặng không coi là đồng ý', 'Silence is no consent'),
  'message-address-unused': remove('Bỏ địa chỉ này', 'Remove this address'),
  'access-of-nothing': remove('Bỏ quy tắc này', 'Remove this rule'),
  'field-unknown': (draft, { pointer }) => {
    const [rule = ''] = /^\/access\/\d+/.exec(pointer) ?? [];
    const isAll =
      itemsOf(valueAt(draft, `${rule}/fields`)).length === 1 && valueAt(draft, `${rule}/group`) === undefined;
    if (rule === '') return [];
    return isAll
      ? [mend('Bỏ quy tắc này', 'Remove this rule', takeOut(draft, rule))]
      : [mend('Bỏ trường này khỏi quy tắc', 'Take this field out of the rule', takeOut(draft, pointer))];
  },
  'access-state-unknown': remove('Bỏ bước này khỏi quy tắc', 'Take this state out of the rule'),
  'component-group-unknown': remove('Không thuộc nhóm nào', 'Take it out of the group'),
  'component-group-empty': remove('Bỏ nhóm này', 'Remove this group'),
  'party-elsewhere': remove('Bỏ việc chia theo bên', 'Let it belong to no party'),
  'party-unknown': remove('Không thuộc riêng bên nào', 'Let it belong to no party'),
  'lookup-unused': remove('Bỏ tra cứu này', 'Remove this look-up'),
  'total-no-number': remove('Không cộng cột này', 'Do not add this column up', around),
  'history-misplaced': remove('Bỏ trạng thái này', 'Remove this state'),
  'printout-field-unknown': remove('Bỏ chỗ ký này', 'Remove this place to sign'),
  'feel-always-true': remove('Bỏ điều kiện này', 'Remove this condition'),
};
