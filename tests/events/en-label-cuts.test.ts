import { expect, test } from 'vitest';
import { tell } from '../kit/events.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** One event of the text has that label. */
type Row = readonly [why: string, text: string, label: string];

/** Where English clauses and their labels begin and end. */
const ROWS: readonly Row[] = [
  [
    'whom the judge told it belongs to the frame of what is said, before or behind it',
    'A man was jailed on Monday. “You had been warned twice,” Judge Nia Bowen told him.',
    '“You had been warned twice”',
  ],
  [
    'a verb in -ing at the beginning is a subject where no other stands',
    'Cookery lessons, normally held on Fridays, will move to the gym on Monday.',
    'Cookery lessons, normally held on Fridays, will move to the gym',
  ],
  [
    'a noun in -ing right before its verb',
    'Sailing stops on Friday and will resume in mid-August.',
    'Sailing will resume',
  ],
  [
    '"that" only points at a noun after a verb',
    'On Thursday night we ran that play nine times.',
    'We ran that play nine times',
  ],
  [
    '"last" before a verb is an adverb',
    'They last went on strike on 20 April.',
    'They last went on strike',
  ],
  [
    'what was promised came or not',
    'A pay offer promised for May never came.',
    'A pay offer promised for May never came',
  ],
  [
    "the object of a coordinated relative clause is none's subject",
    'A fire that broke out on Monday and reached a barn on Tuesday was not under control until Wednesday.',
    'A fire reached a barn',
  ],
  [
    '"while" with a participle belongs to what was done',
    'A driver who killed a cyclist while sending a message was jailed on Monday.',
    'A driver was jailed',
  ],
  [
    'the verb after what is set off takes the noun',
    'New scanners, ordered last summer, are to be switched on in June.',
    'New scanners were ordered',
  ],
  [
    'the noun of a participle stays with its verb',
    'A moss collected only once, in 1911, was found on a cliff last August.',
    'A moss was found on a cliff',
  ],
  [
    'what something is called tells of it',
    'On May 3 the company agreed to buy Vision, a maker founded in the late 1990s, for $9 million.',
    'A maker was founded',
  ],
  [
    'a subject with a participle between commas, after a comma and "and"',
    'Ann Lee pleaded guilty in March, and the trial of John Gray, set for Monday, never took place.',
    'The trial of John Gray, set for Monday, never took place',
  ],
  [
    'what was had done goes with who had it',
    'The ferry, which docked on Monday, had its fuel lines repaired last month.',
    'The ferry had its fuel lines repaired',
  ],
  [
    'a cleft sentence says when',
    'It was in 1900 that divers found the wreck.',
    'Divers found the wreck',
  ],
  [
    'a preposition at the end gets what it governs',
    'Two men argued outside Unit 12 on Monday over whose clock was right.',
    'Two men argued outside Unit 12 over whose clock was right',
  ],
  [
    'what is set off goes from a subject said again',
    'Keter, from Iten, finished second in 2022 and dropped out last year.',
    'Keter dropped out',
  ],
  [
    'the auxiliary stays when what is set off goes',
    'John Lee, 27, of Bath, was sentenced on Monday and banned from driving on Tuesday.',
    'John Lee was banned from driving',
  ],
  [
    'a number whose time goes goes with it',
    'More than 600 cases were recorded last week and 240 the week before.',
    'More than 600 cases were recorded',
  ],
  [
    'no comma where the text has none',
    'An article misstated the year in which digging began on Monday.',
    'An article misstated the year in which digging began',
  ],
  [
    'an infinitive is no part of the noun',
    'Councillors voted on Monday to reopen the Lane baths, which closed their doors in 2022.',
    'The Lane baths closed their doors',
  ],
  [
    'what is only called "the one" has its name in the main clause',
    'The worst flood was the one that followed a storm in 1700.',
    'The worst flood followed a storm',
  ],
  [
    'a forecast with a word of its own before it is a noun',
    'The firm raised its forecast on Monday.',
    'The firm raised its forecast',
  ],
  [
    'what was set for a day needs it',
    'A stoppage set for 9 January was called off on Monday.',
    'A stoppage set for 9 January was called off',
  ],
  [
    'with a verb of hearing "her" is whom',
    'Ada Moll sang on Sunday. On Monday a man from Cork heard her telling stories.',
    'A man from Cork heard Ada Moll telling stories',
  ],
  [
    'a club in -s owns with an apostrophe alone',
    'Rovers have won. Their scorer limped off on Sunday.',
    "Rovers' scorer limped off",
  ],
  [
    'a rival with her name is no "he"',
    'Ines Rojas won on Sunday. Her rival, the hotel owner Hugo Salas, gave up. In May he had come out ahead.',
    'Hugo Salas had come out ahead',
  ],
  [
    'the verb behind a relative clause is that of the main clause',
    'Residents who lost their homes moved to a gym on Monday.',
    'Residents moved to a gym',
  ],
  [
    'what is best known so tells nothing: "the one that" stands for the wave',
    'The best-known wave on this coast was the one that followed an earthquake on 26 January 1700.',
    'The best-known wave on this coast followed an earthquake',
  ],
  [
    '"any recall notice" is a noun, and nobody recalls',
    'The director, Paul Lee, denied that any recall notice had been received on Monday.',
    'The director, Paul Lee, denied that any recall notice had been received',
  ],
  [
    'the speech ends where its quotation does, whatever the verb of saying',
    '“Lee broke the lamp on Monday,” Ann Moss laughs.',
    'Lee broke the lamp',
  ],
  [
    'a participle with a subject of its own',
    'Harbour beat Milton on Sunday, Liam Lee kicking the winner with 40 seconds left.',
    'Liam Lee kicked the winner with 40 seconds left',
  ],
  [
    'a name with a time in it stays whole, and to be shown is not to be said',
    'A film, “Six Hours in August,” will be shown on Monday.',
    'A film, “Six Hours in August,” will be shown',
  ],
  [
    'the days of a range go together',
    'The fire jumped the river in the night of May 14-15.',
    'The fire jumped the river',
  ],
  [
    'an ordinal belongs to the noun behind a possessive',
    "Saturday's 13th stage starts at noon.",
    "Saturday's 13th stage starts",
  ],
  [
    'an object that two verbs share',
    'A driver who hit and killed a cyclist was jailed on Monday.',
    'A driver hit and killed a cyclist',
  ],
  [
    'what comes only on a condition has it',
    'The weir is to come out on Monday if the money can be found.',
    'The weir is to come out if the money can be found',
  ],
  [
    'a quarter that ended on a day is a time, and nothing that ended',
    'Moll Inc. lost $9 million, or 31 pence a unit, in the second quarter ended June 30.',
    'Moll Inc. lost $9 million, or 31 pence a unit',
  ],
  [
    'who sets off schedules nothing',
    'Ben Cole set off alone from Rainbow Hut at dawn on Wednesday.',
    'Ben Cole set off alone from Rainbow Hut',
  ],
  [
    'no label ends inside "as many as"',
    'Upton Laboratories will offer an early retirement package with many benefits to as many as 850 drivers on Monday.',
    'Upton Laboratories will offer an early retirement package with many benefits',
  ],
  [
    'a word behind a comma that leads to what is cut off goes with it',
    'The automotive financing and leasing business of the group rose 35% in Europe on Monday, largely because of incentives of dealers.',
    'The automotive financing and leasing business of the group rose 35% in Europe',
  ],
];

test.each(ROWS)('%s: %s', (_why, text, label) => {
  const { events } = tell(text, { created: CREATED });
  expect(events.map((event) => event.label)).toContain(label);
});

test('readers who are asked for help are no event', () => {
  const { events } = tell('The department asked anyone who saw it on Monday to call.', {
    created: CREATED,
  });
  expect(events.map((event) => event.label)).not.toContain('The department asked anyone');
});
