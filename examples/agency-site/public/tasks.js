const { document } = globalThis;

// A page that has a place of its own for the work prevents the way to the desk; the id names case and task.
document.addEventListener('task-open', (event) => {
  event.preventDefault();
  const [caseId] = event.detail.id.split('/');
  document.querySelector('#chosen').textContent = `Đang mở hồ sơ ${caseId}`;
});
