const NAME = 'thutuc-desk-keys';

/** Whether single keys do something on this device; they do until somebody turns them off. */
export function areKeysOn(): boolean {
  return localStorage.getItem(NAME) !== 'off';
}

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, 'off');
}
