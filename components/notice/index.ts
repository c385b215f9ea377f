/** What a page says and asks around a form: notices, and the question before what cannot be taken back. */
import '../confirm/confirm.ts';
import './notice.ts';
