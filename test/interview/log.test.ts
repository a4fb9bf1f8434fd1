import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../src/base/days.js';
import type { Language } from '../../src/base/language.js';
import { lineChanges } from '../../src/cli/line-changes.js';
import { meaningOf } from '../../src/edit/meaning.js';
import { Page } from '../../src/edit/page.js';
import { at, meant, same } from '../../src/edit/verify.js';
import { type Asker, type Prompt, Stopped } from '../../src/interview/asker.js';
import { coreBook } from '../../src/interview/core.js';
import { withSessions } from '../../src/interview/log/outcome.js';
import {
  askSession,
  editsOf,
  LogBase,
  type LogSetting,
  nothingTold,
  secondsOf,
  stepsOf,
  type Told,
} from '../../src/interview/log.js';
import { readNetwork } from '../../src/network/read.js';

const TODAY = parseWhen('2026-11-22')?.from ?? 0;

const NETWORK = `naam: Buurtkring
fase: onderhoud
leden:
  - id: anna   # een schuilnaam
  - id: bram
  - {id: chris, kring: schil}
organisaties: [{id: school, soort: onderwijs}]
bijeenkomsten:
  - datum: 2026-10-13
    aanwezig: 2
    minuten: {mededelingen: 5, leren: 60}
    mededelingen-op: eind
    werkvormen: [intervisie]
    hobbels: [{wat: geen zaal}, {wat: geen geld, opgelost: nee}]
    acties: [{wat: zaal zoeken, door: bram}, {wat: bellen, gedaan: ja}]
`;

function setting(text = NETWORK, options: Partial<LogSetting> = {}): LogSetting {
  const { network, keys } = readNetwork(text, { today: TODAY });
  if (!network) throw new Error('a network with something wrong');
  const base = new LogBase(network, keys, TODAY);
  return { base, book: coreBook(), language: keys, simple: false, more: false, ...options };
}

/** Somebody who types what is given, and Enter from then on. */
class Typist implements Asker {
  readonly prompts: Prompt[] = [];
  readonly refused: string[] = [];
  readonly said: string[] = [];

  constructor(private readonly answers: string[]) {}

  say = (text: string): void => {
    this.said.push(text);
  };

  ask: Asker['ask'] = async (prompt, check) => {
    this.prompts.push(prompt);
    for (;;) {
      const typed = this.answers.shift() ?? '';
      if (typed === '^C') throw new Stopped();
      const wrong = check(typed);
      if (wrong === undefined) return typed;
      this.refused.push(wrong);
    }
  };
}

async function asked(
  answers: Readonly<Record<string, string>> | readonly string[],
  text = NETWORK,
  options: Partial<LogSetting> = {},
) {
  const made = setting(text, options);
  const typist = new Typist(Array.isArray(answers) ? [...answers] : []);
  const outcomeOf = (told: Told) => withSessions(text, [told], made.base, made.language);
  const asker: Asker = Array.isArray(answers)
    ? typist
    : {
        say: typist.say,
        ask: async (prompt, check) => {
          typist.prompts.push(prompt);
          const known = answers as Readonly<Record<string, string>>;
          const found = Object.keys(known).find((words) => prompt.question.includes(words));
          const typed = (found && known[found]) ?? '';
          const wrong = check(typed);
          if (wrong !== undefined) throw new Error(wrong);
          return typed;
        },
      };
  const logged = await askSession(made, asker, (told) => {
    const outcome = outcomeOf(told);
    return 'wrong' in outcome ? outcome.wrong.join(' ') : undefined;
  });
  const outcome = outcomeOf(logged.told);
  if ('wrong' in outcome) throw new Error(outcome.wrong.join('\n'));
  return { ...logged, typist, text: outcome.text, base: made.base };
}

/** What was added to the text. */
function added(text: string, before = NETWORK): string {
  const lines = lineChanges(before, text).split('\n');
  return lines.flatMap((line) => (line.startsWith('+') ? [line.slice(2)] : [])).join('\n');
}

