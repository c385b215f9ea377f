const { document } = globalThis;

// Everything the page needs of the service comes as an event; nothing is read out of it.
document.addEventListener('case-submitted', ({ detail }) => {
  const tracker = document.createElement('thutuc-tracker');
  tracker.setAttribute('code', detail.reference);
  const place = document.querySelector('#done');
  place.append(tracker);
  place.hidden = false;
});
