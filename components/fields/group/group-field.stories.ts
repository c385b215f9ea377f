import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Answers, Field } from '../../../engine/index.ts';
import '../../form/form.ts';
import { formOf } from '../../story-kit/compile-story.ts';
import { fieldDocs } from '../../story-kit/field-story.ts';
import { storyEnvironment, storyServices } from '../../story-kit/story-services.ts';

const FIELD: Field = {
  key: 'nguoi_nop',
  type: 'group',
  label: { vi: 'Người nộp hồ sơ', en: 'The person who files' },
  fields: [
    {
      key: 'ho_ten',
      type: 'text',
      label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
      required: true,
      width: 'half',
    },
    { key: 'dien_thoai', type: 'phone', label: { vi: 'Số điện thoại', en: 'Telephone' }, width: 'half' },
  ],
};
const FORM = formOf(FIELD);

const meta: Meta = {
  title: 'Trường/Nhóm',
  component: 'thutuc-group-field',
  tags: ['autodocs'],
  ...fieldDocs('Fields that belong together.'),
};
export default meta;

const story = (answers: Answers, editable: readonly string[] | null = null): StoryObj => ({
  render: () =>
    html`<thutuc-form
      mode="single-page"
      .form=${FORM}
      .answers=${answers}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .editable=${editable}
    ></thutuc-form>`,
});

export const Empty = story({});
export const Filled = story({ nguoi_nop: { ho_ten: 'Lê Quốc Duy', dien_thoai: '0912345678' } });
export const ReadOnly = story({ nguoi_nop: { ho_ten: 'Lê Quốc Duy' } }, []);
