import {
  copyFileSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { replaceText } from '../../src/cli/in-place.js';
import { lineChanges } from '../../src/cli/line-changes.js';
import { inside, leernet } from './leernet.js';
import { typeInto } from './terminal.js';

const NETWORK = `# onze kring
naam: Buurtkring
fase: onderhoud
leden: [{id: anna}, {id: bram}, {id: chris}]
bijeenkomsten:
  - {datum: 2026-09-15, aanwezig: 3, minuten: {leren: 60}, werkvormen: [intervisie]}
  - {datum: 2026-10-13, aanwezig: 2, acties: [{wat: zaal zoeken, door: bram}]}
`;

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leernet-'));
  file = join(folder, 'netwerk.yaml');
  writeFileSync(file, NETWORK);
});

const text = (): string => readFileSync(file, 'utf8');

/** What came into the file. */
const added = (before = NETWORK): string =>
  lineChanges(before, text())
    .split('\n')
    .filter((line) => /^[+-]/.test(line))
    .join('\n');

describe('leernet log in one go', () => {
  it('records a session as a process, and says what it changed', () => {
    const args = [
      '--date',
      '2026-11-10',
      '--present',
      '3',
      '--learning',
      '60',
      '--celebrated',
      '--no-open',
    ];
    const { status, stdout, stderr } = leernet(['log', file, ...args]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Vastgelegd in .*netwerk\.yaml: de bijeenkomst van 2026-11-10\.\nDe score /s,
    );
    expect(added()).toBe(
      '+   - {datum: 2026-11-10, aanwezig: 3, minuten: {leren: 60}, gevierd: ja, open: nee}',
    );
  });

  it('has an option for everything, in Dutch or English', async () => {
    const args = [
      '--present',
      'anna,bram',
      '--invited',
      '3',
      '--announcements',
      '5',
      '--progress',
      '10',
      '--learning',
      '60-70',
      '--social',
      '15',
      '--other',
      '0',
      '--announcements-at',
      'eind',
      '--celebrated',
      'een jaar',
      '--purpose-revisited',
      '--no-learning-reflected',
      '--evaluated',
      '8',
      '--open',
      '--no-intro-round',
      '--stand-ins',
      '0',
      '--guests',
      '1',
      '--cases',
      'onbekend',
      '--methods',
      'intervisie, wandelen',
      '--knowledge',
      'combinatie',
      '--newcomers',
      'geen',
      '--new',
      '1',
      '--decision',
      'proef, leden',
      '--hurdle',
      'geen geld',
      '--action',
      'bellen, anna',
      '--done',
      'zaal',
      '--next',
      '8-12-2026',
      '--focus-open',
    ];
    const { status, stderr } = await inside(['log', file, ...args]);
    expect([status, stderr]).toEqual([0, '']);
    expect(added()).toMatchInlineSnapshot(`
      "- leden: [{id: anna}, {id: bram}, {id: chris}]
      + leden: [{id: anna}, {id: bram}, {id: chris}, {id: lid-4, sinds: 2026-11-22}]
      -   - {datum: 2026-10-13, aanwezig: 2, acties: [{wat: zaal zoeken, door: bram}]}
      +   - {datum: 2026-10-13, aanwezig: 2, acties: [{wat: zaal zoeken, door: bram, gedaan: ja}]}
      +   - datum: 2026-11-22
      +     aanwezig: [anna, bram, lid-4]
      +     uitgenodigd: 3
      +     minuten: {mededelingen: 5, voortgang: 10, leren: 60-70, informeel: 15, overig: 0}
      +     mededelingen-op: eind
      +     vervangers: 0
      +     gasten: 1
      +     casussen: onbekend
      +     werkvormen: [intervisie, wandelen]
      +     kennisproces: [combinatie]
      +     voorbereid: {focus-open: ja}
      +     gevierd: een jaar
      +     terug-naar-bedoeling: ja
      +     leren-besproken: nee
      +     geevalueerd: 8
      +     open: ja
      +     voorstelrondje: nee
      +     nieuwkomers: [lid-4]
      +     besluiten:
      +       - {wat: proef, door: leden}
      +     hobbels:
      +       - {wat: geen geld}
      +     acties: [{wat: bellen, door: anna}]
      + volgende-bijeenkomst: 2026-12-08"
    `);
  });

  it('shows with --dry-run what would change, and writes nothing', async () => {
    const { status, stdout, stderr } = await inside(['log', file, '--present', '2', '--dry-run']);
    expect([status, text()]).toEqual([0, NETWORK]);
    expect(stderr).toMatch(/er is niets\s+geschreven/);
    expect(stdout).toMatch(/^\+ {3}- \{datum: 2026-11-22, aanwezig: 2\}$/m);
  });

  it('speaks English where it is asked to', async () => {
    const { stdout } = await inside(['log', file, '--lang', 'en', '--present', '2']);
    expect(stdout).toMatch(/^Recorded in .*\nThe score/s);
  });

  it('says all that is wrong together, and writes nothing', async () => {
    const args = [
      '--present',
      '2',
      '--learning',
      'lang',
      '--announcements-at',
      'einde',
      '--done',
      'koffie',
      '--next',
      'gauw',
    ];
    const { status, stderr } = await inside(['log', file, ...args]);
    expect([status, text()]).toEqual([2, NETWORK]);
    expect(stderr).toMatch(/--learning: "lang" is geen getal/);
    expect(stderr).toMatch(/--announcements-at: "einde" past hier niet\. Bedoel je eind\?/);
    expect(stderr).toMatch(/--done: "koffie" staat niet open\. Open staan: 1 = zaal zoeken/);
    expect(stderr).toMatch(/--next: "gauw" is geen datum/);
  });

  it('refuses what cannot be true, in the words of the check', async () => {
    const { status, stderr } = await inside(['log', file, '--present', '7']);
    expect([status, text()]).toEqual([2, NETWORK]);
    expect(stderr).toMatch(/7 aanwezigen.*3 leden/);
  });

  it.each([
    ['a day to come', ['--date', '2026-12-01'], /moet nog komen/],
    ['a month', ['--date', '2026-11'], /geen dag/],
    ['a member that is not there', ['--present', 'anna,dirk'], /"dirk" staat niet in dit bestand/],
    ['a day that has one', ['--date', '2026-10-13', '--present', '2'], /al een bijeenkomst.*--yes/],
    ['no number', ['--new', 'veel'], /--new: "veel" is geen getal/],
  ])('refuses %s', async (_, args, words) => {
    const { status, stderr } = await inside(['log', file, ...args]);
    expect([status, text()]).toEqual([2, NETWORK]);
    expect(stderr).toMatch(words);
  });

  it('adds a second session of a day with --yes', async () => {
    await inside(['log', file, '--date', '2026-10-13', '--present', '3', '--yes']);
    expect(added()).toBe('+   - {datum: 2026-10-13, aanwezig: 3}');
  });

  it('moves the day that the file is about along, and says so', async () => {
    const dated = `peildatum: 2026-10-20\n${NETWORK}`;
    writeFileSync(file, dated);
    const { stdout } = await inside(['log', file, '--present', '2']);
    expect(stdout).toMatch(/De peildatum wordt 2026-11-22/);
    expect(text()).toMatch(/^peildatum: 2026-11-22$/m);
  });

  it('shows what is wrong with a file before anything is asked', async () => {
    copyFileSync('fixtures/networks/vijf-fouten.yaml', file);
    const { status, stdout, stderr } = await inside(['log', file, '--present', '2']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/5 fouten[\s\S]*Herstel eerst/);
  });

  it('needs a terminal to ask, a file, and no dash', async () => {
    expect((await inside(['log', file])).stderr).toMatch(/heeft daarvoor een terminal nodig/);
    expect((await inside(['log', file])).status).toBe(2);
    expect((await inside(['log', join(folder, 'weg.yaml')])).status).toBe(2);
    expect((await inside(['log', '-'])).stderr).toMatch(/streepje/);
  });
});

