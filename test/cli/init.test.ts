import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { leernet } from './leernet.js';
import { typeInto } from './terminal.js';

const folders: string[] = [];

function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'leernet-init-')));
  folders.push(made);
  return made;
}

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** What was answered in the file, without remarks: the keys and values of a network. */
function saysIn(file: string): string {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n');
}

/** The screen, question by question, in lines of at most 80. */
function expectNarrow(screen: string): void {
  for (const line of screen.split('\n')) {
    // The line that is typed on is drawn anew at each key.
    if (!line.includes('antwoord:')) expect(line.length, line).toBeLessThanOrEqual(80);
  }
}

describe('leernet init, typed in a terminal', () => {
  it('asks in Dutch, with help, back, unknowns, an interruption and going on', async () => {
    const cwd = folder();
    const first = await typeInto(
      ['init'],
      [
        ...[
          '',
          'jan@voorbeeld.nl',
          '\u0015Thuis in Zuid',
          '?',
          'Assen',
          '',
          '12-9-2026',
          '2',
          '<',
          '1',
        ],
        ...['2 5', 'n', 'j', 'w', '1 2? -4', 'w', 'Ouderen thuis', '\u0003'],
      ],
      { cwd },
    );
    expect(first.status).toBe(2);
    expect(first.screen).toContain('Dat lijkt een e-mailadres');
    expect(first.screen).toContain('Genoteerd als 2026-09-12.');
    expect(first.screen).toContain('Bewaard. Ga verder met: leernet init netwerk.yaml');
    expect(readdirSync(cwd)).toEqual(['netwerk.yaml.draft.json']);
    expectNarrow(first.screen);

    const second = await typeInto(
      ['init'],
      [
        ...['j', 'Hoe blijven ouderen hier veilig thuis?', 'j', 'j', 'n', 'j', 'w', ''],
        ...['Gemeente Assen 1', '\u0015Gemeente Assen, 1', 'GGD, 2', ''],
        ...[
          '6',
          '',
          't 3 o2 j',
          '3 o2',
          '=',
          '1 o1 2x',
          '5',
          'n',
          '6',
          'n',
          '3',
          '1',
          '2',
          'w',
          '1',
        ],
        ...['j', 'j', '2', '2'],
        ...[
          'l1',
          'j',
          'bewoners, teamleiders',
          '1',
          '2',
          'j',
          '2',
          '3',
          '1',
          'n',
          '1',
          'n',
          '2',
          'n',
          '0',
        ],
        ...['j', '1 2027-12 t', '', '6 1=16 4=?', '1 3', 'n', 'n', 'w'],
        ...['0', '1 3', 'n', '2026-12-10', 'j', 'n', 'w'],
      ],
      { cwd },
    );
    expect(second.screen).toContain('met 12 antwoorden');
    expect(second.screen).toContain('Zet een komma voor het nummer: Gemeente Assen, 1');
    expect(second.screen).toContain('Bewaard in netwerk.yaml.');
    expect(second.screen).toContain('leernet ask netwerk.yaml');
    expect(second.status).toBe(0);
    expectNarrow(second.screen);
    expect(readdirSync(cwd)).toEqual(['netwerk.yaml']);
    expect(saysIn(join(cwd, 'netwerk.yaml'))).toMatchInlineSnapshot(`
      "naam: Thuis in Zuid
      regio: Assen
      taal: nl
      fase: formeren
      gestart: 2026-09-12
      werkwijze: liso
      ontstaan:
        soort: [ambitie, bundeling]
        geldt-nog: ja
        context-verkend: onbekend
      bedoeling:
        thema: Ouderen thuis
        vraagstuk: Hoe blijven ouderen hier veilig thuis?
        afgebakend: ja
        complex: ja
        uitkomst-bekend: nee
        gedeeld: ja
        behoeften-opgehaald: onbekend
      programma:
        ambitie-met-bestuurders:
          begin: ja
          tussenstand: nee
          bestemming: nee
      afspraken:
        gemaakt-door: leden
        vrijblijvendheid: afgesproken
        uitstappen: ja
      leden:
        - {id: lid-1, organisatie: ggd, perspectieven: [professionals], rollen: [trekker], kring: kern, mandaat: ja, uren-per-maand: 16}
        - {id: lid-2, organisatie: ggd, perspectieven: [professionals], rollen: geen, kring: kern, uren-per-maand: 6}
        - {id: lid-3, organisatie: ggd, perspectieven: [professionals], rollen: geen, kring: kern, uren-per-maand: 6}
        - {id: lid-4, organisatie: gemeente-assen, perspectieven: [beleid], rollen: geen, kring: kern, uren-per-maand: onbekend}
        - {id: lid-5, organisatie: gemeente-assen, perspectieven: [beleid], rollen: geen, kring: kern, uren-per-maand: 6}
        - {id: lid-6, perspectieven: [gezinnen], rollen: geen, kring: schil, uren-per-maand: 6}
      aantallen:
        raakt-vraagstuk: 3
        ervaringsdeskundig: 1
        vrijwillig: onbekend
        voorloper: 2
        studenten: 1
      begeleiding:
        trekker-kent-vraagstuk: ja
        procesbegeleider: gecombineerd
        taken: enkelen
      perspectieven:
        samenstelling-doordacht: ja
      organisaties:
        - {id: gemeente-assen, naam: Gemeente Assen, soort: gemeente, steun-leiding: ja, meegenomen: nee, opvolging-toegezegd: nee}
        - {id: ggd, naam: GGD, soort: zorg, steun-leiding: nee, meegenomen: ja, opvolging-toegezegd: nee}
      initiatiefnemer:
        aanzien: ja
        staat-van-dienst: onbekend
        onafhankelijk: onbekend
        armslag: nee
      mandaat:
        beslist: lid-1
        erkend: ja
        gehoord: [bewoners, teamleiders]
        doorzettingsmacht: besproken
        status: informeel
      financiering:
        bronnen:
          - {soort: subsidie, tot: 2027-12, structureel: nee}
        nodig: ja
      middelen:
        ruimte: ja
        budget: nee
        kanaal: ja
        platform: nee
        vacatiegeld: nee
        ondersteund: onbekend
      bijeenkomsten:
        - {datum: 2026-09-12, voorbereid: {deelnemers-gevraagd: ja, orientatie-gegeven: nee, leernetwerk-uitgelegd: ja, focus-open: nee}}
      volgende-bijeenkomst: 2026-12-10
      borging:
        vanaf-start: ja
        bestaande-structuren: nee
      einde:
        doordacht: onbekend"
    `);
    const { problems, networks } = check(readFileSync(join(cwd, 'netwerk.yaml'), 'utf8'), {
      today: '2026-11-22',
    });
    expect(problems).toEqual([]);
    expect(networks[0]?.score?.known).toBeGreaterThan(40);
  });

  it('asks in English, counting the members', async () => {
    const cwd = folder();
    const { screen, status } = await typeInto(
      ['init', 'south.yaml', '--lang', 'en', '--simple'],
      [
        ...[
          'South',
          '',
          '2',
          'd',
          '2',
          '1',
          'n',
          'y',
          '2026-12',
          '',
          '',
          'Home',
          '',
          'y',
          'n',
          'y',
          'y',
          '',
          '',
          '',
        ],
        ...[
          '0',
          '9',
          '2',
          '4',
          '2',
          '0',
          '3',
          '1',
          '3',
          '6',
          '4',
          'd',
          '2',
          '8',
          '1 3',
          'n',
          'y',
          'y',
          'y',
          '0',
          '1',
        ],
        ...['0', '', '1', '0', 'y', 'n', '8', '1 2', 'd', 'y', 'n', '2026-12-04', 'y', 'n'],
      ],
      { cwd },
    );
    expect(screen).toContain('Kept in south.yaml.');
    expect(status).toBe(0);
    const text = readFileSync(join(cwd, 'south.yaml'), 'utf8');
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=.*network\.en\.json$/);
    expect(saysIn(join(cwd, 'south.yaml'))).toMatchInlineSnapshot(`
      "name: South
      language: en
      phase: maintaining
      started: unknown
      approach: other
      origin:
        kind: [imposed]
        still-holds: yes
        imposed-until: 2026-12
      purpose:
        theme: Home
        bounded: yes
        complex: no
        outcome-known: yes
      programme:
        adjustable: yes
      agreements:
        made-by: members
        commitment: none
        stepping-out: yes
      counts:
        total: 9
        core: 6
        mandate: 4
        close-to-issue: 4
        lived-experience: unknown
        voluntary: 8
        frontrunner: 2
        hours-per-month: 8
        perspectives:
          policy: 2
          education: 0
          professionals: 3
          research: 1
          residents: 3
      guidance:
        lead: yes
        lead-knows-issue: yes
        process-guide: none
        tasks: shared
      perspectives:
        needed: [policy, professionals]
        composition-considered: yes
      organisations: none
      mandate:
        decides: none
      funding:
        needed: no
      means:
        space: yes
        budget: yes
        channel: unknown
        platform: unknown
        allowance: yes
        supported: no
      next-session: 2026-12-04
      embedding:
        from-start: yes
      ending:
        considered: no"
    `);
  });

  it('never overwrites a file: it offers to ask what is not in it yet', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'netwerk.yaml'), 'naam: Zuid # van ons\n');
    const no = await typeInto(['init'], ['n'], { cwd });
    expect(no.screen).toContain('netwerk.yaml is er al, en wordt niet overschreven');
    expect(no.status).toBe(2);
    expect((await typeInto(['init'], ['\u0003'], { cwd })).status).toBe(2);
    const yes = await typeInto(['init'], ['j', '1', 'stop'], { cwd });
    expect(yes.status).toBe(0);
    expect(readFileSync(join(cwd, 'netwerk.yaml'), 'utf8')).toBe(
      'naam: Zuid # van ons\n\nleden:\n  - id: lid-1\n    sinds: onbekend\n',
    );
  });

  it('keeps an old beginning when one starts again', async () => {
    const cwd = folder();
    await typeInto(['init'], ['Noord', 'stop'], { cwd });
    const { screen } = await typeInto(['init'], ['n', 'Zuid', 'stop'], { cwd });
    expect(screen).toContain('netwerk.yaml.draft-1.json');
    const drafts = ['netwerk.yaml.draft-1.json', 'netwerk.yaml.draft.json'];
    expect(readdirSync(cwd)).toEqual(drafts);
    expect(
      drafts.map((name) => readFileSync(join(cwd, name), 'utf8').match(/Noord|Zuid/)?.[0]),
    ).toEqual(['Noord', 'Zuid']);
  });

  it('loses nothing when answers can no longer be kept: it tries again, or gives them', async () => {
    const cwd = folder();
    const away = (): void => renameSync(cwd, `${cwd}-away`);
    folders.push(`${cwd}-away`);
    const { screen, status } = await typeInto(
      ['init', join(cwd, 'n.yaml')],
      [
        'Zuid',
        () => {
          away();
          return 'Assen';
        },
        () => {
          renameSync(`${cwd}-away`, cwd);
          return 'j';
        },
        '',
        () => {
          away();
          return '2026-09';
        },
        'n',
      ],
    );
    const told = screen.replace(/\s+/g, ' ');
    expect(told).toContain('die map bestaat niet');
    expect(told).toContain('Er is niets verloren');
    expect(told).toContain('naam: Zuid regio: Assen taal: nl');
    expect(told).toContain('fase: formeren gestart: 2026-09');
    expect(status).toBe(2);
  });

  it('loses at the most the question on screen when the terminal is closed', async () => {
    const cwd = folder();
    const script = `stty cols 80; '${process.execPath}' '${resolve('bin/leernet.cjs')}' init`;
    const child = spawn('script', ['-qec', script, '/dev/null'], { cwd });
    let screen = '';
    await new Promise<void>((done) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const before = screen;
        screen += chunk.toString();
        const shows = (text: string): boolean => !before.includes(text) && screen.includes(text);
        if (shows('Hoe heet')) setTimeout(() => child.stdin.write('Zuid\r'), 300);
        if (shows('In welke gemeente')) setTimeout(() => child.stdin.write('Ass'), 300);
        if (shows('Ass')) child.kill('SIGKILL');
      });
      child.on('close', () => done());
    });
    const { answers } = JSON.parse(readFileSync(join(cwd, 'netwerk.yaml.draft.json'), 'utf8'));
    expect(answers).toEqual([{ id: 'name', typed: 'Zuid' }]);
  });
});