describe('a session that is asked about', () => {
  it('takes what is shown with Enter alone, and nothing else', async () => {
    const { text, typist } = await asked([]);
    expect(added(text)).toBe(
      '  - datum: 2026-11-22\n    mededelingen-op: eind\n    werkvormen: [intervisie]\n    nieuwkomers: geen',
    );
    // What Enter writes stood on the screen.
    const shown = typist.prompts.map(
      ({ keys }) => keys.find(({ code }) => code === 'Enter')?.label,
    );
    expect(shown).toContain('aan het eind');
    expect(shown).toContain('intervisie');
    expect(shown).toContain('niemand');
  });

  it('gives nothing that a rule judges a value at a blank', async () => {
    const first = 'naam: X\nleden: [{id: anna}]\n';
    const { text } = await asked([], first);
    expect(added(text, first)).toBe('bijeenkomsten:\n  - datum: 2026-11-22\n    nieuwkomers: geen');
  });

  it('writes all that is answered', async () => {
    const { text } = await asked({
      'Op welke dag': '21-11-2026',
      'Wie waren er': '-2',
      'Hoe ging de tijd': '10 20 l60',
      'Wanneer kwamen de mededelingen': '3',
      'Wat gebeurde er': '1 2 4?',
      'Wat vierden jullie': 'een jaar samen',
      'Niet genoemd': 'n',
      'Op welke manier': '1, wandelen',
      'voor het eerst': '1 +1',
      'acties zijn gedaan': '1',
      hobbels: '1',
      'hebben jullie besloten': 'proef in Zuid, 2',
      'Waar liepen': '0',
      'Wie gaat wat doen': 'folder maken, l2',
      'volgende bijeenkomst': '2026-12',
    });
    expect(added(text)).toMatchInlineSnapshot(`
      "  - {id: lid-4, sinds: 2026-11-21}
          hobbels: [{wat: geen zaal, opgelost: 2026-11-21}, {wat: geen geld, opgelost: nee}]
          acties: [{wat: zaal zoeken, door: bram, gedaan: ja}, {wat: bellen, gedaan: ja}]
        - datum: 2026-11-21
          aanwezig: [anna, lid-4]
          minuten: {mededelingen: 10, voortgang: 20, leren: 60}
          mededelingen-op: mail
          werkvormen: [intervisie, wandelen]
          gevierd: een jaar samen
          terug-naar-bedoeling: ja
          leren-besproken: nee
          geevalueerd: onbekend
          open: nee
          voorstelrondje: nee
          nieuwkomers: [anna, lid-4]
          besluiten:
            - {wat: proef in Zuid, door: bestuur}
          hobbels: geen
          acties: [{wat: folder maken, door: bram}]
      volgende-bijeenkomst: 2026-12"
    `);
  });

  it('asks in English where the file is English', async () => {
    const { typist, text } = await asked(['', '5', '', 'l30'], 'name: X\nphase: maintaining\n');
    expect(typist.prompts[1]?.question).toMatch(/^Who was there/);
    expect(text).toMatch(
      /sessions:\n {2}- date: 2026-11-22\n {4}present: 5\n {4}minutes: \{learning: 30\}/,
    );
  });

  it('goes back, explains, and stops with what there is', async () => {
    const { text, typist } = await asked(['', '7', '2', '<', '1', '?', '', 'stop']);
    expect(added(text)).toBe('  - datum: 2026-11-22\n    aanwezig: 1');
    expect(typist.refused[0]).toMatch(/3 leden.*7 \+4/);
    expect(typist.said.at(-1)).toMatch(/vaste groep/);
  });

  it('says that nothing was told where one stops at once', async () => {
    const made = setting();
    const logged = await askSession(made, new Typist(['stop']), () => undefined);
    expect(logged.some).toBe(false);
  });

  it('is short about a session that was called off', async () => {
    const { text, typist } = await asked(['', '0', '', '0']);
    expect(added(text)).toBe('  - datum: 2026-11-22\n    afgelast: ja\nvolgende-bijeenkomst: geen');
    expect(typist.prompts).toHaveLength(4);
  });

  it('asks first where there is a session that day already', async () => {
    const { text, typist } = await asked([
      '2026-10-13',
      '',
      'n',
      '2026-10-13',
      'j',
      'w',
      '',
      '',
      'stop',
    ]);
    expect(typist.refused[0]).toMatch(/j, n/);
    expect(text).toMatch(/datum: 2026-10-13[\s\S]*datum: 2026-10-13\n {4}aanwezig: onbekend/);
  });

  it('takes the day that was planned, and fills the session in that is there', async () => {
    const planned = `${NETWORK}  - {datum: 2026-11-17, uitgenodigd: 3}  # in de zaal\n`;
    const { text, typist } = await asked(['', '2', '', 'stop'], planned);
    expect(typist.prompts[0]?.keys[0]?.label).toMatch(/2026-11-17/);
    expect(text).toContain('- {datum: 2026-11-17, aanwezig: 2, uitgenodigd: 3}  # in de zaal');
  });

  it('moves the day that the file is about, and says so', async () => {
    const dated = `peildatum: 2026-10-15\n${NETWORK}`;
    expect((await asked(['', '', '2', 'stop'], dated)).text).toContain('peildatum: 2026-11-22');
    expect((await asked(['', 'n', '2', 'stop'], dated)).text).toContain('peildatum: 2026-10-15');
  });

  it('asks about the first session what belongs to it', async () => {
    const { text } = await asked({ 'eerste bijeenkomst': '1', 'Niet genoemd': '' }, 'naam: X\n');
    expect(text).toContain('voorbereid: {deelnemers-gevraagd: ja}');
  });

  it('asks more with --more', async () => {
    const answers = {
      vervangers: '0',
      'in de plaats': '0',
      gasten: '2',
      besloten: 'proef',
      waarom: 'j',
    };
    const { text } = await asked(answers, NETWORK, { more: true });
    expect(text).toContain('gasten: 2');
    expect(text).toMatch(/besluiten:\n {6}- \{wat: proef, onderbouwd: ja\}/);
  });

  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a day to come', ['2026-12-01'], /moet nog komen/],
    ['a month', ['2026-10'], /hele dag/],
    ['no day', ['morgen'], /geen dag/],
    ['a member that is not there', ['', '1,9'], /9 staat niet op het scherm/],
    ['words for a number', ['', 'veel mensen'], /aantal/],
    ['an e-mail address', ['', '', '', '', '', '', 'jan@voorbeeld.nl'], /e-mailadres/],
    ['a letter that is not there', ['', '2', '', 'q10'], /begrijp ik niet/],
    ['more kinds of time than there are', ['', '2', '', '1 2 3 4 5 6'], /5 soorten/],
    ['the same twice', ['', '2', '', 'l10 l20'], /twee keer/],
    ['a tick that is not there', ['', '2', '', '', '', '7'], /7 staat niet/],
    ['who is not there', ['', '2', '', '', '', '', '', '', '', '', 'proef, l8'], /l8 staat niet/],
    [
      'a next one before this one',
      ['', '2', '', '', '', '', '', '', '', '', '', '', '', '2026-11-01'],
      /niet na/,
    ],
    ['more people than were invited', ['', '3', '2'], /uitgenodigd/],
  ];

  it.each(mistakes)('says what is wrong: %s', async (_, answers, words) => {
    const { typist } = await asked([...answers, '', '', '', 'stop']);
    expect(typist.refused.join(' ')).toMatch(words);
  });

  it('lets a closed terminal through to who asked', async () => {
    await expect(askSession(setting(), new Typist(['', '^C']), () => undefined)).rejects.toThrow(
      Stopped,
    );
  });

  it('takes under a minute, with actions and hurdles open', () => {
    for (const language of ['nl', 'en'] as const) {
      const made = setting(NETWORK, { language });
      expect(secondsOf(made, nothingTold('2026-11-22'))).toBeLessThanOrEqual(60);
    }
  });

  it('has words for each question in both languages, without a gap', () => {
    for (const language of ['nl', 'en'] as const satisfies readonly Language[]) {
      const made = setting(NETWORK, { language, more: true });
      const draft = {
        ...nothingTold('2026-11-22'),
        fields: { decisions: [{ what: 'proef' }] },
        rest: { happened: ['open'], first: ['prepared.focus-open'] },
      };
      for (const step of stepsOf(made, draft)) {
        const { question, help, hint = '', enter = '', rows = [] } = step.ask(draft);
        const shown = [question, help, hint, enter, ...rows.flat().map(({ label }) => label)].join(
          ' ',
        );
        expect(question, step.id).not.toBe('');
        expect(help, step.id).not.toBe('');
        expect(shown, step.id).not.toMatch(/\{|undefined/);
      }
    }
  });
});

