import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { CheckedFile } from '../../../src/report/checked.js';
import { jsonReporter } from '../../../src/report/json.js';
import { pathOf } from '../../../src/report/place.js';
import { data } from '../../../src/report/plain.js';
import { lawRuns } from '../../runs.js';
import { checked, context, pretty } from '../networks.js';
import { type Command, commandOf, isOldCommand } from './commands.js';
import { type Format, formats, report } from './helper.js';

/**
 * Text of a file is data in every format: whatever stands in it, the parser of the format reads it
 * back as the text that it is, and nothing of it takes effect.
 */

const dangerous = [
  ...[
    '::error file=a,line=1::weg',
    '\n::set-env name=A::b\n',
    '##[error]weg',
    '::stop-commands::x',
  ],
  ...[
    ']]>',
    '<![CDATA[',
    '</testcase>',
    '&amp;',
    '&#10;',
    '<!--',
    '-->',
    '<script>alert(1)</script>',
  ],
  ...['%0A', '%25', '%0D%0A::warning::x', '%3A', '\r\n', '\n', '\n\n', '\t', '    '],
  ...['|', '||', '`', '```', '~~~', '**', '_', '\\', '\\\\', '# ', '\n# kop\n', '> ', '1. ', '- '],
  ...['[klik](https://boos.example)', '![x](http://a.b/c.png)', '[a]: http://b', '<https://a.b>'],
  ...['https://boos.example/x', 'www.boos.example', 'jan@voorbeeld.nl', 'mailto:a@b.nl'],
  ...['@iedereen', '@org/team', '#12', 'GH-12', 'JIRA-7', 'a/b#3', '!4', '~label', '%"mijl paal"'],
  ...['&5', '$6', '$x$', '$`x`$', '^alert#1', ':tada:', '0123abc', '[[wiki]]', '{+ bij +}', '{0}'],
  ...['/close', '\n/merge\n', '/assign @me', '<details>', '</details>', '<summary>', '<b>', '==='],
  ...[
    '\u202E',
    '\u2066',
    '\u200F',
    '\u001B[31m',
    '\u001B]8;;x\u0007',
    '\u0000',
    '\u0007',
    '\u0085',
  ],
  ...[
    '\u2028',
    '\uFEFF',
    '\uFFFE',
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\u{1F469}\u200D\u{1F52C}',
    '"',
    "'",
  ],
];

const nasty = fc
  .array(
    fc.oneof(fc.constantFrom(...dangerous), fc.string({ maxLength: 5 }), fc.constant('zuid')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));

/** A network with a text as its name, in a reason and in what cannot be. */
function network(text: string, more: object): string {
  return stringify(
    {
      naam: `N${text}`,
      fase: 'onderhoud',
      regio: text,
      bedoeling: { thema: text, 'uitkomst-bekend': 'ja' },
      programma: { bijstelbaar: 'nee', 'beoogde-resultaten': [text] },
      bijeenkomsten: [{ datum: '2026-03-01', aanwezig: 5, besluiten: [{ wat: text }] }],
      uitzonderingen: [
        { regel: 'purpose-outcome-open', reden: `R${text}` },
        { regel: 'bestaat-niet', reden: text },
      ],
      ...more,
    },
    // Halves of a character cannot be written as they are, but a file may have them escaped.
    { defaultStringType: 'QUOTE_DOUBLE' },
  );
}

/** A sound file, one with mistakes and one that is no YAML, all with a text in them. */
function filesWith(text: string, path: string): readonly CheckedFile[] {
  const wrong = {
    id: text,
    fase: text,
    [`veld ${text}`]: 'ja',
    gestart: text,
    leden: [{ id: text }],
  };
  return [
    checked(network(text, {}), { file: path }),
    checked(network(text, wrong), { file: `${path}2` }),
    checked(`naam: Wij\n${text}: [${text}\n`, { file: `${path}3` }),
  ];
}

const names = (files: readonly CheckedFile[]): readonly string[] =>
  files.flatMap(({ diagnosis }) => {
    const name = diagnosis?.network.name;
    return name?.is === 'known' ? [shown(name.value)] : [];
  });

/** A text as it can be compared: what keeps things apart shows nothing, and space is space. */
const shown = (text: string): string =>
  data(text).replaceAll('\u200B', '').replace(/\s+/g, ' ').trim();

function sarifTexts(text: string): readonly string[] {
  const [run] = (JSON.parse(text) as { runs: readonly SarifRun[] }).runs;
  const undone = (said: string): string => shown(said.replaceAll('{{', '{').replaceAll('}}', '}'));
  return [
    ...(run?.artifacts ?? []).map(({ properties }) => undone(properties.network)),
    ...(run?.results ?? []).flatMap(({ message, suppressions = [] }) => [
      undone(message.text),
      ...suppressions.map(({ justification }) => undone(justification)),
    ]),
  ];
}

interface SarifRun {
  readonly artifacts: readonly { readonly properties: { readonly network: string } }[];
  readonly results: readonly {
    readonly message: { readonly text: string };
    readonly suppressions?: readonly { readonly justification: string }[];
  }[];
}

