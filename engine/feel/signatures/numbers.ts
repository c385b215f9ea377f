import type { Signatures } from './signature.ts';

export const numberSignatures = {
  number: {
    params: 'text: string|number',
    returns: 'number',
    vi: 'Đọc số từ chuỗi (dấu chấm thập phân); không phải số thì null',
    en: 'The number a text writes (decimal point); null when it is none',
    example: 'number("12.5")',
  },
  floor: {
    params: 'n: number',
    returns: 'number',
    vi: 'Làm tròn xuống',
    en: 'Rounded down',
    example: 'floor(1.9)',
  },
  ceiling: {
    params: 'n: number',
    returns: 'number',
    vi: 'Làm tròn lên',
    en: 'Rounded up',
    example: 'ceiling(1.1)',
  },
  'round half up': {
    params: 'n: number, scale?: number',
    returns: 'number',
    vi: 'Làm tròn đến số chữ số thập phân cho trước (âm: hàng chục, trăm, nghìn)',
    en: 'Rounded to a number of decimals (negative: tens, hundreds, thousands)',
    example: 'round half up(1250, -2)',
  },
  abs: {
    params: 'n: number',
    returns: 'number',
    vi: 'Giá trị tuyệt đối',
    en: 'The number without its sign',
    example: 'abs(-5)',
  },
  modulo: {
    params: 'n: number, divisor: number',
    returns: 'number',
    vi: 'Số dư của phép chia',
    en: 'Remainder of a division',
    example: 'modulo(12, 5)',
  },
  'format number': {
    params: 'n: number',
    returns: 'string',
    vi: 'Số viết theo kiểu Việt Nam',
    en: 'The number as it is written in Vietnam',
    example: 'format number(1234.5)',
  },
  'money in words': {
    params: 'n: number',
    returns: 'string',
    vi: 'Số tiền viết bằng chữ',
    en: 'An amount of đồng in Vietnamese words',
    example: 'money in words(105000)',
  },
} satisfies Signatures;