describe('a file that is written in place', () => {
  it('is left alone where it was changed meanwhile', () => {
    writeFileSync(file, 'naam: Anders\n');
    expect(replaceText(file, NETWORK, 'naam: X\n')).toBe(false);
    expect(text()).toBe('naam: Anders\n');
  });

  it('keeps its mark, who may read it, and the link to it', async () => {
    writeFileSync(file, `\uFEFF${NETWORK}`, { mode: 0o640 });
    const link = join(folder, 'link.yaml');
    symlinkSync(file, link);
    const { mode } = statSync(file);
    expect((await inside(['log', link, '--present', '2'])).status).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode).toBe(mode);
    expect(text()).toMatch(/^\uFEFF# onze kring/);
    expect(text()).toContain('{datum: 2026-11-22, aanwezig: 2}');
  });
});

describe('leernet log --import', () => {
  const table = (rows: string): string => {
    const name = join(folder, 'opkomst.csv');
    writeFileSync(name, rows);
    return name;
  };

  it('takes sessions from a table, after a look at them', async () => {
    const csv = table(
      '\uFEFFDatum;Aanwezig;Leren;Gevierd;Opmerkingen\n21-11-2026;2;60;ja;fijn\n03-11-2026;3;45;nee;\n',
    );
    const { status, stdout, stderr } = await inside(['log', file, '--import', csv, '--yes']);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /staan 2 bijeenkomsten:\n {2}2026-11-21 {2}aanwezig 2; leren 60; gevierd ja/,
    );
    expect(stderr).toMatch(/dd-mm-jjjj[\s\S]*Niet overgenomen: Opmerkingen/);
    expect(stdout).toMatch(/2 bijeenkomsten, van 2026-11-03\s+tot en met 2026-11-21/);
    expect(added()).toBe(
      '+   - {datum: 2026-11-03, aanwezig: 3, minuten: {leren: 45}, gevierd: nee}\n+   - {datum: 2026-11-21, aanwezig: 2, minuten: {leren: 60}, gevierd: ja}',
    );
  });

  it('reads a column for each member, with commas', async () => {
    const csv = table(
      'date,anna,Bram,chris\n2026-11-03,x,,ja\n2026-11-10,1,nee,0\n2026-11-17,,,\n',
    );
    expect((await inside(['log', file, '--import', csv, '--yes'])).status).toBe(0);
    expect(added()).toBe(
      '+   - {datum: 2026-11-03, aanwezig: [anna, chris]}\n+   - {datum: 2026-11-10, aanwezig: [anna]}\n+   - {datum: 2026-11-17}',
    );
  });

  it('tells all that is wrong with its line and column, and writes nothing', async () => {
    const csv = table(
      'datum;aanwezg;leren;gevierd\n2026-10-13;3;60;ja\n2026-11-03;3;lang;ja\n;;;x\n2027-01-01;;;\n2026-11-04;;;;te veel\n',
    );
    const { status, stderr } = await inside(['log', file, '--import', csv, '--yes']);
    expect([status, text()]).toEqual([2, NETWORK]);
    expect(stderr).toMatch(/regel 1, kolom aanwezg: .*Bedoel je aanwezig\?/);
    expect(stderr).toMatch(/regel 2, kolom datum: op 2026-10-13 staat er al een bijeenkomst/);
    expect(stderr).toMatch(/regel 3, kolom leren: "lang" is geen getal/);
    expect(stderr).toMatch(/regel 4, kolom datum: er staat geen datum/);
    expect(stderr).toMatch(/regel 5, kolom datum: 2027-01-01 moet nog komen/);
    expect(stderr).toMatch(/regel 6: er staan 5 vakjes/);
    expect(stderr).toMatch(/er is niets geschreven/);
  });

  it.each([
    ['a date that can be read two ways', 'datum\n3-4-2026\n', /kan 2026-04-03 of 2026-03-04 zijn/],
    [
      'the same day twice',
      'datum\n2026-11-03\n2026-11-03\n',
      /regel 3, kolom datum: 2026-11-03 staat ook op regel 2/,
    ],
    ['no column of days', 'aanwezig\n3\n', /geen kolom datum/],
    ['nothing but a head', 'datum\n', /geen enkele bijeenkomst/],
    ['nothing at all', '', /is leeg/],
    [
      'a column twice',
      'datum;aanwezig;present\n2026-11-03;1;2\n',
      /kolom present: deze kolom staat er twee keer/,
    ],
    ['both a number and members', 'datum;aanwezig;anna\n2026-11-03;1;x\n', /kies een van beide/],
    ['more people than members', 'datum;aanwezig\n2026-11-03;9\n', /regel 2: .*9 aanwezigen/],
    ['a quote that is not closed', 'datum;wat\n"2026-11-03;x\n', /geen tabel/],
    ['a mark that says nothing', 'datum;anna\n2026-11-03;misschien\n', /kolom anna: "misschien"/],
  ])('refuses %s', async (_, rows, words) => {
    const { status, stderr } = await inside(['log', file, '--import', table(rows), '--yes']);
    expect([status, text()]).toEqual([2, NETWORK]);
    expect(stderr).toMatch(words);
  });

  it('reads month first where the table can only be read so, and says it', async () => {
    const { stderr } = await inside([
      'log',
      file,
      '--import',
      table('date\n11/21/2026\n11/3/2026\n'),
      '--yes',
    ]);
    expect(stderr).toMatch(/mm-dd-jjjj/);
    expect(added()).toMatch(/2026-11-03[\s\S]*2026-11-21/);
  });

  it('needs --yes without a terminal, and goes with nothing else', async () => {
    const csv = table('datum\n2026-11-03\n');
    const asked = await inside(['log', file, '--import', csv]);
    expect([asked.status, text()]).toEqual([2, NETWORK]);
    expect(asked.stderr).toMatch(/2026-11-03[\s\S]*--yes/);
    const dry = await inside(['log', file, '--import', csv, '--dry-run']);
    expect([dry.status, text()]).toEqual([0, NETWORK]);
    const both = await inside(['log', file, '--import', csv, '--present', '2']);
    expect(both.stderr).toMatch(/--present/);
  });
});

