/** What a page says and asks around a form: notices, and the question before what cannot be taken back. */
export { ThutucConfirm } from '../confirm/confirm.ts';
export { ThutucNotice } from './notice.ts';
