import type { Meta } from '@storybook/web-components-vite';
import type { Field } from '../../../engine/index.ts';
import { fieldDocs, fieldStory } from '../../story-kit/field-story.ts';

const FIELD: Field = {
  key: 'nhac',
  type: 'notice',
  label: {
    vi: 'Từ ngày 01/01/2026, đăng ký kết hôn trong nước không phải nộp giấy này.',
    en: 'No longer needed for marriage in Vietnam.',
  },
};

const meta: Meta = {
  title: 'Trường/Lời nhắc',
  component: 'thutuc-notice-field',
  tags: ['autodocs'],
  ...fieldDocs('A text between the fields.'),
};
export default meta;

export const Info = fieldStory(FIELD);
export const Warning = fieldStory({
  ...FIELD,
  tone: 'warning',
  help: { vi: 'Bạn vẫn có thể tiếp tục nếu cơ quan khác yêu cầu.' },
});
export const Success = fieldStory({ ...FIELD, tone: 'success' });

const WITH_MARKUP: Field = {
  key: 'nhac',
  type: 'notice',
  label: {
    vi: [
      'Trước khi khai, **chuẩn bị đủ**:',
      '- thẻ căn cước còn thời hạn;\n- giấy tờ về nơi ở:\n  1. sổ đăng ký cư trú, *hoặc*\n  2. hợp đồng thuê nhà.',
      'Cần giúp, gọi [1022](tel:1022), viết cho [bộ phận một cửa](mailto:motcua@example.vn)\nhoặc xem [hướng dẫn](https://dichvucong.gov.vn).',
    ].join('\n\n'),
    en: 'Have ready **before you begin**:\n\n- your identity card;\n- papers about where you live.\n\nSee the [guide](https://dichvucong.gov.vn).',
  },
};

export const WithMarkup = fieldStory(WITH_MARKUP);
export const WithMarkupInEnglish = fieldStory({ ...WITH_MARKUP, tone: 'warning' }, { language: 'en' });
export const WithMarkupAndHelp = fieldStory({
  ...WITH_MARKUP,
  label: { vi: 'Nộp **bản chính**, không nộp bản chụp.' },
  help: { vi: 'Bản chính được trả lại khi nhận kết quả.' },
});
