import { testEvents, type EventRow } from '../kit/event-rows.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

const ROWS: readonly EventRow[] = [
  {
    why: 'a pronoun is given its name in the label',
    text: 'Bridget Hale won the seat on Tuesday. She left the hall.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Bridget Hale won the seat»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Bridget Hale left the hall»',
    ],
  },
  {
    why: 'who was the object before is meant, so that the pronoun stays',
    text: 'The club Estrela bought him on Tuesday. He scored in the first match.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The club Estrela bought him»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «He scored in the first match»',
    ],
  },
  {
    why: "somebody's agent is not he",
    text: 'His agent rang the club on Tuesday. He signed the contract.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «His agent rang the club»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «He signed the contract»',
    ],
  },
  {
    why: 'they are the many named before',
    text: 'Two divers searched the canal on Tuesday. They found a bicycle.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Two divers searched the canal»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «Two divers found a bicycle»',
    ],
  },
  {
    why: 'a simple present beside a time to come is a plan',
    text: 'His contract expires next year. The lease runs out next month.',
    events: [
      'planned stated 2025-01-01T00:00/2026-01-01T00:00 «His contract expires»',
      'planned stated 2024-06-01T00:00/2024-07-01T00:00 «The lease runs out»',
    ],
  },
  {
    why: 'what takes effect is fixed ahead',
    text: 'A warning for snow takes effect on Friday.',
    events: ['planned stated 2024-05-17T00:00/2024-05-18T00:00 «A warning for snow takes effect»'],
  },
  {
    why: 'who must do something by a time to come has it ahead; what must be in general is none',
    text: 'She must report to prison by noon on June 3. Dogs must be kept on a lead.',
    events: ['planned stated 2024-05-16T00:00/2024-06-03T12:00 «She must report to prison»'],
  },
  {
    why: 'a prefix with a hyphen belongs to the verb',
    text: 'The mayor was re-elected on Monday night.',
    events: ['asserted stated 2024-05-13T21:00/2024-05-14T06:00 «The mayor was re-elected»'],
  },
  {
    why: 'declaring a thing does it',
    text: 'The board on Monday declared a dividend of 18 cents.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The board declared a dividend of 18 cents»',
    ],
  },
  {
    why: 'a participle behind an adverb has its own time',
    text: 'First held in a rink in 1974, it folded in 1998.',
    events: [
      'asserted stated 1974-01-01T00:00/1975-01-01T00:00 «It was first held in a rink»',
      'asserted stated 1998-01-01T00:00/1999-01-01T00:00 «It folded»',
    ],
  },
  {
    why: 'a time between commas behind a conjunction belongs to the verb after it',
    text: 'She learnt the game in 1983, became champion in 1987 and, in December 1990, beat a grandmaster.',
    events: [
      'asserted stated 1983-01-01T00:00/1984-01-01T00:00 «She learnt the game»',
      'asserted stated 1987-01-01T00:00/1988-01-01T00:00 «She became champion»',
      'asserted stated 1990-12-01T00:00/1991-01-01T00:00 «She beat a grandmaster»',
    ],
  },
  {
    why: 'what was set for a day and took no place was for that day',
    text: 'The trial, scheduled for last Wednesday, never took place.',
    events: [
      'negated stated 2024-05-15T00:00/2024-05-16T00:00 «The trial, scheduled for last Wednesday, never took place»',
    ],
  },
  {
    why: 'feeling a jolt and quarrelling over something are done',
    text: 'The driver felt a jolt on Monday. Two men argued outside a bar on Tuesday.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «The driver felt a jolt»',
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Two men argued outside a bar»',
    ],
  },
  {
    why: 'how somebody stood who spoke is no event',
    text: '“I sold in the spring,” said Mr Ruscoe, climbing down from a tractor.',
    events: ['asserted stated 2024-03-01T00:00/2024-06-01T00:00 «Ruscoe sold»'],
  },
  {
    why: 'figures are of the quarter that describes them',
    text: 'First-quarter net income rose 4 percent.',
    events: [
      'asserted stated 2024-01-01T00:00/2024-04-01T00:00 «First-quarter net income rose 4 percent»',
    ],
  },
  {
    why: 'whom is told stays outside what is told',
    text: 'A witness told police the driver had fled on Tuesday.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The driver had fled»'],
  },
  {
    why: 'what did not happen since some time keeps the time',
    text: 'The team have not won a match since Tuesday.',
    events: [
      'negated stated 2024-05-14T00:00/2024-05-17T00:00 «The team have not won a match since Tuesday»',
    ],
  },
  {
    why: 'the time after the last of coordinated verbs is that of all',
    text: 'At least 18 people were killed and dozens injured in the blast on Monday.',
    events: [
      'asserted relative 2024-05-13T00:00/2024-05-14T00:00 «At least 18 people were killed»',
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Dozens injured in the blast»',
    ],
  },
  {
    why: 'a noun in the lead role, with no verb',
    text: 'A blast at a flour mill in Orwick on Tuesday evening.',
    events: [
      'asserted stated 2024-05-14T18:00/2024-05-14T21:00 «A blast at a flour mill in Orwick»',
    ],
  },
  {
    why: 'what has become of something, with no verb',
    text: 'Internet down since Monday. Roads closed.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-17T00:00 «Internet down»',
      'asserted carried 2024-05-13T00:00/2024-05-17T00:00 «Roads closed»',
    ],
  },
  {
    why: 'a noun phrase that is no event',
    text: 'A history of the fire brigade, founded in 1902.',
    events: [],
  },
  {
    why: 'the noon explosion: the time of the event that the clause is about',
    text: "Tuesday's explosion shattered windows in the town.",
    events: [
      "asserted stated 2024-05-14T00:00/2024-05-15T00:00 «Tuesday's explosion shattered windows in the town»",
    ],
  },
  {
    why: 'the time of what it happened at',
    text: "At Monday's hearing the judge freed two men.",
    events: [
      "asserted stated 2024-05-13T00:00/2024-05-14T00:00 «At Monday's hearing the judge freed two men»",
    ],
  },
  {
    why: 'the perfect is of now, not of what went before',
    text: 'Two boys have been charged after a gym burned down on Sunday.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Two boys have been charged»',
      'asserted stated 2024-05-12T00:00/2024-05-13T00:00 «A gym burned down»',
    ],
  },
  {
    why: 'a circumstance of what is told',
    text: 'A cyclist was hit by a tram on Friday. He had been riding without lights.',
    events: ['asserted stated 2024-05-10T00:00/2024-05-11T00:00 «A cyclist was hit by a tram»'],
  },
  {
    why: 'what nobody in particular did',
    text: 'Anyone who saw the van is asked to call police.',
    events: [],
  },
  {
    why: 'there was',
    text: 'There was an explosion at the depot on Tuesday, and there were no injuries.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «There was an explosion at the depot»',
      'negated carried 2024-05-14T00:00/2024-05-15T00:00 «There were no injuries»',
    ],
  },
  {
    why: 'last between the auxiliary and its verb',
    text: 'The girl was last seen on Sunday near the canal.',
    events: [
      'asserted stated 2024-05-12T00:00/2024-05-13T00:00 «The girl was last seen near the canal»',
    ],
  },
  {
    why: 'how something stayed is told by when it did',
    text: 'The runway remained closed on Tuesday. The terminal remained closed.',
    events: ['asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The runway remained closed»'],
  },
  {
    why: 'a participle before its subject is no sentence',
    text: 'Found unconscious on a beach, the diver died on Monday.',
    events: [
      'asserted stated 2024-05-13T00:00/2024-05-14T00:00 «Found unconscious on a beach, the diver died»',
    ],
  },
  {
    why: 'stated in the clause',
    text: 'A paint warehouse burned down in Gdynia on Wednesday morning.',
    events: [
      'asserted stated 2024-05-15T06:00/2024-05-15T12:00 «A paint warehouse burned down in Gdynia»',
    ],
  },
  {
    why: 'the time of saying is not the time of the event',
    text: 'The driver fled the scene, police said on Thursday.',
    events: ['asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The driver fled the scene»'],
  },
  {
    why: "coordinated verbs are two events, the second has the first's subject",
    text: 'On Tuesday a man entered the bank and demanded money.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «A man entered the bank»',
      'asserted carried 2024-05-14T00:00/2024-05-15T00:00 «A man demanded money»',
    ],
  },
  {
    why: 'carried within the paragraph',
    text: 'A train derailed at 2 p.m. on Wednesday. Twelve people were injured.',
    events: [
      'asserted stated 2024-05-15T14:00/2024-05-15T14:01 «A train derailed»',
      'asserted carried 2024-05-15T14:00/2024-05-15T14:01 «Twelve people were injured»',
    ],
  },
  {
    why: 'the next paragraph takes over the day',
    text: 'A train derailed at 2 p.m. on Wednesday.\n\nThe mayor cancelled a concert.',
    events: [
      'asserted stated 2024-05-15T14:00/2024-05-15T14:01 «A train derailed»',
      'asserted carried 2024-05-15T00:00/2024-05-16T00:00 «The mayor cancelled a concert»',
    ],
  },
  {
    why: 'no time at all: the day before and the day of the report',
    text: 'Unknown attackers set fire to a car that belonged to the mayor of the town.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Unknown attackers set fire to a car that belonged to the mayor of the town»',
    ],
  },
  {
    why: 'future',
    text: 'The court will rule on Friday.',
    events: ['planned stated 2024-05-17T00:00/2024-05-18T00:00 «The court will rule»'],
  },
  {
    why: '"is to" is a plan',
    text: 'The bridge is to reopen on Sunday.',
    events: ['planned stated 2024-05-19T00:00/2024-05-20T00:00 «The bridge is to reopen»'],
  },
  {
    why: '"would" in what somebody said is a plan',
    text: 'The minister said taxes would fall in June.',
    events: ['planned stated 2024-06-01T00:00/2024-07-01T00:00 «Taxes would fall»'],
  },
  {
    why: '"would" elsewhere is none',
    text: 'A victory would be its first since 2005.',
    events: [],
  },
  {
    why: 'a present with a time to come is a plan',
    created: '2024-05-16T09:00',
    text: 'Polls close at 10 p.m.',
    events: ['planned stated 2024-05-16T22:00/2024-05-16T22:01 «Polls close»'],
  },
  {
    why: 'a bare "may" is none',
    text: 'The toll may rise.',
    events: [],
  },
  {
    why: 'duty is none',
    text: 'Residents must boil their water.',
    events: [],
  },
  {
    why: 'a condition is none, what follows from it is planned',
    text: 'If talks fail, the strike will begin on Monday.',
    events: [
      'planned stated 2024-05-20T00:00/2024-05-21T00:00 «If talks fail, the strike will begin»',
    ],
  },
  {
    why: 'an appeal is none',
    text: 'Stay off the ice!',
    events: [],
  },
  {
    why: 'a question is none',
    text: 'Who set fire to the hall on Wednesday?',
    events: [],
  },
  {
    why: 'a state is none',
    text: 'The driver was sober. The shop has two doors.',
    events: [],
  },
  {
    why: 'a state that has lasted is none',
    text: 'The town has smelled of smoke for days.',
    events: [],
  },
  {
    why: 'hearsay by its verb',
    text: 'The manager is said to have fled on Wednesday.',
    events: ['hedged stated 2024-05-15T00:00/2024-05-16T00:00 «The manager is said to have fled»'],
  },
  {
    why: 'hearsay by an adverb',
    text: 'The suspect allegedly crossed the border on Wednesday.',
    events: ['hedged stated 2024-05-15T00:00/2024-05-16T00:00 «The suspect crossed the border»'],
  },
  {
    why: 'reported dead',
    text: 'Nine people were reported killed on Wednesday.',
    events: ['hedged stated 2024-05-15T00:00/2024-05-16T00:00 «Nine people were reported killed»'],
  },
  {
    why: 'negated',
    text: 'The ferry expected on Tuesday never arrived.',
    events: [
      'negated stated 2024-05-14T00:00/2024-05-15T00:00 «The ferry expected on Tuesday never arrived»',
    ],
  },
  {
    why: '"no one" negates',
    text: 'No one has been hurt since Tuesday.',
    events: ['negated stated 2024-05-14T00:00/2024-05-17T00:00 «No one has been hurt»'],
  },
  {
    why: 'what is denied did not happen',
    text: 'The company denied that oil leaked on Wednesday.',
    events: [
      'negated stated 2024-05-15T00:00/2024-05-16T00:00 «The company denied that oil leaked»',
    ],
  },
  {
    why: 'speech is none, what is said is',
    text: 'A spokeswoman said a crane collapsed overnight.',
    events: ['asserted stated 2024-05-15T21:00/2024-05-16T06:00 «A crane collapsed»'],
  },
  {
    why: 'announcing is news when a noun says what',
    text: 'The governor declared a state of emergency on Wednesday.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «The governor declared a state of emergency»',
    ],
  },
  {
    why: 'a relative clause tells an event of its own',
    text: 'The plant, which opened in 1970, closed on Wednesday.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «The plant closed»',
      'asserted stated 1970-01-01T00:00/1971-01-01T00:00 «The plant opened»',
    ],
  },
  {
    why: 'its time stays inside it',
    text: 'The man, who escaped in 2019, returned to town.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The man returned to town»',
      'asserted stated 2019-01-01T00:00/2020-01-01T00:00 «The man escaped»',
    ],
  },
  {
    why: '"when" lends its time to the main clause',
    text: 'Two people died when a wall collapsed on Wednesday.',
    events: [
      'asserted relative 2024-05-15T00:00/2024-05-16T00:00 «Two people died»',
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «A wall collapsed»',
    ],
  },
  {
    why: 'a length may be told as exact: it counts back as any other, and no word of it stays',
    text: 'The trust will open a path on Saturday 8 June, sixty years to the day after the last barge left.',
    events: [
      'planned stated 2024-06-08T00:00/2024-06-09T00:00 «The trust will open a path»',
      'asserted relative 1964-06-08T00:00/1964-06-09T00:00 «The last barge left»',
    ],
  },
  {
    why: 'so may one before which that is told',
    text: 'The mayor resigned on Tuesday, exactly two years after she was elected.',
    events: [
      'asserted stated 2024-05-14T00:00/2024-05-15T00:00 «The mayor resigned»',
      'asserted relative 2022-05-14T00:00/2022-05-15T00:00 «The mayor was elected»',
    ],
  },
  {
    why: 'a length counts back to the clause after it',
    text: 'Work began on 22 April, three weeks after the permit was signed.',
    events: [
      'asserted stated 2024-04-22T00:00/2024-04-23T00:00 «Work began»',
      'asserted relative 2024-04-01T00:00/2024-04-02T00:00 «The permit was signed»',
    ],
  },
  {
    why: 'a participle clause after a comma tells what came of it',
    text: 'A bus overturned on Wednesday, killing nine people.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «A bus overturned»',
      'asserted relative 2024-05-15T00:00/2024-05-16T00:00 «A bus killed nine people»',
    ],
  },
  {
    why: 'a participle clause first does not',
    text: 'Speaking in Rome on Wednesday, the pope opened the hall.',
    events: ['asserted relative 2024-05-15T00:00/2024-05-16T00:00 «The pope opened the hall»'],
  },
  {
    why: 'the perfect in a log is of its own minute',
    created: '2024-05-16T21:00',
    text: '20:41\nThe senator has conceded defeat.\n\n20:10\nPolls have closed.',
    events: [
      'asserted carried 2024-05-16T20:41/2024-05-16T20:42 «The senator has conceded defeat»',
      'asserted carried 2024-05-16T20:10/2024-05-16T20:11 «Polls have closed»',
    ],
  },
  {
    why: '"is over" tells a change',
    text: 'The recount is over.',
    events: ['asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The recount is over»'],
  },
  {
    why: '"was out" tells none',
    text: 'The jury was out for nine hours.',
    events: [],
  },
  {
    why: 'a time that describes a noun',
    text: 'Families displaced by a Christmas Day fire returned home on Wednesday.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Families displaced by a Christmas Day fire returned home»',
    ],
  },
  {
    why: 'the length of a sentence is none',
    text: 'He was sentenced on Wednesday to 12 years in prison.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «He was sentenced to 12 years in prison»',
    ],
  },
  {
    why: 'what is compared with',
    text: 'More tickets were sold on Wednesday than on Tuesday.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «More tickets were sold than on Tuesday»',
    ],
  },
  {
    why: 'going on',
    text: 'Crews are searching the rubble, the mayor said.',
    events: ['asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Crews are searching the rubble»'],
  },
  {
    why: 'a habit is none',
    text: 'Volunteers clean the forest every year.',
    events: [],
  },
  {
    why: 'seeing with a clause is none',
    text: 'Neighbours saw how the house burned.',
    events: [],
  },
  {
    why: 'one event told twice',
    text: 'Three people died in the flood. The minister confirmed that 3 people died in the flood.',
    events: ['asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Three people died in the flood»'],
  },
  {
    why: 'different numbers stay apart',
    text: 'Three people died in Prague. Five people died in Prague.',
    events: [
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Three people died in Prague»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Five people died in Prague»',
    ],
  },
  {
    why: 'a headline is told by the body',
    text: 'Bridge in Torun closed\n\nPolice closed the bridge in Torun at dawn on Wednesday. Drivers waited in long lines.',
    events: [
      'asserted stated 2024-05-15T04:00/2024-05-15T07:00 «Police closed the bridge in Torun»',
    ],
  },
  {
    why: "a past event doesn't take a plan's time",
    text: 'Parliament will vote on Friday. The senate rejected the changes.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «Parliament will vote»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The senate rejected the changes»',
    ],
  },
  {
    why: 'indirect questions are none',
    text: 'The board will decide on Friday whether the school closes.',
    events: [
      'planned stated 2024-05-17T00:00/2024-05-18T00:00 «The board will decide whether the school closes»',
    ],
  },
  {
    why: 'a reduced relative is none',
    text: 'Villages cut off by the flood received food on Wednesday.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «Villages cut off by the flood received food»',
    ],
  },
  {
    why: 'a post speaks from its own day',
    text: '"Smoke covered our street last night."\n\n— Ann Lee (@annlee) May 14, 2024',
    events: ['asserted stated 2024-05-13T21:00/2024-05-14T06:00 «“Smoke covered our street”»'],
  },
  {
    why: 'scheduled is planned',
    text: 'A funeral is planned for 24 May.',
    events: ['planned stated 2024-05-24T00:00/2024-05-25T00:00 «A funeral is planned»'],
  },
  {
    why: "the time of a participle is not its clause's",
    text: 'The probe, launched in 2011, flew past the moon on Wednesday.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «The probe flew past the moon»',
      'asserted stated 2011-01-01T00:00/2012-01-01T00:00 «The probe was launched»',
    ],
  },
  {
    why: 'two participles are two events',
    text: 'A storm hit the coast on Wednesday, tearing off roofs and knocking out power.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «A storm hit the coast»',
      'asserted relative 2024-05-15T00:00/2024-05-16T00:00 «A storm tore off roofs»',
      'asserted relative 2024-05-15T00:00/2024-05-16T00:00 «A storm knocked out power»',
    ],
  },
  {
    why: 'the comma of a fronted place stays',
    text: 'In Washington on Wednesday, the agency released the tapes.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «In Washington, the agency released the tapes»',
    ],
  },
  {
    why: 'a person told in the first person',
    text: '"We lost our house on Wednesday," said Ann Lee.',
    events: ['asserted stated 2024-05-15T00:00/2024-05-16T00:00 «“We lost our house”»'],
  },
  {
    why: 'a subjunctive is none',
    text: 'Doctors asked on Wednesday that the boy be moved.',
    events: [],
  },
  {
    why: 'a risk is none',
    text: 'There is a risk that the wall will collapse on Friday.',
    events: [],
  },
  {
    why: 'a fragment that names no event is none',
    text: 'A market in the old town on Wednesday.',
    events: [],
  },
  {
    why: 'of another voice nothing is taken over',
    text: 'A train derailed on Wednesday.\n\nTroops closed the line, the minister said.',
    events: [
      'asserted stated 2024-05-15T00:00/2024-05-16T00:00 «A train derailed»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «Troops closed the line»',
    ],
  },
  {
    why: 'a new paragraph returns from long ago',
    text: 'The plant was built in 1961.\n\nThe board sacked all of its workers.',
    events: [
      'asserted stated 1961-01-01T00:00/1962-01-01T00:00 «The plant was built»',
      'asserted bounded 2024-05-15T00:00/2024-05-17T00:00 «The board sacked all of its workers»',
    ],
  },
];

testEvents(ROWS, CREATED);
