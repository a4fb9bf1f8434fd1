import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/measures/kit/measure.js';
import { caseSessions, casesFollowed } from '../../src/measures/learning/cases.js';
import {
  evaluationFollowedUp,
  evaluationMark,
  monthsSinceEvaluation,
} from '../../src/measures/learning/evaluation.js';
import { felt } from '../../src/measures/learning/felt.js';
import { methods, sessionsSinceTalk } from '../../src/measures/learning/forms.js';
import { processes, processesMissing } from '../../src/measures/learning/processes.js';
import { monthsSinceNew, newKnowledge } from '../../src/measures/learning/renewed.js';
import { learningShare, streakWithout, traceShare } from '../../src/measures/learning/time.js';
import { networkFrom, short } from './helper.js';

const NEVER = Number.POSITIVE_INFINITY;

/** Sessions a month apart, oldest first, each given by what it says beside its date. */
const log = (...sessions: readonly string[]): string => {
  const months = sessions.map((what, at) => {
    const month = String(10 - sessions.length + at + 1).padStart(2, '0');
    return `{datum: 2026-${month}-01${what && `, ${what}`}}`;
  });
  return `bijeenkomsten: [${months.join(', ')}]`;
};

const minutes = (what: string): string => `minuten: {${what}}`;

const missing = (measure: Measure, yaml: string): readonly string[] =>
  measure.of(networkFrom(yaml)).missing;

describe('learning.time-share', () => {
  it('is the mean of the share of each of the last 4 sessions, long and short alike', () => {
    const yaml = log(
      minutes('leren: 100'),
      minutes('leren: 30, overig: 30'),
      minutes('leren: 0, overig: 10'),
      minutes('leren: 60, mededelingen: 20, informeel: 10, voortgang: 10, overig: 20'),
      minutes('leren: 300, overig: 100'),
    );
    expect(short(learningShare, yaml)).toEqual([0.4375, 0.4375]);
  });

  it('moves by no more than its part for a session that does not tell', () => {
    const half = minutes('leren: 30, overig: 30');
    const yaml = log(half, half, '', minutes('overig: 60'));
    expect(short(learningShare, yaml)).toEqual([0.25, 0.75]);
    expect(missing(learningShare, yaml)).toEqual(['sessions.minutes.learning']);
  });

  it('takes minutes of learning alone as all the time, and none of it as none', () => {
    expect(short(learningShare, log(minutes('leren: 60'), minutes('leren: 0')))).toEqual([
      0.5, 0.5,
    ]);
  });

  it('is unknown while fewer than 2 of the last 4 sessions have minutes', () => {
    const timed = minutes('leren: 60');
    expect(short(learningShare, log('', timed, '', timed, ''))).toEqual([0.5, 1]);
    expect(short(learningShare, log(timed, '', '', '', timed))).toEqual(['unknown', 0, 1]);
    expect(missing(learningShare, '')).toEqual(['sessions']);
  });
});