describe('leernet init without a terminal', () => {
  it('says that it needs one', () => {
    const cwd = folder();
    const { status, stdout, stderr } = leernet(['init'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('heeft daarvoor een terminal nodig');
    expect(stderr).toContain('--answers');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    [
      'yaml',
      'naam: Zuid\nbedoeling: {thema: ouderen, complex: ja}\nleden: ["3 t j", "1"]\nlanguage: 1\n'.replace(
        'language: 1\n',
        '',
      ),
    ],
    [
      'json',
      JSON.stringify({
        name: 'Zuid',
        'purpose.theme': 'ouderen',
        'purpose.complex': true,
        members: ['3 t j', '1'],
      }),
    ],
  ])('takes answers from %s', (ending, text) => {
    const cwd = folder();
    writeFileSync(join(cwd, `answers.${ending}`), text);
    const args = ['init', 'n.yaml', '--answers', `answers.${ending}`];
    const { status, stdout, stderr } = leernet(args, { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('Zuid');
    expect(stderr).toContain('Bewaard in n.yaml.');
    const said = saysIn(join(cwd, 'n.yaml'));
    expect(said).toContain('  thema: ouderen\n  complex: ja');
    expect(said).toContain(
      '- {id: lid-1, perspectieven: [professionals], rollen: [trekker], mandaat: ja}',
    );
    expect(leernet(args, { cwd }).status).toBe(2);
  });

  it.each([
    ['naam: Zuid\nthma: x\n', 'geen vraag die "thma" heet'],
    ['naam: Zuid\nfase: morgen\n', 'bij phase: "morgen" staat niet op het scherm'],
    ['regio: Assen\n', 'bij name: Dit kan niet leeg blijven'],
    ['naam: jan@voorbeeld.nl\n', 'e-mailadres'],
    ['- een\n', 'geen lijst van vragen en antwoorden'],
    ['naam: "x\n', 'geen lijst van vragen en antwoorden'],
  ])('refuses %j, and writes nothing', (text, why) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.yaml'), text);
    const { status, stdout, stderr } = leernet(['init', '--answers', 'a.yaml'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it('takes the answers that the documents show', () => {
    const cwd = folder();
    const page = readFileSync('docs/interview.md', 'utf8');
    const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    writeFileSync(join(cwd, 'a.yaml'), shown);
    const { status, stderr } = leernet(['init', 'n.yaml', '--answers', 'a.yaml'], { cwd });
    expect(status).toBe(0);
    expect(stderr).not.toContain('niet gebruikt');
    expect(saysIn(join(cwd, 'n.yaml'))).toContain('soort: [ambitie, bundeling]');
  });

  it('says it when the file cannot be written', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.yaml'), 'naam: Zuid\n');
    const { status, stderr } = leernet(['init', 'weg/n.yaml', '--answers', 'a.yaml'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('die map bestaat niet');
    const command = `ulimit -f 1; '${process.execPath}' '${resolve('bin/leernet.cjs')}' init n.yaml --answers a.yaml`;
    const full = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(full.status).toBe(2);
    expect(full.stderr).toContain('er is geen ruimte voor');
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });
});

it('has the terminal that these tests need', () => {
  expect(execFileSync('script', ['--version'], { encoding: 'utf8' })).toContain('util-linux');
});
