const { document } = globalThis;
const form = document.querySelector('thutuc-form');
const state = document.querySelector('#state');

// Properties down: what this site has of the person already. They may be set before the element has come.
form.answers = { noi_dung: 'Tôi cam đoan chưa đăng ký kết hôn với ai.' };

// Events up: the answers as they count now, at every change and at the end. The server stores nothing.
form.addEventListener('form-change', ({ detail }) => {
  state.textContent = `Nội dung có ${detail.answers.noi_dung?.length ?? 0} chữ cái`;
});
form.addEventListener('thutuc-form-complete', ({ detail: { answers, verdict } }) => {
  const { id, version } = verdict.procedure;
  state.textContent = `Đã nhận theo thủ tục ${id}, phiên bản ${version}: “${answers.noi_dung}”`;
});
