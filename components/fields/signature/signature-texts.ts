import type { Language, SignatureMethod } from '../../../engine/index.ts';

/** What a signature field says of itself. */
export interface SignatureTexts {
  readonly methods: Readonly<Record<SignatureMethod, string>>;
  readonly how: string;
  readonly pad: string;
  readonly padHint: string;
  readonly undo: string;
  readonly clear: string;
  readonly keep: string;
  readonly keeping: string;
  readonly kept: string;
  readonly notKept: string;
  readonly again: string;
  readonly picture: string;
  readonly name: string;
  readonly nameHint: string;
  readonly later: string;
}

const vi: SignatureTexts = {
  methods: {
    draw: 'Ký vào khung',
    image: 'Tải ảnh chữ ký lên',
    name: 'Nhập họ tên thay chữ ký',
    later: 'Ký khi đến nhận',
  },
  how: 'Cách ký',
  pad: 'Khung ký',
  padHint: 'Ký bằng ngón tay, bút hoặc chuột. Không ký được vào khung thì chọn cách khác ở trên.',
  undo: 'Bỏ nét cuối',
  clear: 'Xóa hết',
  keep: 'Dùng chữ ký này',
  keeping: 'Đang lưu chữ ký…',
  kept: 'Đã lưu chữ ký',
  notKept: 'Chưa lưu được chữ ký. Kiểm tra kết nối mạng rồi thử lại',
  again: 'Ký lại',
  picture: 'Ảnh chữ ký',
  name: 'Họ và tên người ký',
  nameHint: 'Họ tên này thay cho chữ ký.',
  later: 'Bạn sẽ ký trước mặt cán bộ khi đến nhận.',
};

const en: SignatureTexts = {
  methods: {
    draw: 'Sign in the box',
    image: 'Upload a picture of a signature',
    name: 'Type the name instead',
    later: 'Sign in person',
  },
  how: 'How to sign',
  pad: 'Signature box',
  padHint: 'Sign with a finger, a pen or a mouse. If you cannot, choose another way above.',
  undo: 'Undo stroke',
  clear: 'Clear',
  keep: 'Use this signature',
  keeping: 'Storing the signature…',
  kept: 'Signature stored',
  notKept: 'The signature could not be stored. Check your connection and try again',
  again: 'Sign again',
  picture: 'Picture of a signature',
  name: 'Full name of the signer',
  nameHint: 'The name stands for a signature.',
  later: 'You will sign in front of an officer.',
};

export function signatureTexts(language: Language): SignatureTexts {
  return language === 'en' ? en : vi;
}