describe('leernet log in a terminal', () => {
  const day = new Date().toISOString().slice(0, 10);

  it('records a session with Enter alone', async () => {
    const { screen, status } = await typeInto(
      ['log', file],
      Array.from({ length: 14 }, () => ''),
    );
    expect(status).toBe(0);
    expect(screen).toMatch(/vraag 1, nog ongeveer \d+ seconden\nOp welke dag/);
    expect(screen).toMatch(/Vastgelegd\. Dank je wel[\s\S]*De score /);
    expect(added()).toBe(`+   - {datum: ${day}, nieuwkomers: geen}`);
    const wide = screen.split('\n').filter((line) => line.length > 80 && !line.includes(folder));
    expect(wide).toEqual([]);
  });

  it('is typed into in English, with a mistake, going back and stopping', async () => {
    const answers = ['', '99', '\u00152', '<', '3', 'stop'];
    const { screen, status } = await typeInto(['log', file, '--lang', 'en'], answers);
    expect(status).toBe(0);
    expect(screen).toMatch(/The file has 3 members/);
    expect(added()).toBe(`+   - {datum: ${day}, aanwezig: 3}`);
  });

  it('loses nothing to Ctrl-C', async () => {
    const answers = ['', '2', '', 'l60', '\u0003'];
    const { screen, status } = await typeInto(['log', file], answers);
    expect([status, text()]).toEqual([2, NETWORK]);
    const command = /leernet log (\S+) (--date .*)/.exec(screen);
    expect(command?.[2]).toBe(`--date ${day} --present 2 --learning 60`);
    await inside(['log', file, ...(command?.[2] ?? '').split(' ')], { now: Date.now() });
    expect(added()).toBe(`+   - {datum: ${day}, aanwezig: 2, minuten: {leren: 60}}`);
  });

  it('asks before it takes in a table', async () => {
    const csv = join(folder, 'opkomst.csv');
    writeFileSync(csv, 'datum\n2026-11-03\n');
    expect((await typeInto(['log', file, '--import', csv], ['n'])).status).toBe(2);
    expect(text()).toBe(NETWORK);
    expect((await typeInto(['log', file, '--import', csv], ['j'])).status).toBe(0);
    expect(added()).toBe('+   - {datum: 2026-11-03}');
  });
});
