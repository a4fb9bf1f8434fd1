import type { Language, Text } from '../../base/language.js';

/** What the numbers of a problem count: one of it, and any other number, written as #. */
const counted: Readonly<Record<string, Readonly<Record<'one' | 'more', Text>>>> = {
  members: {
    one: { nl: '# lid', en: '# member' },
    more: { nl: '# leden', en: '# members' },
  },
  present: {
    one: { nl: 'staat # aanwezige', en: '# present' },
    more: { nl: 'staan # aanwezigen', en: '# present' },
  },
  invited: {
    one: { nl: 'was # mens', en: '# person was' },
    more: { nl: 'waren # mensen', en: '# people were' },
  },
  there: {
    one: { nl: 'was # mens', en: '# person was' },
    more: { nl: 'waren # mensen', en: '# people were' },
  },
  part: {
    one: { nl: 'staat # vervanger', en: '# stand-in' },
    more: { nl: 'staan # vervangers', en: '# stand-ins' },
  },
  listed: {
    one: { nl: 'is het er al #', en: '#' },
    more: { nl: 'zijn het er al #', en: '#' },
  },
  count: {
    one: { nl: 'staat er #', en: 'is #' },
    more: { nl: 'staan er #', en: 'are #' },
  },
};

/** A number together with the words for what it counts. */
export function withCounted(name: string, value: string, language: Language): string {
  return counted[name]?.[value === '1' ? 'one' : 'more'][language].replace('#', value) ?? value;
}
