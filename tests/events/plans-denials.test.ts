import { expect, test } from 'vitest';
import { drawEvent, tell } from '../kit/events.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** Status and time of what a text tells; the label has tests of its own. */
const drawn = (text: string) =>
  tell(text, { created: CREATED })
    .events.map(drawEvent)
    .map((line) => line.replace(/ «.*$/, '').replaceAll('T00:00', ''));

const ROWS: readonly (readonly [why: string, text: string, ...events: string[]])[] = [
  [
    'the present of a timetable is a plan',
    'Lakeview hosts Dover on Friday.',
    'planned stated 2024-05-17/2024-05-18',
  ],
  ['also for today', 'The band arrives on Thursday.', 'planned stated 2024-05-16/2024-05-17'],
  [
    'the head of the subject may stand before a preposition',
    'Tickets for the final go on sale on Monday.',
    'planned stated 2024-05-20/2024-05-21',
  ],
  [
    'a plan that nothing dates lies ahead, not before the report',
    'The plant will close.',
    'planned bounded 2024-05-16/2024-05-17',
  ],
  [
    'somebody who is quoted with a plan may have spoken the day before',
    'The plant will close, the owner said.',
    'planned bounded 2024-05-15/2024-05-17',
  ],
  ['what is due', 'The verdict is due on Friday.', 'planned stated 2024-05-17/2024-05-18'],
  [
    'in the paper’s own words „miała” tells what was arranged',
    'Turystka miała wrócić w środę o 16.',
    'planned stated 2024-05-15T16:00/2024-05-15T16:01',
  ],
  [
    'in another’s words it is what they say',
    'Według gazety rozmowy miały zacząć się w środę.',
    'hedged stated 2024-05-15/2024-05-16',
  ],
  [
    'an announcement with its hour, when no clause tells yet what is announced',
    'Frekwencję komisja poda w piątek.',
    'planned stated 2024-05-17/2024-05-18',
  ],
  [
    'what will be open on a day',
    'W piątek będzie czynna wystawa.',
    'planned stated 2024-05-17/2024-05-18',
  ],
  [
    'what will run every so often from a day on',
    'Od piątku tramwaj będzie kursować co 12 minut.',
    'planned stated 2024-05-17/2024-05-18',
  ],
  [
    'what had been set, when its day is over',
    'The trial had been set for 13 May.',
    'planned stated 2024-05-13/2024-05-14',
  ],
  [
    'what had been due to happen',
    'The ferry had been due to sail on Wednesday.',
    'planned stated 2024-05-15/2024-05-16',
  ],
  ['what somebody has is no event', 'The club has a bye next week.'],
  [
    'a present with a day to come (pl)',
    'Nowy dyrektor obejmuje stanowisko w poniedziałek.',
    'planned stated 2024-05-20/2024-05-21',
  ],
  ['coming back (pl)', 'Minister wraca do kraju w sobotę.', 'planned stated 2024-05-18/2024-05-19'],
  [
    'what awaits somebody (pl)',
    'Drużynę czeka w środę mecz z Unią.',
    'planned stated 2024-05-22/2024-05-23',
  ],
  [
    'what has been going on since some time is no plan (pl)',
    'Gola strzelił Kacper Maj, który w pierwszej drużynie gra od trzech tygodni.',
    'asserted bounded 2024-05-15/2024-05-17',
  ],
  [
    'the time of what is scheduled is that of the plan (pl)',
    'Głosowania zaplanowano na czerwiec.',
    'planned stated 2024-06-01/2024-07-01',
  ],
  [
    'what was to be and came to nothing (pl)',
    'Pociąg miał odjechać w środę, ale lokomotywa się zepsuła.',
    'planned stated 2024-05-15/2024-05-16',
    'asserted carried 2024-05-15/2024-05-16',
  ],
  [
    'else it is hearsay (pl)',
    'Kierowca miał w środę uciec do lasu.',
    'hedged stated 2024-05-15/2024-05-16',
  ],
  [
    'nothing for an object',
    'The company published nothing on Tuesday.',
    'negated stated 2024-05-14/2024-05-15',
  ],
  [
    'no before the subject',
    'No vehicle has been allowed on the bridge since Monday.',
    'negated stated 2024-05-13/2024-05-17',
  ],
  [
    'neither before the subject',
    'Neither driver was hurt in the crash on Tuesday.',
    'negated stated 2024-05-14/2024-05-15',
  ],
  [
    'no fewer than is a number',
    'No fewer than 20 people were hurt on Tuesday.',
    'asserted stated 2024-05-14/2024-05-15',
  ],
  [
    'no after a preposition denies only its noun',
    'With no warning the wall fell on Tuesday.',
    'asserted stated 2024-05-14/2024-05-15',
  ],
  ['hardly', 'She hardly slept on Tuesday.', 'negated stated 2024-05-14/2024-05-15'],
  [
    'refused to',
    'He refused to leave the house on Tuesday.',
    'negated stated 2024-05-14/2024-05-15',
  ],
  [
    'what did not happen until some time happened then',
    'Play did not begin until 2:20 p.m. on Wednesday.',
    'asserted stated 2024-05-15T14:20/2024-05-15T14:21',
  ],
  [
    'refusing (pl)',
    'Minister odmówił we wtorek odpowiedzi na pytania.',
    'negated stated 2024-05-14/2024-05-15',
  ],
  [
    'from what has just been told, that long',
    'The tunnel was closed on 10 May. It will stay shut for 18 months.',
    'asserted stated 2024-05-10/2024-05-11',
    'planned carried 2024-05-10/2025-11-10',
  ],
  [
    'from the report on, when nothing has',
    'The road will stay shut for two weeks.',
    'planned bounded 2024-05-16/2024-05-30',
  ],
  [
    'until a day, from its own start (pl)',
    'Festiwal ruszył we wtorek. Potrwa do niedzieli.',
    'asserted stated 2024-05-14/2024-05-15',
    'planned stated 2024-05-14/2024-05-20',
  ],
  [
    'the perfect with a length reaches up to the report',
    'The port has been closed for three days.',
    'asserted stated 2024-05-13/2024-05-17',
  ],
  [
    'counted back from a present without a time',
    'The alert comes eight days after the storm left 40,000 homes without power.',
    'asserted relative 2024-05-08/2024-05-09',
  ],
  [
    'two years of one event',
    'The city flooded in 1997 and 2010.',
    'asserted stated 1997-01-01/2011-01-01',
  ],
  [
    'two years of one event (pl)',
    'Powódź nawiedziła miasto w 1997 i 2010 roku.',
    'asserted stated 1997-01-01/2011-01-01',
  ],
  [
    'a time of a part is not that of the whole (pl)',
    'W tym roku grupa otworzyła 14 aptek, z czego trzy we wtorek.',
    'asserted stated 2024-01-01/2025-01-01',
  ],
  [
    'the time of the deed is not that of the charge',
    'He was accused of stealing a van in 2019.',
    'asserted bounded 2024-05-15/2024-05-17',
  ],
  [
    'a time between the verdict and the deed is that of the verdict',
    'He was convicted on Tuesday of stealing a van in 2019.',
    'asserted stated 2024-05-14/2024-05-15',
  ],
  [
    'work that takes hours is an event',
    'Crews worked through Tuesday night.',
    'asserted stated 2024-05-14T21:00/2024-05-15T06:00',
  ],
  [
    'work that takes hours is an event (pl)',
    'Strażacy pracowali przez całą noc.',
    'asserted stated 2024-05-15T21:00/2024-05-16T06:00',
  ],
  ['work that takes years is none', 'He worked in Leeds in 2019.'],
  [
    'having something done',
    'The council had the trees cut on Tuesday.',
    'asserted stated 2024-05-14/2024-05-15',
  ],
  [
    'it stands for what was told',
    'It was sold on Tuesday.',
    'asserted stated 2024-05-14/2024-05-15',
  ],
  ['it stands for nothing', 'It took two hours on Tuesday.'],
  [
    'what somebody found',
    'A doctor confirmed the diagnosis on Tuesday.',
    'asserted stated 2024-05-14/2024-05-15',
  ],
  [
    'what went on where something happened is no event (pl)',
    'Spaliła się hala, w której składowano opony.',
    'asserted bounded 2024-05-15/2024-05-17',
  ],
  ['what is left of a time (pl)', 'Do wyborów zostały niespełna dwa lata.'],
  [
    'a part with a verb of its own has its own time (pl)',
    'Rannych zostało siedem osób, pięć z nich w środę rano opuściło szpital.',
    'asserted bounded 2024-05-15/2024-05-17',
    'asserted stated 2024-05-15T06:00/2024-05-15T10:00',
  ],
  [
    'a turn of events that a clause of time spells out is told once, by that clause',
    'The end came in March, when the theatre closed its doors.',
    'asserted relative 2024-03-01/2024-04-01',
  ],
  [
    'the same (pl)',
    'Kłopoty zaczęły się w marcu, gdy bank wypowiedział umowę.',
    'asserted relative 2024-03-01/2024-04-01',
  ],
  [
    'an accident is told beside what led to it',
    'The accident happened on Tuesday, when a lorry skidded on ice.',
    'asserted stated 2024-05-14/2024-05-15',
    'asserted relative 2024-05-14/2024-05-15',
  ],
  [
    'what emerges is told, not that it emerged',
    'It emerged on Wednesday that the school had closed in April.',
    'asserted stated 2024-04-01/2024-05-01',
  ],
  [
    'what comes to light (pl)',
    'W środę wyszło na jaw, że szkołę zamknięto w kwietniu.',
    'asserted stated 2024-04-01/2024-05-01',
  ],
  [
    'reports that are false did not happen',
    'Reports that the bridge collapsed on Friday are false.',
    'negated stated 2024-05-10/2024-05-11',
  ],
  [
    'what is not true',
    'It is not true that the council approved the plan in May.',
    'negated stated 2024-05-01/2024-06-01',
  ],
  [
    'news that did not prove right (pl)',
    'Nie potwierdziły się informacje, że w środę zamknięto most.',
    'negated stated 2024-05-15/2024-05-16',
  ],
  [
    'news that proved wrong (pl)',
    'Nieprawdziwe okazały się doniesienia, że w środę zamknięto most.',
    'negated stated 2024-05-15/2024-05-16',
  ],
  [
    'a straight mark that opens a quotation closes none',
    '"I heard a bang at noon on Wednesday," Anna Lis said.',
    'asserted stated 2024-05-15T12:00/2024-05-15T12:01',
  ],
];

test.each(ROWS)('%s: %s', (_, text, ...events) => {
  expect(drawn(text)).toEqual(events);
});
