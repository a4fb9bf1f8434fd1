import { describe, expect, it } from 'vitest';
import { languages } from '../../src/base/language.js';
import { coreForm } from '../../src/pulse/core.js';
import type { Worded } from '../../src/pulse/form.js';
import { htmlForm } from '../../src/pulse/html.js';
import { markdownForm } from '../../src/pulse/markdown.js';

/** The form that members fill in. */

const form = coreForm();
const BAD = 'Thuis & "zo" <script>alert(1)</script> *vet* [x](http://x) `c`';

/** Every text of the form, with where it stands. */
function texts(of: object, path = ''): readonly (readonly [string, Worded])[] {
  return Object.entries(of).flatMap(([key, value]) =>
    'ask' in value ? [[path + key, value as Worded] as const] : texts(value, `${path}${key}.`),
  );
}

const looks = languages.flatMap((language) =>
  [false, true].flatMap((simple) => [false, true].map((large) => ({ language, simple, large }))),
);

describe('the simple wording', () => {
  it.each(texts(form))('of %s has sentences of at most fifteen words', (_, { simple }) => {
    for (const language of languages) {
      for (const sentence of simple[language].split(/[.?!:;]+/)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length, sentence).toBeLessThanOrEqual(15);
      }
    }
  });

  it.each(texts(form))('of %s is no longer than the usual one', (_, { ask, simple }) => {
    for (const language of languages) {
      const most = Math.max(ask[language].length, 20);
      expect(simple[language].length).toBeLessThanOrEqual(most);
    }
  });
});

describe.each(looks)('the page in $language, simple $simple, large $large', (look) => {
  const page = htmlForm(form, BAD, look);
  const texts = (pattern: RegExp): readonly string[] =>
    [...page.matchAll(pattern)].map((match) => match[1] ?? '');

  it('says its language, and has one heading of the first level', () => {
    expect(page).toMatch(new RegExp(`^<!DOCTYPE html>\\n<html lang="${look.language}">`));
    expect(texts(/<h([1-6])>/g)).toEqual(['1', '2']);
    expect(texts(/<title>([^<]+)</g)).toHaveLength(1);
  });

  it('gives each statement six choices, each with its words, in a group with its sentence', () => {
    const groups = texts(/role="radiogroup" aria-labelledby="(\w+)"/g);
    expect(groups).toEqual(Object.keys(form.statements));
    for (const group of groups) {
      expect(page).toContain(`id="${group}">`);
      const choices = texts(new RegExp(`<label><input type="radio" name="${group}"([^\\n]*)`, 'g'));
      expect(choices).toHaveLength(6);
      for (const choice of choices) expect(choice).toMatch(/<span class="read">[^<]*\p{L}+/u);
    }
    expect(page.match(/<input/g)).toHaveLength(6 * groups.length);
  });

  it('takes nothing from elsewhere, runs nothing and asks for no name', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:\/\/(?!x\))/i);
    expect(page).not.toMatch(/\son\w+=|type="(?:text|email|tel)"|<textarea|action=/i);
  });

  it('shows the name of the network as it is', () => {
    expect(page).toContain('Thuis &amp; &quot;zo&quot; &lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('is black on white, with nothing that colour alone tells', () => {
    expect(new Set(page.match(/#[0-9a-f]{3,6}\b/gi))).toEqual(new Set(['#000', '#fff']));
  });

  it.runIf(look.large)('has no letter under eighteen points', () => {
    const sizes = texts(/(\d+(?:\.\d+)?)pt/g).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  });
});

describe('the form to mail', () => {
  it.each(languages)('in %s lets nothing of the network file be markup', (language) => {
    const made = markdownForm(form, `${BAD}\n# kop`, { language, simple: false });
    expect(made.split('\n')[2]).toBe(
      'Thuis &amp; "zo" \\<script\\>alert\\(1\\)\\</script\\> \\*vet\\* \\[x\\]\\(http://x\\) \\`c\\` \\# kop',
    );
    expect(made.match(/^\d+\. .* ____$/gm)).toHaveLength(13);
    expect(made).toContain(form.return.mail.ask[language]);
  });
});
