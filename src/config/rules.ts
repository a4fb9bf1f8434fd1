import type { Names } from '../rulebook/condition/names.js';
import type { Document, Path } from '../rulebook/document.js';
import type { ConfigFile } from './format.js';
import { type Overridable, type Overridden, override } from './overrides.js';
import type { Written } from './read.js';

type Overrides = NonNullable<ConfigFile['overrides']>;

/** The rules as a configuration changes them, for all networks and for those in its folders. */
export class ConfigRules {
  private readonly all: Overridden;

  /** Reports in the document all that is wrong with the changes. */
  constructor(
    private readonly document: Document,
    private readonly written: Written,
    private readonly given: Overridable,
    private readonly names: Names,
  ) {
    this.all = override(document, written.overrides ?? {}, given, names);
    let earlier = this.all;
    written.folders?.forEach((_, at) => {
      const tried = (before: Overridden) => document.tried(() => this.once(at, before));
      // A network may lie in the folders before this one too: wrong is what is so either way.
      const also = new Set(tried(earlier).map((fault) => fault.at.start));
      document.faults.push(...tried(this.all).filter((fault) => also.has(fault.at.start)));
      document.tried(() => {
        earlier = this.once(at, earlier);
      });
    });
  }

  /**
   * The rules for networks in some of the folders.
   *
   * @returns them, and the line that changes each that is changed, by its id
   */
  in(folders: readonly { readonly at: number }[]): {
    readonly overridden: Overridden;
    readonly places: ReadonlyMap<string, number>;
  } {
    const places = new Map<string, number>();
    const place = (path: Path, overrides: Overrides, { rules, off }: Overridden): void => {
      for (const id of Object.keys(overrides)) {
        const rule = [...rules, ...off].find(({ aliases }) => aliases?.includes(id))?.id ?? id;
        places.set(rule, this.document.lineOf([...path, id]));
      }
    };
    let overridden = this.all;
    place(['overrides'], this.written.overrides ?? {}, overridden);
    for (const { at } of folders) {
      // Together they may say a thing twice, which is wrong only where it is always so.
      this.document.tried(() => {
        overridden = this.once(at, overridden);
      });
      place(['folders', at, 'overrides'], this.overridesOf(at), overridden);
    }
    return { overridden, places };
  }

  /** Changes rules once more, for the networks in a folder. */
  private once(at: number, before: Overridden): Overridden {
    const left = { ...this.given, rules: before.rules, at: ['folders', at, 'overrides'], before };
    return override(this.document, this.overridesOf(at), left, this.names);
  }

  private overridesOf(at: number): Overrides {
    return this.written.folders?.[at]?.overrides ?? {};
  }
}
