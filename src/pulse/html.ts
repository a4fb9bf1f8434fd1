import { type FormTexts, MARKS, put, type Worded, type Wording } from './form.js';

/** How a page is put. */
export interface PageWording extends Wording {
  /** Letters of 18 points and more, for who reads with difficulty; it may take two pages. */
  readonly large: boolean;
}

/**
 * The form as a page that prints on one A4: no script, and nothing from elsewhere. It can be filled
 * in on paper and, before it is printed, on screen.
 */
export function htmlForm(form: FormTexts, network: string, wording: PageWording): string {
  const { language, large } = wording;
  const say = (one: Worded): string => escaped(put(one, wording));
  const { why, anonymity, use, voluntary } = form.introduction;
  const head = [
    ...MARKS.map((mark) => `<span><b>${mark}</b> ${say(form.scale[mark])}</span>`),
    `<span>${say(form.skip)}</span>`,
  ];
  const statements = Object.entries(form.statements).map(([field, statement], at) => {
    const choices = [
      ...MARKS.map((mark) => choice(field, mark, mark, say(form.scale[mark]))),
      choice(field, '', '–', say(form.skip)),
    ];
    return [
      `<li role="radiogroup" aria-labelledby="${field}">`,
      `<span class="statement" id="${field}">${at + 1}. ${say(statement)}</span>`,
      ...choices,
      '</li>',
    ].join('\n');
  });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(form.title)} ${escaped(network)}</title>
<style>
${style(large)}
</style>
</head>
<body>
<main>
<header>
<h1>${say(form.title)}</h1>
<p class="network">${escaped(network)}</p>
</header>
<section class="about">
${[why, anonymity, use, voluntary].map((one) => `<p>${say(one)}</p>`).join('\n')}
</section>
<form>
<h2>${say(form.instruction)}</h2>
<p class="scale" aria-hidden="true">
${head.join('\n')}
</p>
<ol>
${statements.join('\n')}
</ol>
</form>
<footer>
${large ? `<p aria-hidden="true">${MARKS.map((mark) => `<b>${mark}</b> ${say(form.scale[mark])}`).join(' · ')}</p>` : ''}
<p>${say(form.return.paper)} ${say(form.closing)}</p>
</footer>
</main>
</body>
</html>
`;
}

/** One mark to tick: the figure that is seen, and the words that are read out with it. */
function choice(field: string, value: string, seen: string, words: string): string {
  return `<label><input type="radio" name="${field}" value="${value}"><span aria-hidden="true">${seen}</span><span class="read">${value} ${words}</span></label>`;
}

/** Black on white throughout; what belongs together is told by place and lines, not by colour. */
function style(large: boolean): string {
  const size = large ? 18 : 10;
  return `@page { size: A4; margin: ${large ? '9mm 10mm' : '11mm 13mm'}; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: ${size}pt/${large ? 1.15 : 1.3} ${large ? 'Arial, "Liberation Sans", "DejaVu Sans"' : 'Verdana, "DejaVu Sans", Arial'}, sans-serif; }
main { max-width: ${large ? '190mm' : '184mm'}; margin: 0 auto; padding: 4mm; }
h1 { font-size: ${large ? 22 : 17}pt; line-height: 1.2; margin: 0; }
h2 { font-size: ${large ? 18 : 11}pt; line-height: 1.3; margin: 0 0 2mm; }
p { margin: 0 0 ${large ? 1 : 1.5}mm; }
.network { font-weight: bold; margin-bottom: 3mm; overflow-wrap: anywhere; }
.about { border: 0.4mm solid #000; padding: ${large ? '2mm 3mm 0.5mm' : '2.5mm 3mm 1mm'}; margin-bottom: ${large ? '3mm' : '3.5mm'}; }
ol { list-style: none; margin: 0; padding: 0; }
li, .scale { display: grid; grid-template-columns: ${large ? 'repeat(6, 1fr)' : '1fr repeat(6, 16mm)'}; align-items: center; column-gap: 1mm; }
li { border-top: 0.2mm solid #000; padding: ${large ? '1mm 0' : '1.6mm 0'}; break-inside: avoid; }
li:last-child { border-bottom: 0.2mm solid #000; }
.statement { ${large ? 'grid-column: 1 / -1; padding-bottom: 0.5mm;' : 'padding-right: 2mm;'} }
.scale { align-items: start; margin: 0; padding-bottom: 1mm; text-align: center; ${large ? '' : 'font-size: 7.5pt; line-height: 1.2;'} }
${large ? '.scale span { overflow-wrap: break-word; hyphens: auto; }' : '.scale span:first-child { grid-column: 2; }'}
.scale b { display: block; font-size: ${large ? 18 : 11}pt; }
label { display: flex; align-items: center; justify-content: center; gap: 1mm; white-space: nowrap; }
input { appearance: none; width: ${large ? '6mm' : '4.2mm'}; height: ${large ? '6mm' : '4.2mm'}; margin: 0; border: 0.4mm solid #000; border-radius: 50%; background: #fff; flex: none; }
input:checked { border-width: ${large ? '2.2mm' : '1.6mm'}; }
input:focus-visible { outline: 0.8mm solid #000; outline-offset: 0.6mm; }
.read { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
footer { margin-top: 3mm; }
@media print { main { max-width: none; padding: 0; } }`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
