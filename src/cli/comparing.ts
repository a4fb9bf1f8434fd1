import type { Day } from '../base/days.js';
import type { Language } from '../base/language.js';
import { measures } from '../measures/all.js';
import { known } from '../network/facts.js';
import { compareFiles, compareReports } from '../programme/compare/compare.js';
import { type Matchable, matched } from '../programme/compare/pair.js';
import type { ReportedNetwork } from '../programme/compare/reported.js';
import type { ComparisonJson, NetworkComparison, OneSided } from '../programme/compare/types.js';
import type { CheckedFile } from '../report/checked.js';
import { reportOf } from '../report/json.js';
import { plain } from '../report/plain.js';
import { coreRulebook } from '../rulebook/core.js';
import type { WrongFile } from '../rulebook/fault.js';
import type { CompareArguments } from './compare.js';
import type { Side, SideFile } from './compare-sides.js';
import { tellCompare } from './compare-words.js';
import { Rulebooks } from './configuration.js';
import { dayOption } from './day-option.js';
import { judgedText, tellMistakes } from './judge-file.js';
import { type Shell, UsageError } from './shell.js';
import { version } from './version.js';
import { tellWrong } from './wrong.js';

/** A network of a side: what it is matched by, and where it is read from again. */
interface Candidate extends Matchable, OneSided {
  readonly from: { readonly file: SideFile } | { readonly network: ReportedNetwork };
  readonly language: Language;
}

/** One comparison: it keeps what is wrong with files until the end, and no file longer than its turn. */
export class Comparing {
  private readonly asOf: Day | undefined;
  private readonly today: Day;
  private readonly rulebooks: Rulebooks;
  private readonly mistakes = new Map<string, CheckedFile>();
  private readonly setup = new Map<string, WrongFile>();

  constructor(
    private readonly options: CompareArguments,
    private readonly asked: Language,
    private readonly shell: Shell,
  ) {
    this.asOf = options.asOf === undefined ? undefined : dayOption(options.asOf, asked);
    this.today = Math.floor(shell.now() / 86_400_000);
    this.rulebooks = new Rulebooks(options, shell, asked);
  }

  /**
   * Compares the networks that are on both sides.
   *
   * @throws UsageError where reports cannot be compared
   */
  async run(before: Side, after: Side): Promise<ComparisonJson> {
    const sides = [await this.candidates(before), await this.candidates(after)] as const;
    const { pairs, onlyBefore, onlyAfter } = matched(...sides);
    const language = this.options.lang ?? pairs[0]?.[1].language ?? this.asked;
    const networks: NetworkComparison[] = [];
    for (const [one, other] of pairs) {
      const compared = await this.pair(one, other, language, [before.given, after.given]);
      if (compared) networks.push(compared);
    }
    return {
      leernet: '1',
      version,
      language,
      before: before.given,
      after: after.given,
      networks,
      onlyBefore: onlyBefore.map(oneSided),
      onlyAfter: onlyAfter.map(oneSided),
    };
  }

  /** Tells on stderr what was wrong with files. Returns whether anything was. */
  async tellMistakes(color: boolean): Promise<boolean> {
    const { asked, shell } = this;
    const [files, setup] = [[...this.mistakes.values()], [...this.setup.values()]];
    if (setup.length > 0) await tellWrong(setup, asked, color, shell);
    await tellMistakes(files, color, shell);
    const names = [...files, ...setup].map(({ file }) => file).join(', ');
    if (names === '') return false;
    shell.stderr(`leernet: ${plain(tellCompare('wrongFiles', asked, { files: names }))}\n`);
    return true;
  }

  /** The networks of a side, to be matched. */
  private async candidates(side: Side): Promise<readonly Candidate[]> {
    if (side.is === 'report') {
      if (this.asOf !== undefined) {
        const { given } = side;
        throw new UsageError(tellCompare('asOfReport', this.asked, { given }));
      }
      const { language, networks } = side.report;
      return networks.map((network) => {
        const { id, name, file } = network;
        const stated = id !== nameOf(file);
        return { id, name, file, stated, path: file, language, from: { network } };
      });
    }
    if (side.is === 'wrong') return [];
    const found: Candidate[] = [];
    for (const file of side.files) {
      const checked = await this.judge(file, this.options.lang);
      if (!checked) continue;
      const { id, diagnosis, language } = checked;
      const stated = diagnosis?.network.id.is === 'known';
      const name = (diagnosis && known(diagnosis.network.name)) ?? id;
      const { path } = file;
      found.push({ id, name, file: file.name, stated, path, language, from: { file } });
    }
    return found;
  }

  private async pair(
    before: Candidate,
    after: Candidate,
    language: Language,
    givens: readonly [string, string],
  ): Promise<NetworkComparison | undefined> {
    if ('file' in before.from && 'file' in after.from) {
      const old = await this.judge(before.from.file, language);
      const now = await this.judge(after.from.file, language);
      if (!old?.diagnosis || !now?.diagnosis) return undefined;
      return compareFiles(momentOf(old, old.diagnosis), momentOf(now, now.diagnosis), {
        measures,
        language,
      });
    }
    const old = await this.reported(before, language);
    const now = await this.reported(after, language);
    if (!old || !now) return undefined;
    if (old.rulebook !== now.rulebook) {
      const [one, other] = [old.rulebook, now.rulebook];
      const { name } = after;
      const values = { name, one, other, before: givens[0], after: givens[1] };
      throw new UsageError(tellCompare('otherRules', this.asked, values));
    }
    return compareReports(old, now, { measures, language });
  }

  /** A network as a report has it; a file is judged for that. */
  private async reported(
    { from }: Candidate,
    language: Language,
  ): Promise<ReportedNetwork | undefined> {
    if ('network' in from) return from.network;
    const checked = await this.judge(from.file, language);
    if (!checked) return undefined;
    const context = { version, rulebook: coreRulebook(), measures };
    return reportOf([checked], context, language).networks[0];
  }

  /**
   * Reads and judges a file: on the day that was asked for, else on that of the file, else on that of
   * its version in git, else today. What is wrong with it is kept; undefined where nothing judges it.
   */
  private async judge(
    file: SideFile,
    language: Language | undefined,
  ): Promise<CheckedFile | undefined> {
    const ruling = await this.rulebooks.for(file.onDisk);
    if ('wrong' in ruling) {
      for (const one of ruling.wrong) this.setup.set(one.file, one);
      return undefined;
    }
    const checked = judgedText(file.name, await file.read(), {
      rulebook: ruling.rulebook,
      today: Math.min(file.day ?? this.today, this.today),
      asOf: this.asOf,
      language,
    });
    if (!checked.diagnosis) this.mistakes.set(file.name, checked);
    return checked;
  }
}

function momentOf(
  { id, file, asOf, rulebook }: CheckedFile,
  { network }: NonNullable<CheckedFile['diagnosis']>,
) {
  return { id, file, asOf, rulebook, network };
}

function oneSided({ id, name, file }: Candidate): OneSided {
  return { id, name, file };
}

/** What a network is called by its file, where it states no id. */
function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ya?ml$/i, '');
}
