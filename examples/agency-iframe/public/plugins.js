// What happens in the frame comes as an event of the iframe.
globalThis.document.addEventListener('case-submitted', ({ target, detail }) => {
  const thanks = target.ownerDocument.querySelector('#thanks');
  thanks.textContent = `Đã nộp hồ sơ. Mã tra cứu: ${detail.reference}`;
});
