import { compare } from '../base/compare.js';
import type { Text } from '../base/language.js';
import { nearest } from '../network/suggest.js';
import { plain } from '../report/plain.js';
import { fieldAt, fieldPaths, type Names, networkShape } from '../rulebook/condition/names.js';
import { Document } from '../rulebook/document.js';
import type { Fault, WrongFile } from '../rulebook/fault.js';
import { loadRule } from '../rulebook/load.js';
import type { Rule } from '../rulebook/rule.js';
import type { Passage, Question, Rulebook, SourceDocument } from '../rulebook/rulebook.js';
import { packFile, questionsFile, sourcesFile } from './format.js';
import { packText } from './words.js';

/** The files of a pack's folder. */
export interface PackFiles {
  /** The folder as it is shown, `our-rules`. */
  readonly folder: string;
  /** The text of each file by its path in the folder; undefined where it is no UTF-8. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/** A pack of one's own, read. */
export interface OwnPack {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly title: Text;
  readonly rules: readonly Rule[];
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly questions: Readonly<Record<string, Question>>;
  /** The text of each file of cases, by the name of its rule: `people-night-shift`. */
  readonly cases: ReadonlyMap<string, string>;
}

/** What is wrong with a pack; its name, where that much can be read. */
export interface WrongPack {
  readonly name: string | undefined;
  readonly wrong: readonly WrongFile[];
}

/**
 * Reads a pack as strictly as the core: one fault in one file, and there is no pack.
 *
 * @param core the built-in rulebook, whose passages may be cited
 */
export function loadPack(files: PackFiles, core: Rulebook, names: Names): OwnPack | WrongPack {
  return new PackLoader(files, core, names).load();
}

/** Whether a pack could be read. */
export function isPack(loaded: OwnPack | WrongPack): loaded is OwnPack {
  return 'rules' in loaded;
}

class PackLoader {
  private readonly wrong: WrongFile[] = [];

  constructor(
    private readonly files: PackFiles,
    private readonly core: Rulebook,
    private readonly names: Names,
  ) {}

  load(): OwnPack | WrongPack {
    const { folder } = this.files;
    this.checkFiles();
    const about = this.about();
    const name = about?.name;
    const sources = this.sources(name);
    const rules = this.rules(name, Object.keys(sources.passages));
    const questions = this.questions();
    if (!about || this.wrong.length > 0) return { name, wrong: this.wrong };
    return { folder, ...about, rules, ...sources, questions, cases: this.cases() };
  }

  private about() {
    return this.read('pack.yaml', (document) => {
      const written = document.parse(packFile);
      if (written?.name === 'leernet') document.fault(['name'], packText('reserved'));
      if (this.ruleFiles().length === 0 && !this.files.texts.has('questions.yaml')) {
        document.fault([], packText('no-rules'));
      }
      return written;
    });
  }

  private sources(pack = ''): Pick<OwnPack, 'documents' | 'passages'> {
    const read = this.read('sources.yaml', (document) => {
      const written = document.parse(sourcesFile);
      for (const id of Object.keys(written?.documents ?? {})) {
        if (pack === '' || id.startsWith(`${pack}:`)) continue;
        const own = `${pack}:${id.slice(id.indexOf(':') + 1)}`;
        document.fault(['documents', id], packText('document-name', { id: own }));
      }
      for (const id of Object.keys(written?.passages ?? {})) {
        const [source = '', ...rest] = id.split('/');
        const known = Object.hasOwn(written?.documents ?? {}, source);
        if (rest.length > 0 && known) continue;
        const near = nearest(source, Object.keys(written?.documents ?? {}));
        document.fault(['passages', id], packText('no-document', { pack }), near);
      }
      return written;
    });
    return (read as Pick<OwnPack, 'documents' | 'passages'> | undefined) ?? NO_SOURCES;
  }

  private rules(pack: string | undefined, own: readonly string[]): readonly Rule[] {
    const passages = new Set([...Object.keys(this.core.passages), ...own]);
    return this.ruleFiles().flatMap((path): Rule[] => {
      const text = this.files.texts.get(path);
      if (text === undefined) return [];
      const file = this.shown(path);
      const library = { ...this.names, passages, pack: pack ?? packOf(text) };
      const loaded = loadRule(file, text, library);
      if ('rule' in loaded) return [shownSafely(loaded.rule)];
      this.wrong.push({ file, text, faults: loaded.faults });
      return [];
    });
  }

  private questions(): Readonly<Record<string, Question>> {
    const read = this.read('questions.yaml', (document) => {
      const written = document.parse(questionsFile);
      for (const path of Object.keys(written ?? {})) {
        if (fieldAt(path, networkShape())) continue;
        const near = nearest(path, fieldPaths(networkShape()));
        document.fault([path], packText('no-field', { path }), near);
      }
      return written;
    });
    return (read as Readonly<Record<string, Question>> | undefined) ?? {};
  }

  private cases(): ReadonlyMap<string, string> {
    return new Map(
      [...this.files.texts].flatMap(([path, text]): [string, string][] => {
        const name = /^cases\/(.+)\.yaml$/.exec(path)?.[1];
        return name === undefined || text === undefined ? [] : [[name, text]];
      }),
    );
  }

  private ruleFiles(): readonly string[] {
    return [...this.files.texts.keys()]
      .filter((path) => /^rules\/[^/]+\.yaml$/.test(path))
      .sort(compare);
  }

  /** Files that nobody would read, and those that are no text. */
  private checkFiles(): void {
    for (const [path, text] of this.files.texts) {
      const message = path.endsWith('.yml')
        ? packText('yml', { name: path.replace(/yml$/, 'yaml') })
        : text === undefined
          ? packText('not-utf8')
          : undefined;
      if (!message) continue;
      const file = this.shown(path);
      const fault: Fault = { file, line: 1, column: 1, at: { start: 0, end: 0 }, message };
      this.wrong.push({ file, text: text ?? '', faults: [fault] });
    }
  }

  private read<T>(path: string, work: (document: Document) => T): T | undefined {
    const text = this.files.texts.get(path);
    if (text === undefined) return undefined;
    const document = new Document(this.shown(path), text);
    const done = work(document);
    const { file, faults } = document;
    if (faults.length > 0) this.wrong.push({ file, text, faults });
    return done;
  }

  private shown(path: string): string {
    return this.files.folder === '.' ? path : `${this.files.folder}/${path}`;
  }
}

/** A rule without characters that could steer a terminal: its texts are shown as they are. */
function shownSafely<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inside: unknown) =>
    typeof inside === 'string' ? plain(inside) : inside,
  ) as T;
}

const NO_SOURCES = { documents: {}, passages: {} };

/** The pack that a rule says it is of: where pack.yaml is wrong, that is not said of each rule too. */
function packOf(text: string): string {
  return /^id: *([a-z0-9-]+):/m.exec(text)?.[1] ?? '';
}
