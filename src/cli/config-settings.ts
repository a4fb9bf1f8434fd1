import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { ConfigFile } from '../config/format.js';
import type { Written } from '../config/read.js';
import type { Chosen, Setting } from '../config/settings.js';
import { configText } from '../config/words.js';
import { nearest } from '../network/suggest.js';
import { type Pattern, patternOf, trimmed } from '../programme/patterns.js';
import type { Document, Path } from '../rulebook/document.js';
import { yamlFiles } from './files.js';
import { nearFolder } from './pack-files.js';
import { isWithin, realOf, realPlaceOf, statOf } from './paths.js';

/** What a configuration chooses for the networks in a folder. */
export interface FolderSettings {
  /** Which of the folders it is, from 0. */
  readonly at: number;
  /** As it is written. */
  readonly path: string;
  readonly line: number;
  readonly pattern: Pattern;
  readonly chosen: Chosen;
}

/** What a configuration chooses beside its rules. */
export interface ConfigSettings {
  readonly chosen: Chosen;
  readonly folders: readonly FolderSettings[];
  /** The line of each pattern that says where networks are. */
  readonly networks: readonly { readonly path: string; readonly line: number }[];
}

/**
 * Takes the settings out of a configuration, with paths from the current folder; what is wrong with
 * them is reported there.
 *
 * @param formats the forms of report that there are
 */
export function settingsOf(
  document: Document,
  written: Written,
  formats: readonly string[],
): ConfigSettings {
  return new Reader(document, formats).read(written);
}

class Reader {
  private readonly home: string;

  constructor(
    private readonly document: Document,
    private readonly formats: readonly string[],
  ) {
    this.home = dirname(document.file);
  }

