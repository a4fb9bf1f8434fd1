import type { Language } from '../../base/language.js';
import type { Diagnosis } from '../../diagnosis/diagnose.js';
import { membership } from '../../measures/kit/view.js';
import { type Amount, type Fact, items, known } from '../../network/facts.js';
import type { Kind } from '../../network/field.js';
import type { Network } from '../../network/format/network.js';
import type { Member } from '../../network/format/people.js';
import type { Item, Tick, Within } from '../item.js';
import { acrossItem, fieldItem, lineItem, type Making } from '../items.js';
import type { Pointing } from '../options.js';
import { peopleItem } from '../people.js';
import type { Setting } from '../progress.js';
import { timesItem } from '../times.js';
import { asWhole, lackingSpots, type Spot } from './lacking.js';
import { mayBeNew, nameOf } from './names.js';
import { tellingOf } from './telling.js';
import type { Turn } from './turns.js';
import { vagueOf, vagueSpots } from './vague.js';
import { sayOpen } from './words.js';

/** What was found to ask about a field, and the spots that were passed by for it, by their ids. */
export interface Found {
  readonly item: Item | undefined;
  /** Those that tell no check anything. */
  readonly silent: readonly string[];
  /** Those that a verdict takes as told already, and an answer to which could shake it. */
  readonly standing: readonly string[];
}

/** The question for a field, where the file lacks it or says it less exactly than a check needs. */
export function itemFor(
  { path: field, of }: Turn,
  network: Network,
  diagnosis: Diagnosis,
  put: ReadonlySet<string>,
  setting: Setting,
): Found {
  const question = setting.book.questions[field];
  const nothing = { item: undefined, silent: [], standing: [] };
  if (!question) return nothing;
  const all = pointingAt(network, setting);
  const isNew = mayBeNew(items(network.members) ?? []);
  const members = all.members.filter((_, at) => field !== 'sessions.newcomers' || isNew(at));
  const making: Making = { ...setting, pointing: { ...all, members } };
  const found = of === 'missing' ? lackingSpots(network, field) : vagueSpots(network, field);
  const current = found.filter(({ within }) => isCurrent(within, diagnosis));
  const whole = of === 'missing' ? asWhole(current, network) : current;
  // Who knows nothing of a section is not asked for its parts.
  const wasPut = ({ path }: Spot): boolean =>
    [path, path.slice(0, -1)].some((one) => put.has(one.join('.')));
  const spots = whole.filter((spot) => !wasPut(spot));
  const telling = (spot: Spot, others: readonly Spot[]) =>
    tellingOf(spot, others, network, diagnosis.asOf, setting);
  const across = of === 'missing' && /^(members|organisations)\.[^.]+$/.test(field);
  if (across && (question.across ?? question.usual) && spots.length > 1) {
    const ticks = spots.filter((spot) => telling(spot, []) !== 'shakes');
    if (ticks.length > 1) {
      const each = ticks.map((spot) => tickFor(spot, making));
      const id = put.has(field) ? `${field}.${each[0]?.code}` : field;
      return { ...nothing, item: acrossItem(field, each, making, id) };
    }
  }
  const silent: string[] = [];
  const standing: string[] = [];
  // The newest session tells most, and members come in their order.
  const ordered = field.startsWith('sessions.') ? newestFirst(spots) : spots;
  for (const spot of ordered) {
    const item = itemAt(spot, field, network, making);
    if (!item || put.has(item.id)) continue;
    const others = of === 'missing' ? whole.filter((one) => one !== spot) : [];
    const could = telling(spot, others);
    if (could === 'tells') return { item, silent, standing };
    (could === 'shakes' ? standing : silent).push(item.id);
  }
  return { item: undefined, silent, standing };
}

/** Whether it is of a member of that day. */
function isCurrent([first]: Spot['within'], { asOf }: Diagnosis): boolean {
  if (first?.list !== 'members') return true;
  return membership(first.item as unknown as Member, asOf) !== 'no';
}

function itemAt(spot: Spot, field: string, network: Network, making: Making): Item | undefined {
  const id = spot.path.join('.');
  if (field === 'members') {
    // Of those who are counted already it is asked whether they come on the list.
    if (known(network.counts.total)) return undefined;
    const core = known(network.counts.core);
    return { ...peopleItem(making), form: { is: 'people', listed: true, core } };
  }
  const { language } = making;
  const names = Object.fromEntries(
    spot.within.map((one) => [keyOf(one.list), nameOf(one, language)]),
  );
  const values = { ...names, total: totalOf(network) };
  const [inside] = spot.within.slice(-1);
  const told = inside && !/^(members|organisations)$/.test(inside.list);
  const lead = told ? spot.within.map((one) => nameOf(one, language)).join(', ') : '';
  const within = vagueOf(spot);
  const now = within ? vagueText(spot.kind, within, language) : '';
  const headed = (item: Item): Item => {
    const question = [lead, item.question, now].filter((line) => line !== '').join('\n');
    return { ...item, question, ...(within && { within }) };
  };
  if (spot.kind.is === 'section') return headed(timesItem(spot.path, making, id));
  if (spot.kind.is === 'list') {
    if (!making.book.questions[field]?.lines) return undefined;
    return headed(lineItem(field, spot.path, 0, making, { id: `${id}/1` }));
  }
  return headed(fieldItem(field, spot.path, making, values, { id }));
}

/** What the file says now, and what may be added to it. */
function vagueText({ is }: Kind, { low, high, shown }: Within, language: Language): string {
  const which = is === 'adopters' ? 'vagueWhich' : 'vagueWho';
  return sayOpen(low === high ? which : 'vague', language, { shown });
}

function keyOf(list: string): string {
  return list === 'members' ? 'member' : list === 'organisations' ? 'organisation' : list;
}

function tickFor({ within, path }: Spot, { language }: Making): Tick {
  const [one] = within;
  const label = one ? nameOf(one, language) : '';
  return { code: String((one?.at ?? 0) + 1), label, path };
}

function newestFirst(spots: readonly Spot[]): readonly Spot[] {
  const dayOf = ({ within }: Spot): number => {
    const date = within[0]?.item.date as Fact<{ readonly to: number }> | undefined;
    return date?.is === 'known' ? date.value.to : 0;
  };
  return [...spots].sort((a, b) => dayOf(b) - dayOf(a));
}

function totalOf({ counts, members }: Network): string | number {
  const total: Amount | undefined = known(counts.total);
  return total?.low === total?.high && total ? total.low : (items(members)?.length ?? '…');
}

/** Who and what answers may point to. */
export function pointingAt(network: Network, { language }: Setting): Pointing {
  const name = (list: string) => (item: object, at: number) => {
    const values = item as Readonly<Record<string, unknown>>;
    const id = values.id as Fact<string>;
    return { id: known(id) ?? '', label: nameOf({ list, at, item: values }, language) };
  };
  return {
    members: (items(network.members) ?? []).map(name('members')),
    organisations: (items(network.organisations) ?? []).map(name('organisations')),
  };
}
