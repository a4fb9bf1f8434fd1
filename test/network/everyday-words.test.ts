import { describe, expect, it } from 'vitest';
import { everydayWords, isEverydayWord } from '../../src/network/everyday-words.js';
import { aboutField, type Shape } from '../../src/network/field.js';
import { network } from '../../src/network/format/network.js';

/** Words that people use for a field: each leads to one field, where it is none itself. */

const shapes = shapesIn(aboutField(network).kind);

describe.each(Object.entries(everydayWords))('the words for %s', (field, said) => {
  const words = said.split(' ');
  const having = shapes.filter((shape) => Object.hasOwn(shape, field));

  it('are for a field that there is', () => expect(having).not.toEqual([]));

  it.each(words)('%s is a key in none or only some of its sections', (word) => {
    expect(having.some((shape) => !keysIn(shape).has(word))).toBe(true);
  });

  it.each(words)('%s is said of no other field of a section', (word) => {
    const others = having.flatMap((shape) =>
      Object.keys(shape).filter((other) => other !== field && isEverydayWord(word, other)),
    );
    expect(others).toEqual([]);
  });
});

function shapesIn(kind: ReturnType<typeof aboutField>['kind']): readonly Shape[] {
  if (kind.is !== 'section' && kind.is !== 'list') return [];
  const inside = Object.values(kind.shape).flatMap((field) => shapesIn(aboutField(field).kind));
  return [kind.shape, ...inside];
}

function keysIn(shape: Shape): ReadonlySet<string> {
  const dutch = Object.values(shape).map((field) => aboutField(field).nl);
  return new Set([...Object.keys(shape), ...dutch]);
}
