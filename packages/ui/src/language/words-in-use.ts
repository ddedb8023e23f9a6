import { i18n, type Messages } from '@lingui/core';
import { currentLanguage, type LoadMessages } from './activate-language';

/** The catalogs a page needs: that of every page, and those that came with parts of it. */
export class WordsInUse {
  readonly #catalogs: Set<LoadMessages>;

  constructor(everywhere: LoadMessages) {
    this.#catalogs = new Set([everywhere]);
  }

  /** From now on these words are needed in every language that is chosen. */
  add(catalog: LoadMessages): void {
    this.#catalogs.add(catalog);
  }

  /** The words of all catalogs in one language; also of those that came into use while they were loaded. */
  readonly load: LoadMessages = async (language) => {
    const loaded = new Map<LoadMessages, Messages>();
    while (loaded.size < this.#catalogs.size) {
      const missing = [...this.#catalogs].filter((catalog) => !loaded.has(catalog));
      await Promise.all(missing.map(async (catalog) => loaded.set(catalog, (await catalog(language)).messages)));
    }
    return { messages: Object.assign({}, ...loaded.values()) };
  };

  /** Loads a part of a face together with its words, which stay in use from then on, whatever the language. */
  readonly bring = async <Part>(catalog: LoadMessages, part: Promise<Part>): Promise<Part> => {
    this.add(catalog);
    const language = currentLanguage();
    const [{ messages }, loaded] = await Promise.all([catalog(language), part]);
    i18n.load(language, messages);
    return loaded;
  };
}
