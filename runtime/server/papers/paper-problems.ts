import type { ProblemTexts } from '../../../engine/index.ts';

/** What the checker of paper templates says. `{line}` is the line of the template, counted from 1. */
export const paperProblems: ProblemTexts = {
  'paper-syntax': {
    says: {
      vi: 'Dòng {line}: mẫu viết sai cú pháp ({detail}).',
      en: 'Line {line}: the template has a syntax error ({detail}).',
    },
    mend: {
      vi: 'Kiểm tra các dấu ngoặc nhọn và từng khối mở, đóng.',
      en: 'Check the braces, and that each block is closed.',
    },
  },
  'paper-helper-unknown': {
    says: { vi: 'Dòng {line}: không có hàm “{name}”.', en: 'Line {line}: there is no helper “{name}”.' },
  },
  'paper-helper-arguments': {
    says: {
      vi: 'Dòng {line}: hàm “{name}” nhận từ {min} đến {max} giá trị.',
      en: 'Line {line}: the helper “{name}” takes {min} to {max} values.',
    },
    mend: {
      vi: 'Nếu đây là tên trường, viết “this.{name}”.',
      en: 'If this is the name of a field, write “this.{name}”.',
    },
  },
  'paper-label-text': {
    says: {
      vi: 'Dòng {line}: “label” cần tên trường đặt trong dấu nháy.',
      en: 'Line {line}: “label” needs the key of a field in quotes.',
    },
  },
  'paper-block-unknown': {
    says: { vi: 'Dòng {line}: không có khối “{name}”.', en: 'Line {line}: there is no block “{name}”.' },
    mend: { vi: 'Dùng #if, #unless, #each hoặc #with.', en: 'Use #if, #unless, #each or #with.' },
  },
  'paper-raw-output': {
    says: {
      vi: 'Dòng {line}: không được in giá trị thô (ba dấu ngoặc nhọn hoặc &).',
      en: 'Line {line}: raw output (triple braces or &) is not allowed.',
    },
    mend: { vi: 'Dùng hai dấu ngoặc nhọn.', en: 'Use two braces.' },
  },
  'paper-not-supported': {
    says: {
      vi: 'Dòng {line}: mẫu văn bản không dùng “{name}”.',
      en: 'Line {line}: paper templates do not have “{name}”.',
    },
  },
  'paper-name-forbidden': {
    says: {
      vi: 'Dòng {line}: không được dùng tên “{name}”.',
      en: 'Line {line}: the name “{name}” is not allowed.',
    },
  },
  'paper-tag-unknown': {
    says: {
      vi: 'Dòng {line}: không dùng được thẻ <{tag}>.',
      en: 'Line {line}: the tag <{tag}> is not allowed.',
    },
  },
  'paper-tag-misplaced': {
    says: {
      vi: 'Dòng {line}: <{tag}> không được đặt trong <{parent}>.',
      en: 'Line {line}: <{tag}> cannot stand in <{parent}>.',
    },
  },
  'paper-text-misplaced': {
    says: {
      vi: 'Dòng {line}: không được đặt chữ trực tiếp trong <{parent}>.',
      en: 'Line {line}: text cannot stand directly in <{parent}>.',
    },
  },
  'paper-tag-unclosed': {
    says: { vi: 'Dòng {line}: thẻ <{tag}> chưa đóng.', en: 'Line {line}: the tag <{tag}> is not closed.' },
  },
  'paper-tag-unopened': {
    says: {
      vi: 'Dòng {line}: thẻ đóng </{tag}> không khớp.',
      en: 'Line {line}: the closing tag </{tag}> matches nothing.',
    },
  },
  'paper-tag-nesting': {
    says: { vi: 'Dòng {line}: các thẻ lồng nhau quá sâu.', en: 'Line {line}: the tags are nested too deep.' },
  },
  'paper-attribute-unknown': {
    says: {
      vi: 'Dòng {line}: thẻ <{tag}> không có thuộc tính “{name}” như vậy.',
      en: 'Line {line}: the tag <{tag}> has no such attribute “{name}”.',
    },
  },
  'paper-class-unknown': {
    says: { vi: 'Dòng {line}: không có lớp “{name}”.', en: 'Line {line}: there is no class “{name}”.' },
  },
  'paper-bare-sign': {
    says: { vi: 'Dòng {line}: dấu < phải viết là &lt;.', en: 'Line {line}: write the sign < as &lt;.' },
  },
  'paper-value-in-tag': {
    says: {
      vi: 'Dòng {line}: không được đặt giá trị hoặc khối bên trong một thẻ.',
      en: 'Line {line}: a value or a block cannot stand inside a tag.',
    },
  },
  'paper-block-unbalanced': {
    says: {
      vi: 'Dòng {line}: khối phải đóng đúng những thẻ mà nó mở.',
      en: 'Line {line}: a block must close exactly the tags that it opens.',
    },
  },
};