function junitTexts(text: string): readonly string[] {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
  const elements = [...document.getElementsByTagName('*')];
  const known = /^(testsuites|testsuite|testcase|propert(y|ies)|failure|error|skipped|system-out)$/;
  expect(elements.map(({ tagName }) => tagName).filter((name) => !known.test(name))).toEqual([]);
  return elements.flatMap((one) => [
    shown(one.getAttribute('value') ?? ''),
    shown(one.getAttribute('message') ?? ''),
    ...(one.childNodes.length === 1 ? [shown(one.textContent ?? '')] : []),
  ]);
}

function githubTexts(text: string): readonly string[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const command = commandOf(line) as Command;
    expect(command.name).toMatch(/^(error|warning|notice)$/);
    expect(Object.keys(command.properties)).toContain('title');
    return [shown(command.properties.title ?? ''), shown(command.data)];
  });
}

function gitlabTexts(text: string): readonly string[] {
  return (JSON.parse(text) as readonly { description: string }[]).map(({ description }) =>
    shown(description),
  );
}

/** What would take effect on GitHub or GitLab, were it to stand in a text outside code. */
const EFFECTS = [
  /(^|[^\w`])@[\w/]/,
  /(^|\W)[#!~%$&^][\w"]/,
  /https?:\/\//i,
  /\bwww\./i,
  /[\w.]@[\w-]+\.\w/,
  /:[a-z0-9_+-]+:/,
  /\b(gh|[A-Z]{2,})-\d/,
  /\b[0-9a-f]{7,40}\b/,
  /\[\[/,
  /\{\+|\[-/,
];

function markdownTexts(text: string): readonly string[] {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const texts: string[] = [];
  const walk = (node: Nodes): string => {
    expect(KNOWN.has(node.type)).toBe(true);
    if (node.type === 'html') expect(node.value).toMatch(OWN_HTML);
    if (node.type === 'text') {
      expect(EFFECTS.filter((effect) => effect.test(node.value))).toEqual([]);
    }
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    const said = 'children' in node ? node.children.map(walk).join('') : ' ';
    if (node.type === 'heading' || node.type === 'paragraph') texts.push(shown(said));
    return said;
  };
  walk(root);
  return texts;
}

const OWN_HTML = /^(<!-- leernet-report -->|<details>\n<summary>[^<>&]+<\/summary>|<\/details>)$/;
const KNOWN = new Set<string>([
  ...['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'break', 'html'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell'],
]);

const textsOf: Readonly<Record<Format, (text: string) => readonly string[]>> = {
  markdown: markdownTexts,
  sarif: sarifTexts,
  junit: junitTexts,
  github: githubTexts,
  gitlab: gitlabTexts,
};

/** Formats in which the name of a network stands by itself. */
const NAMED = new Set<Format>(['markdown', 'sarif', 'junit', 'github']);

const runs = { numRuns: lawRuns(25), seed: 20_261_122 };

describe.each(formats)('in %s, a text of a file', (format) => {
  it('is read back as it is, and has no effect', () => {
    let sound = 0;
    fc.assert(
      fc.property(nasty, (text) => {
        const files = filesWith(text, 'netwerk.yaml');
        const written = report(format, files, { quiet: format === 'sarif' });
        const texts = textsOf[format](written);
        if (NAMED.has(format)) for (const name of names(files)) expect(texts).toContain(name);
        expectQuiet(written, format);
        if (!files[0]?.diagnosis) return;
        expect(texts.some((one) => one.includes(shown(`: R${text}`)))).toBe(true);
        sound += 1;
      }),
      runs,
    );
    // A text that makes the whole file wrong is told in another way.
    expect(sound).toBeGreaterThan(runs.numRuns * 0.4);
  });

  it('is no less a text in the name of a file', () => {
    fc.assert(
      fc.property(nasty, (path) => {
        const written = report(format, filesWith('zuid', path), { quiet: format === 'sarif' });
        textsOf[format](written);
        expectQuiet(written, format);
        if (format === 'gitlab') {
          const issues = JSON.parse(written) as readonly { location: { path: string } }[];
          expect(new Set(issues.map(({ location }) => location.path))).toEqual(
            new Set([path, `${path}2`, `${path}3`].map(pathOf)),
          );
        }
      }),
      runs,
    );
  });
});

/** What a terminal obeys, or what turns the direction of writing; a line end is leernet's own. */
const STEERING = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/u;

/** Nothing steers a terminal, and no line is a command to the runner of GitHub Actions. */
function expectQuiet(text: string, format: string): void {
  expect(STEERING.exec(text)).toBeNull();
  for (const line of text.split('\n')) {
    if (format !== 'github') expect(commandOf(line)).toBeUndefined();
    expect(isOldCommand(line)).toBe(false);
  }
}

describe('on screen and in JSON, a text of a file', () => {
  it('is no command to the runner of GitHub Actions', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, path) => {
        for (const file of filesWith(text, path)) {
          expectQuiet(pretty(file.text, { file: path }), 'pretty');
          const reporter = jsonReporter(context, undefined);
          expectQuiet(reporter.write(reporter.piece(file)) + reporter.end(), 'json');
        }
      }),
      runs,
    );
    expect(pretty('naam: "::error::weg"\n')).toMatch(/^:\u200B:error::weg$/m);
  });
});