  read(written: Written): ConfigSettings {
    const { networks, formats, baseline, folders = [] } = written;
    networks?.forEach((path, at) => {
      if (!/^!(?!\()/.test(path)) this.checkThere(['networks', at], path);
    });
    if (networks?.every((path) => /^!(?!\()/.test(path)))
      this.fault(['networks'], 'only-exclusions');
    if (formats) this.checkFormats(formats);
    if (baseline !== undefined) this.checkWritten(['baseline'], baseline);
    return {
      chosen: {
        ...this.levels([], written),
        ...(networks && { networks: this.setting(['networks'], networks) }),
        ...(formats && {
          formats: this.setting(
            ['formats'],
            formats.map((one) => this.output(one)),
          ),
        }),
        ...(baseline !== undefined && {
          baseline: this.setting(['baseline'], join(this.home, baseline)),
        }),
      },
      folders: folders.flatMap((one, at) => (one ? [this.folder(one, at)] : [])),
      networks: (networks ?? []).map((path, at) => ({
        path,
        line: this.document.lineOf(['networks', at]),
      })),
    };
  }

  private folder(written: NonNullable<ConfigFile['folders']>[number], at: number): FolderSettings {
    const path: Path = ['folders', at, 'path'];
    this.checkThere(path, written.path);
    if (Object.keys(written).length === 1) this.fault(['folders', at], 'folder-says-nothing');
    return {
      at,
      path: written.path,
      line: this.document.lineOf(path),
      pattern: patternOf(written.path),
      chosen: this.levels(['folders', at], written),
    };
  }

  /** What may be chosen for all networks, and anew for those in a folder. */
  private levels(at: Path, written: Pick<Written, 'language'> & Levels): Chosen {
    const { 'fail-on': failOn, 'min-score': minScore, 'min-known': minKnown, language } = written;
    return {
      ...(failOn && { failOn: this.setting([...at, 'fail-on'], failOn) }),
      ...(minScore !== undefined && { minScore: this.setting([...at, 'min-score'], minScore) }),
      ...(minKnown !== undefined && { minKnown: this.setting([...at, 'min-known'], minKnown) }),
      ...(language && { language: this.setting([...at, 'language'], language) }),
    };
  }

  private setting<T>(path: Path, value: T): Setting<T> {
    const { file } = this.document;
    return { value, from: { is: 'config', file, line: this.document.lineOf(path) } };
  }

  private checkFormats(formats: readonly string[]): void {
    formats.forEach((one, at) => {
      const [format = '', ...rest] = one.split('=');
      if (!this.formats.includes(format)) {
        const names = this.formats.join(', ');
        const message = configText('no-format', { format, formats: names });
        this.document.fault(['formats', at], message, nearest(format, this.formats));
      } else if (rest.length > 0) {
        this.checkTarget(['formats', at], format, rest.join('='));
      }
    });
    const screen = formats.filter((one) => !one.includes('='));
    if (screen.length > 1) {
      const second = formats.indexOf(screen[1] ?? '', formats.indexOf(screen[0] ?? '') + 1);
      this.fault(['formats', second], 'two-to-screen');
    }
  }

  private checkTarget(path: Path, format: string, file: string): void {
    if (file === '') this.fault(path, 'no-file-named', { format });
    else if (/\.ya?ml$/i.test(file)) this.fault(path, 'to-a-network', { path: file });
    else this.checkWritten(path, file);
  }

  /** A file that leernet writes lies in the folder of the configuration, and is none of git's own. */
  private checkWritten(path: Path, file: string): void {
    if (this.checkInside(path, file) && this.isOfGit(file)) {
      this.fault(path, 'in-git', { path: file });
    }
  }

  /** Whether a file lies in what git keeps of a repository, which a report would break. */
  private isOfGit(file: string): boolean {
    const place = relative(realOf(this.home), realPlaceOf(join(this.home, file)));
    return [...file.split(/[\\/]/), ...place.split(sep)].some((part) => /^\.git$/i.test(part));
  }

  /** `json=report.json`, from the current folder. */
  private output(written: string): string {
    const [format = '', ...rest] = written.split('=');
    return rest.length === 0 ? written : `${format}=${join(this.home, rest.join('='))}`;
  }

  /** A path that leaves the folder of the configuration is wrong, also where it does so by a link. */
  private checkInside(path: Path, written: string): boolean {
    const whole = join(this.home, written);
    const inside = !isAbsolute(written) && isWithin(relative(this.home, whole));
    if (inside && staysWithin(this.home, whole)) return true;
    this.fault(path, 'outside', { path: written });
    return false;
  }

  /** Says where a folder or a file is not there; of a pattern, the folder in front of it. */
  private checkThere(path: Path, written: string): void {
    const pattern = patternOf(written);
    const there = statOf(join(this.home, trimmed(written)));
    const base = there || !pattern.wild ? trimmed(written) : pattern.base;
    if (!this.checkInside(path, base) || statOf(join(this.home, base))) return;
    const near = nearFolder(this.home, base) ?? this.nearFile(base);
    const meant = near?.replace(/^\.\//, '') ?? '';
    const rest = pattern.wild ? trimmed(written).slice(base.length) : '';
    const message = configText('no-path', { path: base });
    this.document.fault(path, message, near === undefined ? undefined : `${meant}${rest}`);
  }

  private nearFile(path: string): string | undefined {
    const folder = dirname(path);
    const near = nearest(basename(path), yamlFiles(join(this.home, folder)));
    return near === undefined ? undefined : join(folder, near);
  }

  private fault(...[path, key, values]: [Path, ...Parameters<typeof configText>]): void {
    this.document.fault(path, configText(key, values));
  }
}

type Levels = Pick<Written, 'fail-on' | 'min-score' | 'min-known'>;

/** Whether a path lies in a folder with all links followed, as far as it is there. */
function staysWithin(folder: string, path: string): boolean {
  let near = path;
  while (!statOf(near)) {
    const parent = dirname(near);
    if (parent === near) return true;
    near = parent;
  }
  return isWithin(relative(realOf(folder), realOf(near)));
}
