/**
 * A part of the script that is fetched when it is first used. Elements of a part may stand in the page before it has
 * come: the browser upgrades them in place, with the properties that they were given.
 *
 * @example const table = new LaterPart(() => import('./table/table-field.ts'));
 */
export class LaterPart<T = unknown> {
  private readonly load: () => Promise<T>;
  private coming: Promise<boolean> | null = null;
  private arrived: T | null = null;

  constructor(load: () => Promise<T>) {
    this.load = load;
  }

  /** Whether the part can be used now. */
  get isHere(): boolean {
    return this.arrived !== null;
  }

  /** What the part exports; null before it has come. */
  get here(): T | null {
    return this.arrived;
  }

  /** True once the part is there; false where it could not be fetched. The next call then tries again. */
  fetch(): Promise<boolean> {
    this.coming ??= this.load().then(
      (exported) => {
        this.arrived = exported;
        return true;
      },
      () => {
        this.coming = null;
        return false;
      },
    );
    return this.coming;
  }
}
