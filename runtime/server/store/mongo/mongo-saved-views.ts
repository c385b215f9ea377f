import type { SavedView, SavedViewStore } from '../ports/saved-view-store.ts';
import type { Collections, ViewsDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Saved views in MongoDB: all of an account in one document, so that none is one too many. */
export class MongoSavedViews implements SavedViewStore {
  readonly #views: Documents<ViewsDocument>;

  constructor(collections: Collections) {
    this.#views = collections('saved_views');
  }

  async of(account: string): Promise<readonly SavedView[]> {
    return viewsOf(await this.#views.get(account));
  }

  async put(account: string, { name, query }: SavedView, most: number): Promise<'saved' | 'full'> {
    const view = { name, query };
    const outcome = await this.#rewrite(account, (views) => {
      if (views.some((one) => one.name === name)) return views.map((one) => (one.name === name ? view : one));
      return views.length < most ? [...views, view] : null;
    });
    return outcome ? 'saved' : 'full';
  }

  async remove(account: string, name: string): Promise<boolean> {
    return this.#rewrite(account, (views) => {
      const rest = views.filter((one) => one.name !== name);
      return rest.length < views.length ? rest : null;
    });
  }

  /** Writes what `change` makes of the views of an account; false where it makes nothing (null) of them. */
  async #rewrite(
    account: string,
    change: (views: readonly SavedView[]) => readonly SavedView[] | null,
  ): Promise<boolean> {
    for (;;) {
      const stored = await this.#views.get(account);
      const wanted = change(viewsOf(stored));
      if (wanted === null) return false;
      const fields = { rev: (stored?.rev ?? 0) + 1, text: JSON.stringify(wanted) };
      const isWritten = stored
        ? await this.#views.change(account, { rev: stored.rev }, { $set: fields })
        : await this.#views.insert({ _id: account, ...fields });
      if (isWritten) return true;
    }
  }
}

function viewsOf(stored: ViewsDocument | null): readonly SavedView[] {
  return stored ? (JSON.parse(stored.text) as SavedView[]) : [];
}