describe('learning.streak-without', () => {
  it('counts back from the newest session to the last one with learning', () => {
    const yaml = log(
      minutes('leren: 0'),
      minutes('leren: 5'),
      minutes('leren: 0'),
      minutes('leren: 0'),
    );
    expect(short(streakWithout, yaml)).toEqual([2, 2]);
    expect(short(streakWithout, log(minutes('leren: 0'), minutes('leren: 0')))).toEqual([2, 2]);
  });

  it('ends at low with a session that does not tell, and goes on at high', () => {
    const yaml = log(minutes('leren: 9'), minutes('leren: 0'), '', minutes('leren: 0'));
    expect(short(streakWithout, yaml)).toEqual([1, 3]);
    expect(short(streakWithout, log(minutes('leren: 9'), minutes('leren: 0-5')))).toEqual([0, 1]);
  });

  it('asks for no session behind the last one with learning', () => {
    const yaml = log('', minutes('leren: 9'), minutes('leren: 9'));
    expect(short(streakWithout, yaml)).toEqual([0, 0]);
    expect(missing(streakWithout, yaml)).toEqual([]);
  });

  it('is unknown while fewer than 2 of the last 4 sessions have minutes', () => {
    expect(short(streakWithout, log('', '', minutes('leren: 0')))).toEqual(['unknown', 0, 3]);
    expect(short(streakWithout, '')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('learning.trace-share', () => {
  const none = `${minutes('leren: 0')}, kennisproces: [], casussen: 0, leren-besproken: nee`;

  it('finds a trace in minutes, knowledge, a case, or talk about learning', () => {
    const yaml = log(
      'casussen: 3',
      none,
      minutes('leren: 10'),
      'kennisproces: socialisatie',
      'casussen: 1',
      'leren-besproken: ja',
      none,
    );
    expect(short(traceShare, yaml)).toEqual([0.6667, 0.6667]);
  });

  it('leaves a session open as long as one of the four may show it', () => {
    const half = 'casussen: 0, leren-besproken: nee';
    const yaml = log('casussen: 1', none, half, '', 'casussen: 1');
    expect(short(traceShare, yaml)).toEqual([0.4, 0.8]);
    expect(missing(traceShare, yaml)).toEqual([
      'sessions.minutes.learning',
      'sessions.knowledge',
      'sessions.cases',
      'sessions.learning-reflected',
    ]);
  });

  it('finds none in a session that says no to the rest, where its minutes were not noted', () => {
    const rest = 'kennisproces: geen, casussen: 0, leren-besproken: nee';
    expect(short(traceShare, log(rest, rest, rest, 'casussen: 1'))).toEqual([0.25, 0.25]);
    const open = `${minutes('leren: 0-9')}, ${rest}`;
    expect(short(traceShare, log(open, rest, rest, 'casussen: 1'))).toEqual([0.25, 0.5]);
  });

  it('is unknown until 4 sessions tell something of it', () => {
    expect(short(traceShare, log('casussen: 1', 'casussen: 1', 'casussen: 1', ''))).toEqual([
      'unknown',
      0,
      1,
    ]);
    expect(short(traceShare, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('learning.sessions-since-talk', () => {
  const yes = 'leren-besproken: ja';
  const no = 'leren-besproken: nee';

  it('counts the sessions after the newest talk, or all where it never came up', () => {
    expect(short(sessionsSinceTalk, log(yes, no, yes))).toEqual([0, 0]);
    expect(short(sessionsSinceTalk, log(yes, no, no))).toEqual([2, 2]);
    expect(short(sessionsSinceTalk, log(no, no, no))).toEqual([3, 3]);
  });

  it('lets a session that does not tell have been one, until the newest that was', () => {
    const yaml = log('', yes, '', no);
    expect(short(sessionsSinceTalk, yaml)).toEqual([1, 2]);
    expect(missing(sessionsSinceTalk, log('', yes, no))).toEqual([]);
  });

  it('is unknown until one session tells', () => {
    expect(short(sessionsSinceTalk, log('', ''))).toEqual(['unknown', 0, 2]);
    expect(short(sessionsSinceTalk, '')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('learning.methods', () => {
  const with_ = (...lists: readonly string[]): string =>
    log(...lists.map((list) => list && `werkvormen: ${list}`));

  it('counts different methods of the last 6 sessions, spelling by case and spaces left out', () => {
    const yaml = with_(
      '[fietsen]',
      '[intervisie]',
      '[Inter Visie]',
      '[casus]',
      '[CASUS]',
      'geen',
      '[]',
    );
    expect(short(methods, yaml)).toEqual([2, 2]);
  });

  it('is open upward where a session does not tell', () => {
    const yaml = with_('[a]', '[b]', '[a]', '[a]', '[a]', '');
    expect(short(methods, yaml)).toEqual([2, NEVER]);
    expect(missing(methods, yaml)).toEqual(['sessions.methods']);
  });

  it('lets a method that nobody knows be one more or none', () => {
    expect(short(methods, with_('[a]', '[b]', '[a]', '[a]', '[onbekend]'))).toEqual([2, 3]);
  });

  it('is unknown until 5 sessions tell', () => {
    expect(short(methods, with_('[a]', '[b]', '[c]', '[d]', ''))).toEqual(['unknown', 0, NEVER]);
    expect(short(methods, '')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('learning.months-since-evaluation', () => {
  const yes = 'geevalueerd: 7';
  const no = 'geevalueerd: nee';

  it('runs from the newest evaluation, in a session or outside one', () => {
    expect(short(monthsSinceEvaluation, log(yes, yes, no))).toEqual([2.0066, 2.0066]);
    const apart = `${log(yes, no, no)}\nevaluaties: [{datum: 2026-10-02}, {datum: 2026-01-01}]`;
    expect(short(monthsSinceEvaluation, apart)).toEqual([0.9868, 0.9868]);
  });

  it('is above every bound where it is known never to have happened', () => {
    expect(short(monthsSinceEvaluation, log(no, no))).toEqual([NEVER, NEVER]);
    expect(short(monthsSinceEvaluation, 'bijeenkomsten: []\nevaluaties: geen')).toEqual([
      NEVER,
      NEVER,
    ]);
  });

  it('lets a newer session that does not tell have been one', () => {
    const yaml = log('', yes, '', no);
    expect(short(monthsSinceEvaluation, yaml)).toEqual([2.0066, 3.0263]);
    expect(missing(monthsSinceEvaluation, yaml)).toEqual(['sessions.evaluated']);
    expect(short(monthsSinceEvaluation, log('', no))).toEqual([2.0066, NEVER]);
    expect(missing(monthsSinceEvaluation, log('', yes))).toEqual([]);
  });

  it('lets an evaluation without a date be of any day', () => {
    const yaml = `${log(yes, no)}\nevaluaties: [{cijfer: 7}]`;
    expect(short(monthsSinceEvaluation, yaml)).toEqual([0, 2.0066]);
    expect(missing(monthsSinceEvaluation, yaml)).toEqual(['evaluations.date']);
  });

  it('may have happened in a log that is not given', () => {
    expect(short(monthsSinceEvaluation, 'evaluaties: [{datum: 2026-01-01}]')).toEqual([0, 10]);
  });

  it('is unknown until something says when it happened', () => {
    const unknown = ['unknown', 0, NEVER];
    expect(short(monthsSinceEvaluation, '')).toEqual(unknown);
    expect(short(monthsSinceEvaluation, 'bijeenkomsten: []')).toEqual(unknown);
    expect(short(monthsSinceEvaluation, `${log('', '')}\nevaluaties: geen`)).toEqual(unknown);
    expect(short(monthsSinceEvaluation, `${log('', '')}\nevaluaties: [{cijfer: 7}]`)).toEqual(
      unknown,
    );
  });
});

describe('learning.evaluation-followed-up', () => {
  const list = (...entries: readonly string[]): string =>
    `evaluaties: [${entries.map((entry) => `{${entry}}`).join(', ')}]`;

  it('is what the newest evaluation says', () => {
    const yaml = list('datum: 2026-09-01, opgevolgd: nee', 'datum: 2026-03-01, opgevolgd: ja');
    expect(short(evaluationFollowedUp, yaml)).toEqual(['no']);
  });

  it('is yes for one of less than 6 weeks ago', () => {
    expect(short(evaluationFollowedUp, list('datum: 2026-09-21, opgevolgd: nee'))).toEqual(['yes']);
    expect(short(evaluationFollowedUp, list('datum: 2026-09-20, opgevolgd: nee'))).toEqual(['no']);
  });

  it('is open where the newest does not say, or where it is open which is the newest', () => {
    const silent = list('datum: 2026-03-01');
    expect(short(evaluationFollowedUp, silent)).toEqual(['yes', 'no']);
    expect(missing(evaluationFollowedUp, silent)).toEqual(['evaluations.followed-up']);
    const either = list('datum: 2026-03, opgevolgd: ja', 'datum: 2026-03-15, opgevolgd: nee');
    expect(short(evaluationFollowedUp, either)).toEqual(['yes', 'no']);
    expect(missing(evaluationFollowedUp, either)).toEqual(['evaluations.date']);
    // One without a date may be of less than 6 weeks ago.
    expect(short(evaluationFollowedUp, list('opgevolgd: nee'))).toEqual(['yes', 'no']);
    expect(short(evaluationFollowedUp, list('opgevolgd: ja'))).toEqual(['yes']);
  });

  it('takes the last of two on one day', () => {
    const yaml = list('datum: 2026-03-01, opgevolgd: nee', 'datum: 2026-03-01, opgevolgd: ja');
    expect(short(evaluationFollowedUp, yaml)).toEqual(['yes']);
  });

  it('is unknown without an evaluation', () => {
    expect(short(evaluationFollowedUp, 'evaluaties: []')).toEqual(['unknown', 'yes', 'no']);
  });
});

describe('learning.evaluation-mark', () => {
  const list = (...entries: readonly string[]): string =>
    `evaluaties: [${entries.map((entry) => `{${entry}}`).join(', ')}]`;

  it('is the mark of the newest evaluation', () => {
    const yaml = list('datum: 2026-03-01, cijfer: 8', 'datum: 2026-09-01, cijfer: 5.5, aantal: 5');
    expect(short(evaluationMark, yaml)).toEqual([5.5, 5.5]);
  });

  it('lies between the marks where it is open which is the newest', () => {
    const yaml = list('cijfer: 8', 'datum: 2026-09-01, cijfer: 5');
    expect(short(evaluationMark, yaml)).toEqual([5, 8]);
    expect(missing(evaluationMark, yaml)).toEqual(['evaluations.date']);
  });

  it('is unknown without a mark, and with one from fewer than 5 answers', () => {
    expect(short(evaluationMark, '')).toEqual(['unknown', 1, 10]);
    expect(short(evaluationMark, list('datum: 2026-09-01'))).toEqual(['unknown', 1, 10]);
    expect(short(evaluationMark, list('datum: 2026-09-01, cijfer: 4, aantal: 4'))).toEqual([
      'unknown',
      1,
      10,
    ]);
    expect(short(evaluationMark, list('datum: 2026-09-01, cijfer: 4, aantal: 3-8'))).toEqual([
      'unknown',
      1,
      10,
    ]);
  });
});

describe('learning.case-sessions', () => {
  it('counts sessions with a case brought in, or with a method that works with one', () => {
    const yaml = log(
      'casussen: 5',
      'casussen: 1',
      'casussen: 0',
      'werkvormen: [lezing, Casuïstiek]',
      'casussen: 0, werkvormen: [case study]',
      'werkvormen: [Praktijk verhaal]',
      'werkvormen: moreel beraad',
    );
    expect(short(caseSessions, yaml)).toEqual([5, 5]);
    expect(missing(caseSessions, yaml)).toEqual([]);
  });

  it('leaves a method that nobody knows open, unless no case was brought in', () => {
    const yaml = log(
      'werkvormen: [intervisie]',
      'werkvormen: [showcase]',
      'casussen: 0, werkvormen: [intervisie]',
      'casussen: 0',
      'casussen: 0, werkvormen: [onbekend]',
      'casussen: 0-2',
    );
    expect(short(caseSessions, yaml)).toEqual([0, 4]);
    expect(missing(caseSessions, yaml)).toEqual(['sessions.cases', 'sessions.methods']);
  });

  it('is unknown until 4 sessions tell of cases or methods', () => {
    const one = 'casussen: 1';
    expect(short(caseSessions, log(one, one, one, '', ''))).toEqual(['unknown', 0, 6]);
    expect(short(caseSessions, log(one, one, one, 'werkvormen: geen', ''))).toEqual([3, 5]);
    expect(short(caseSessions, '')).toEqual(['unknown', 0, 6]);
  });
});

describe('learning.cases-followed', () => {
  const case_ = (what: string): string => `casussen: 1, ${what}`;
  const action = case_('acties: [{wat: bellen}]');
  const nothing = case_('acties: geen, hobbels: geen');
  const newest = 'casussen: 0';

  it('is the share of the sessions with an action or a solved hurdle', () => {
    const solved = case_('acties: geen, hobbels: [{opgelost: nee}, {opgelost: ja}]');
    const stuck = case_('acties: geen, hobbels: [{opgelost: nee}]');
    expect(short(casesFollowed, log(action, solved, nothing, stuck, newest))).toEqual([0.5, 0.5]);
  });

  it('leaves the newest session out, and those of more than a year ago', () => {
    expect(short(casesFollowed, log(action, action, nothing))).toEqual([1, 1]);
    const old = `bijeenkomsten: [{datum: 2025-10-31, ${nothing}}, {datum: 2025-11-01, ${action}}, {datum: 2026-10-01}]`;
    expect(short(casesFollowed, old)).toEqual([1, 1]);
  });

  it('is 1 where no session had a case', () => {
    expect(short(casesFollowed, log(newest, newest, newest))).toEqual([1, 1]);
    expect(short(casesFollowed, 'bijeenkomsten: geen')).toEqual([1, 1]);
  });

  it('leaves open whether something happened, and whether there was a case', () => {
    const silent = case_('acties: onbekend, hobbels: geen');
    const yaml = log(action, nothing, silent, newest);
    expect(short(casesFollowed, yaml)).toEqual([0.3333, 0.6667]);
    expect(missing(casesFollowed, yaml)).toEqual(['sessions.actions']);
    const perhaps = 'werkvormen: [intervisie], acties: geen';
    expect(short(casesFollowed, log(action, perhaps, newest))).toEqual([0.5, 1]);
    expect(short(casesFollowed, log(perhaps, perhaps, newest))).toEqual([0, 1]);
    const unsolved = case_('hobbels: [{wat: iets}]');
    expect(short(casesFollowed, log(action, unsolved, newest))).toEqual([0.5, 1]);
    expect(missing(casesFollowed, log(action, unsolved, newest))).toEqual([
      'sessions.hurdles.solved',
    ]);
  });

  it('takes a session that lists one of the two to have none of the other', () => {
    expect(short(casesFollowed, log(case_('hobbels: geen'), newest))).toEqual([0, 0]);
    expect(short(casesFollowed, log(case_('acties: geen'), newest))).toEqual([0, 0]);
  });

  it('is unknown until two of those sessions, or the only one, tell', () => {
    expect(short(casesFollowed, log(action, 'casussen: 1', newest))).toEqual(['unknown', 0, 1]);
    expect(short(casesFollowed, log('casussen: 1', newest))).toEqual(['unknown', 0, 1]);
    expect(short(casesFollowed, log(action, newest))).toEqual([1, 1]);
    expect(short(casesFollowed, '')).toEqual(['unknown', 0, 1]);
  });
});

describe('learning.processes', () => {
  const ways = (...lists: readonly string[]): string =>
    log(...lists.map((list) => list && `kennisproces: ${list}`));

  it('counts the three ways in the last 6 sessions, and not what happens at home', () => {
    const yaml = ways(
      'combinatie',
      'socialisatie',
      '[externalisatie, internalisatie]',
      'geen',
      '[]',
      'socialisatie',
      'internalisatie',
    );
    expect(short(processes, yaml)).toEqual([2, 2]);
    expect(short(processesMissing, yaml)).toEqual(['combination']);
  });

  it('lets silence add any way, and a word that nobody knows one', () => {
    const yaml = ways('', 'socialisatie', 'socialisatie', 'geen', 'geen');
    expect(short(processes, yaml)).toEqual([1, 3]);
    expect(short(processesMissing, yaml)).toEqual(['…']);
    expect(missing(processes, yaml)).toEqual(['sessions.knowledge']);
    const one = ways('geen', 'socialisatie', '[socialisatie, onbekend]', 'geen');
    expect(short(processes, one)).toEqual([1, 2]);
  });

  it('leaves nothing open where all three are there', () => {
    const three = '[socialisatie, externalisatie, combinatie]';
    const yaml = ways('', three, three, three, three);
    expect(short(processes, yaml)).toEqual([3, 3]);
    expect(short(processesMissing, yaml)).toEqual([]);
  });

  it('is unknown until 4 sessions tell', () => {
    const yaml = ways('', 'socialisatie', 'combinatie', 'externalisatie');
    expect(short(processes, yaml)).toEqual(['unknown', 0, 3]);
    expect(short(processes, '')).toEqual(['unknown', 0, 3]);
    expect(short(processesMissing, '')).toEqual(['…']);
  });
});

describe('learning.new-knowledge and learning.months-since-new', () => {
  const results = (...list: readonly string[]): string =>
    `opbrengsten: [${list.map((what) => `{${what}}`).join(', ')}]`;

  it('takes five kinds, and what made people see anew, for new knowledge', () => {
    const yaml = results(
      'datum: 2026-05-02, soort: inzicht',
      'datum: 2026-06, soort: werkwijze',
      'datum: 2026-07-01, soort: geleerde-les',
      'datum: 2026-07-01, soort: onderwijs',
      'datum: 2026-07-01, soort: beleid',
      'datum: 2026-07-01, soort: contact, waarde: herijkt',
      'datum: 2026-10-01, soort: contact, waarde: direct',
      'datum: 2026-10-01, soort: product, waarde: toegepast',
      'datum: 2026-10-01, soort: clientperspectief, waarde: direct',
    );
    expect(short(newKnowledge, yaml)).toEqual([6, 6]);
    expect(short(monthsSinceNew, yaml)).toEqual([4.0461, 4.0461]);
    expect(missing(newKnowledge, yaml)).toEqual([]);
  });

  it('counts half a year of 183 days', () => {
    const yaml = results('datum: 2026-05-01, soort: inzicht');
    expect(short(newKnowledge, yaml)).toEqual([0, 0]);
    expect(short(monthsSinceNew, yaml)).toEqual([6.0526, 6.0526]);
  });

  it('takes a result without a date for unknown in time, not for old', () => {
    const yaml = results('soort: inzicht', 'datum: 2025-11-01, soort: werkwijze');
    expect(short(newKnowledge, yaml)).toEqual([0, 1]);
    expect(short(monthsSinceNew, yaml)).toEqual([0, 12.0066]);
    expect(missing(monthsSinceNew, yaml)).toEqual(['results.date']);
    expect(short(monthsSinceNew, results('soort: inzicht'))).toEqual([0, NEVER]);
  });

  it('lets a result that does not say enough be new knowledge', () => {
    const yaml = results('datum: 2026-10-01, waarde: direct', 'datum: 2026-09-01, soort: product');
    expect(short(newKnowledge, yaml)).toEqual([0, 2]);
    expect(short(monthsSinceNew, yaml)).toEqual([1.0197, NEVER]);
    expect(missing(newKnowledge, yaml)).toEqual(['results.kind', 'results.value']);
  });

  it('is above every bound where nothing is new, and unknown without a list', () => {
    const old = results('datum: 2026-10-01, soort: contact, waarde: direct');
    expect(short(newKnowledge, old)).toEqual([0, 0]);
    expect(short(monthsSinceNew, old)).toEqual([NEVER, NEVER]);
    expect(short(newKnowledge, '')).toEqual(['unknown', 0, NEVER]);
    expect(short(monthsSinceNew, '')).toEqual(['unknown', 0, NEVER]);
  });
});

describe('learning.felt', () => {
  it('is the mean of what people say that they learn', () => {
    const five = [5, 4, 3, 2, 2].map((mark) => `{datum: 2026-10, leren: ${mark}}`).join(', ');
    expect(short(felt, `peiling: [${five}]`)).toEqual([3.2, 3.2]);
  });
});
