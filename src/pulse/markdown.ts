import { type FormTexts, MARKS, put, type Wording } from './form.js';

/** The form as Markdown, to mail or to put in a document of one's own. */
export function markdownForm(form: FormTexts, network: string, wording: Wording): string {
  const say = (one: Parameters<typeof put>[0]): string => put(one, wording);
  const { why, anonymity, use, voluntary } = form.introduction;
  const scale = MARKS.map((mark) => `- ${mark}: ${say(form.scale[mark])}`);
  const statements = Object.values(form.statements).map(
    (statement, at) => `${at + 1}. ${say(statement)} ____`,
  );
  return [
    `# ${say(form.title)}`,
    escaped(network),
    ...[why, anonymity, use, voluntary].map(say),
    `## ${say(form.instruction)}`,
    [...scale, `- ${NOTHING[wording.language]}: ${say(form.skip)}`].join('\n'),
    statements.join('\n'),
    say(form.return.mail),
    `${say(form.closing)}\n`,
  ].join('\n\n');
}

const NOTHING = { nl: 'niets invullen', en: 'leave open' };

/** A text of the network file, in which nothing is markup, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>&~]/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));
}
