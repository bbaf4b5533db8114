import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** Which verbs of an English sentence tell events, and which auxiliary they share. */
const ROWS: readonly EventRow[] = [
  {
    why: 'the second of two infinitives shares "will" and has its own time',
    text: 'It will close the office by June 30 and lay off 300 staff next year.',
    events: [
      'planned stated 2024-05-16T00:00/2024-07-01T00:00 «It will close the office»',
      'planned stated 2025-01-01T00:00/2026-01-01T00:00 «It will lay off 300 staff»',
    ],
  },
  {
    why: 'what stays so begins with the event before it',
    text: 'The bridge will close on June 2 and stay shut for 18 months.',
    events: [
      'planned stated 2024-06-02T00:00/2024-06-03T00:00 «The bridge will close»',
      'planned carried 2024-06-02T00:00/2025-12-02T00:00 «The bridge will stay shut for 18 months»',
    ],
  },
  {
    why: 'a participle shares "will be"',
    text: 'The hall will be closed on Monday and demolished in July.',
    events: [
      'planned stated 2024-05-20T00:00/2024-05-21T00:00 «The hall will be closed»',
      'planned stated 2024-07-01T00:00/2024-08-01T00:00 «The hall will be demolished»',
    ],
  },
  {
    why: 'nouns after "and" are no verbs, though they could be',
    text: 'The tariff will hurt trade and exports on Monday.',
    events: [
      'planned stated 2024-05-20T00:00/2024-05-21T00:00 «The tariff will hurt trade and exports»',
    ],
  },
  {
    why: 'in a list of three only what governs a noun phrase is a verb of its own',
    text: 'The minister will visit Paris, meet the president and fly home on Friday.',
    events: [
      'planned relative 2024-05-17T00:00/2024-05-18T00:00 «The minister will visit Paris»',
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «The minister will meet the president and fly home»',
    ],
  },
  {
    why: 'an infinitive may end the subject',
    text: 'The order to leave went out on Tuesday. The plan to expand failed on Wednesday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The order to leave went out»',
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «The plan to expand failed»',
    ],
  },
  {
    why: 'a present of the timetable before "next"',
    text: 'Coffee with the mayor returns next spring.',
    events: ['planned stated 2025-03-01T00:00/2025-06-01T00:00 «Coffee with the mayor returns»'],
  },
  {
    why: '"another" may be who does it',
    text: 'Another will follow on Friday.',
    events: ['planned stated 2024-05-17T00:00/2024-05-18T00:00 «Another will follow»'],
  },
  {
    why: '"will fall next year" is no autumn',
    text: 'Demand will fall next year.',
    events: ['planned stated 2025-01-01T00:00/2026-01-01T00:00 «Demand will fall»'],
  },
  {
    why: 'a name between commas parts the subject from its verb',
    text: 'The chief, Marie August, arrives on Friday for a two-day visit.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «The chief, Marie August, arrives for a two-day visit»',
    ],
  },
  {
    why: '"named a" tells what was done, "a man named" who he is',
    text: 'On Monday the council named a successor. A man named Hale resigned on Tuesday.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The council named a successor»',
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «A man named Hale resigned»',
    ],
  },
  {
    why: '"the week before last" opens no clause',
    text: 'She lost $2,300 the week before last to a caller, according to a report dated Monday.',
    events: ['asserted stated 2024-04-29T00:00/2024-05-06T00:00 «She lost $2,300 to a caller»'],
  },
  {
    why: 'reading aloud and answering a call are done',
    text: 'She read the news on Monday. Police responded to a call on Tuesday.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «She read the news»',
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Police responded to a call»',
    ],
  },
  {
    why: 'its own time outweighs the one counted from the main clause',
    text: 'The strike comes less than three months before Belgium votes on June 9.',
    events: ['planned stated 2024-06-09T00:00/2024-06-10T00:00 «Belgium votes»'],
  },
  {
    why: 'a sentence of six years was not six years in passing',
    text: 'The driver has been jailed for six years.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The driver has been jailed for six years»',
    ],
  },
  {
    why: 'a participle of the past before the main clause tells with its own time, and only itself',
    text: 'Born on Nov. 3, 1929, she moved to Leeds in 1951.',
    events: [
      'asserted stated 1929-11-03T00:00/1929-11-04T00:00 «She was born»',
      'asserted stated 1951-01-01T00:00/1952-01-01T00:00 «She moved to Leeds»',
    ],
  },
  {
    why: 'what a verb of saying or thinking fixes for a day is a plan',
    text: 'Heavy rain is expected on Saturday. The bank reports on June 15.',
    events: [
      'planned stated 2024-05-18T00:00/2024-05-19T00:00 «Heavy rain is expected»',
      'planned stated 2024-06-15T00:00/2024-06-16T00:00 «The bank reports»',
    ],
  },
  {
    why: 'what must come first has not come, and not commenting is no event',
    text: 'Nobody can go home before the water has fallen. The owner declined to comment.',
    events: [],
  },
  {
    why: 'a price between commas does not make a habit of the sentence',
    text: 'Trade, worth 29 billion dollars a year, has doubled since 2010.',
    events: [
      'asserted stated 2010-01-01T00:00/2024-05-17T00:00 «Trade, worth 29 billion dollars a year, has doubled»',
    ],
  },
  {
    why: 'a place makes an event of appearing',
    text: 'The suspect appeared in court on Monday.',
    events: ['asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The suspect appeared in court»'],
  },
  {
    why: 'what is "from 6am" begins then and is compared with nothing',
    text: 'Our coverage will continue on Friday from 6am.',
    events: ['planned stated 2024-05-17T06:00/2024-05-17T06:01 «Our coverage will continue»'],
  },
  {
    why: 'a role and a name between commas are the subject of the verb of saying',
    text: 'Two men died on Monday, the mayor, Ravi Sethi, told Reuters.',
    events: ['asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Two men died»'],
  },
  {
    why: 'of two presents of a timetable each has its own hour',
    text: 'Polls open at 7 a.m. on Tuesday and close at 8 p.m.',
    events: [
      'planned stated 2024-05-21T07:00/2024-05-21T07:01 «Polls open»',
      'planned stated 2024-05-21T20:00/2024-05-21T20:01 «Polls close»',
    ],
  },
  {
    why: 'what is forecast to happen is ahead',
    text: 'The storm is forecast to make landfall late Sunday.',
    events: [
      'planned stated 2024-05-19T18:00/2024-05-20T00:00 «The storm is forecast to make landfall»',
    ],
  },
  {
    why: 'what has been takes no time from what is to come',
    text: 'He faces 30 years when he is sentenced on June 4. Hale was arrested in the bar.',
    events: [
      'planned stated 2024-06-04T00:00/2024-06-05T00:00 «He is sentenced»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Hale was arrested in the bar»',
    ],
  },
  {
    why: '"Since that evening I" opens no clause',
    text: 'The wall fell on Monday. Since that evening she has not slept.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The wall fell»',
      'negated stated 2024-05-13T18:00/2024-05-17T00:00 «Since that evening she has not slept»',
    ],
  },
  {
    why: 'a participle that says which ones are meant has its own time',
    text: 'Students blocked a bridge on Tuesday, demanding the release of five activists detained on Monday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Students blocked a bridge»',
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Five activists were detained»',
    ],
  },
  {
    why: 'two participles between commas, each with its time, and the verb after them',
    text: 'The dam, built in 1923 and raised in 1950, burst on Tuesday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The dam burst»',
      'asserted stated 1923-01-01T00:00/1924-01-01T00:00 «The dam was built»',
      'asserted stated 1950-01-01T00:00/1951-01-01T00:00 «The dam was raised»',
    ],
  },
  {
    why: 'without a time the participle belongs to its noun',
    text: 'Police arrested a man wanted in Spain on Tuesday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Police arrested a man wanted in Spain»',
    ],
  },
  {
    why: 'the verb of a sentence may come after what is put in between commas',
    text: 'The directors, after a long debate, decided to close the pit on Tuesday.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The directors, after a long debate, decided to close the pit»',
    ],
  },
  {
    why: '"that spring" opens no clause, and has no verb',
    text: 'The clerk fled to Lima in June 1990. She came back that autumn and died in 1994.',
    events: [
      'asserted stated 1990-06-01T00:00/1990-07-01T00:00 «The clerk fled to Lima»',
      'asserted stated 1990-09-01T00:00/1990-12-01T00:00 «The clerk came back»',
      'asserted stated 1994-01-01T00:00/1995-01-01T00:00 «The clerk died»',
    ],
  },
  {
    why: '"accused him" has an object; "a man accused of" is a participle',
    text: 'The mayor quit on Tuesday, two days after rivals accused him of fraud.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The mayor quit»',
      'asserted relative 2024-05-12T00:00/2024-05-13T00:00 «Rivals accused the mayor of fraud»',
    ],
  },
  {
    why: 'a patient is admitted by a hospital, not by somebody who says so',
    text: 'The first patient was admitted on Monday, four days before rain flooded the wells.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The first patient was admitted»',
      'asserted relative 2024-05-17T00:00/2024-05-18T00:00 «Rain flooded the wells»',
    ],
  },
  {
    why: 'to inform somebody is an act',
    text: '"I informed the board on Tuesday," said Ann Lee. She informed reporters that all was well.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Ann Lee informed the board»'],
  },
  {
    why: 'what went on meanwhile only tells when; what is expected is planned; an appeal is none',
    text: 'Shelling began on Monday as traders were packing up. Food should reach the town on Friday. PC Ann Lee appealed for footage.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Shelling began as traders were packing up»',
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «Food should reach the town»',
    ],
  },
  {
    why: 'to use force is an act, to use a thing a state',
    text: 'Officers had used pepper spray on Monday. She used a wheelchair.',
    events: ['asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Officers had used pepper spray»'],
  },
  {
    why: 'the second of two predicates in the present has its own time',
    text: 'The road closes at 2pm on Friday and reopens at 5am on Sunday.',
    events: [
      'planned stated 2024-05-17T14:00/2024-05-17T14:01 «The road closes»',
      'planned stated 2024-05-19T05:00/2024-05-19T05:01 «The road reopens»',
    ],
  },
  {
    why: 'three in a row',
    text: 'The shop shuts on Friday, reopens on Saturday and hosts a fair on Sunday.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «The shop shuts»',
      'planned stated 2024-05-18T00:00/2024-05-19T00:00 «The shop reopens»',
      'planned stated 2024-05-19T00:00/2024-05-20T00:00 «The shop hosts a fair»',
    ],
  },
  {
    why: 'two nouns in a row are no predicates',
    text: 'The bank cuts jobs and branches on Friday.',
    events: [],
  },
  {
    why: 'an infinitive ends the subject',
    text: 'The time to appeal runs out on Friday. The plan to close the pool goes to a vote on Monday.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «The time to appeal runs out»',
      'planned stated 2024-05-20T00:00/2024-05-21T00:00 «The plan to close the pool goes to a vote»',
    ],
  },
  {
    why: 'last is an adverb before a past form',
    text: 'Nurses met on Monday. They last went on strike on 20 December.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Nurses met»',
      'asserted stated 2023-12-20T00:00/2023-12-21T00:00 «Nurses last went on strike»',
    ],
  },
  {
    why: 'how long says nothing of when',
    text: 'Talks open on Monday for two weeks.',
    events: ['planned stated 2024-05-20T00:00/2024-05-21T00:00 «Talks open for two weeks»'],
  },
  {
    why: 'some of them have verbs, too',
    text: 'Clocks go back at 2am tomorrow and most of us get an hour more in bed.',
    events: ['planned stated 2024-05-17T02:00/2024-05-17T02:01 «Clocks go back»'],
  },
  {
    why: 'what a court has heard was said there, not done',
    text: 'A guard left the gate open on 3 March last year, an inquest heard on Monday. The gate fell at 1.17pm.',
    events: [
      'asserted stated 2023-03-03T00:00/2023-03-04T00:00 «A guard left the gate open»',
      'asserted stated 2023-03-03T13:17/2023-03-03T13:18 «The gate fell»',
    ],
  },
  {
    why: 'what a jury is told comes from there',
    text: 'The jury was told on Tuesday that Lee fled to Spain in April. The court heard arguments on Monday.',
    events: [
      'asserted stated 2024-04-01T00:00/2024-05-01T00:00 «Lee fled to Spain»',
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The court heard arguments»',
    ],
  },
];

testEvents(ROWS, CREATED);
