import type { Language } from '../../engine/index.ts';

/** What the sign-in says of itself. */
interface SignInTexts {
  readonly title: string;
  readonly username: string;
  readonly password: string;
  readonly show: string;
  readonly submit: string;
  readonly submitting: string;
  readonly missing: string;
  readonly demoTitle: string;
  readonly demoGuidance: string;
}

const vi: SignInTexts = {
  title: 'Đăng nhập',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  show: 'Hiện mật khẩu',
  submit: 'Đăng nhập',
  submitting: 'Đang đăng nhập…',
  missing: 'Nhập tên đăng nhập và mật khẩu.',
  demoTitle: 'Tài khoản dùng thử',
  demoGuidance: 'Chọn một tài khoản để đăng nhập ngay.',
};

const en: SignInTexts = {
  title: 'Sign in',
  username: 'User name',
  password: 'Password',
  show: 'Show the password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  missing: 'Enter your user name and password.',
  demoTitle: 'Accounts to try',
  demoGuidance: 'Choose an account to sign in at once.',
};

/** The texts of the sign-in in a language. */
export function signInTexts(language: Language): SignInTexts {
  return language === 'en' ? en : vi;
}
