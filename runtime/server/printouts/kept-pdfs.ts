/** PDFs of empty forms that are kept; a busy office asks for fewer at once. */
const KEPT = 50;

/** Remembers the PDFs of empty forms, which anybody may ask for and which never change, the last used last. */
export class KeptPdfs {
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  /** The PDF of a name, drawn where it is not there yet. One that failed is not remembered. */
  async of(name: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const pdf = this.#kept.get(name) ?? draw();
    this.#kept.delete(name);
    this.#kept.set(name, pdf);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await pdf;
    } catch (error) {
      this.#kept.delete(name);
      throw error;
    }
  }
}