const TYPED = [
  '',
  '',
  '',
  'w',
  '0',
  '1',
  '2',
  '1 2',
  '-1',
  '3 +1',
  '+2',
  'l20 i5',
  '10 20 30',
  'zelfde',
  'n',
  'j',
  'iets: nieuws',
  'proef, l1',
  'een, twee',
  '2026-12-08',
  '<',
  '?',
];

const FILES = [
  'gezond-tweede-jaar',
  'goed-geregeld',
  'much-unknown',
  'healthy-english',
  'mixed-keys',
];

describe('any answers', () => {
  it.each(FILES)('stand in %s as they were given', async (name) => {
    const text = readFileSync(`fixtures/networks/${name}.yaml`, 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...TYPED), { maxLength: 40 }), async (answers) => {
        const {
          told,
          base,
          text: made,
        } = await asked(answers, text, { more: answers.length > 20 });
        const page = meaningOf(new Page(made));
        const seen = new Map<string, boolean>();
        // Of changes of the same place the last one stands.
        for (const { path, value } of [...editsOf([told], base)].reverse()) {
          const key = path.join('.');
          if (!seen.has(key)) seen.set(key, same(at(page, path), meant(path, value)));
        }
        expect([...seen].filter(([, stands]) => !stands)).toEqual([]);
        const gone = text
          .split('\n')
          .filter((line) => line.startsWith('#') && !made.includes(line));
        expect(gone).toEqual([]);
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});
