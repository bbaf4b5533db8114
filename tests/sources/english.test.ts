import { describe, expect, test } from 'vitest';
import { drawn } from '../kit/attributions.ts';

type Row = readonly [why: string, text: string, ...expected: string[]];

function table(title: string, rows: readonly Row[]) {
  describe(title, () => {
    test.each(rows)('%s', (_, text, ...expected) => {
      expect(drawn(text, 'en')).toEqual(expected);
    });
  });
}

table('English: the cue before what is said', [
  [
    'a that-clause',
    'Police said on Tuesday that the bridge had been closed overnight.',
    'police: the bridge had been closed overnight',
  ],
  [
    'a noun that is a verb elsewhere, after a comma',
    'The shooting stopped at noon, witnesses said.',
    'witnesses: The shooting stopped at noon',
  ],
  [
    'a clause without that',
    'City officials said 40 people had been hurt.',
    'city officials: 40 people had been hurt',
  ],
  [
    'whose subject is a pronoun',
    'Mayor Jane Holt said she would resign in June.',
    'Jane Holt: she would resign in June',
  ],
  [
    'over a relative clause',
    'The company, which makes batteries, said it had fired 40 people.',
    'company: it had fired 40 people',
  ],
  [
    'over age and apposition',
    'Maria Diaz, 43, a teacher, said the lights went out.',
    'Maria Diaz: the lights went out',
  ],
  [
    'a name between commas after a role',
    'Her lawyer, David Cole, said she was arrested at the airport.',
    'David Cole: she was arrested at the airport',
  ],
  [
    'after an opening phrase',
    'In Washington, the State Department said that the embassy had been evacuated.',
    'State Department: the embassy had been evacuated',
  ],
  [
    'a relative clause without commas',
    'A neighbour who would not give a name said the family moved in last year.',
    'neighbour: the family moved in last year',
  ],
  [
    'a second verb of the same speaker',
    'Police said two cars were found and added that a third had been burned.',
    'police: two cars were found',
    'police: a third had been burned',
  ],
  [
    'the subject of another verb before',
    'Authorities announced an arrest on Friday and said a curfew would continue.',
    'authorities: a curfew would continue',
  ],
  [
    'inside a relative clause it ends with that clause',
    'The suspect, who police say is 34, was arrested in Ohio.',
    'police: is 34',
  ],
  [
    'a number that is counted up belongs to the content',
    'Hospital officials said at least 40 bodies had been brought in.',
    'hospital officials: at least 40 bodies had been brought in',
  ],
  [
    'a participle goes on with the subject',
    'President Joe Biden announced that the troops would leave, adding that the mission was over.',
    'Joe Biden: the troops would leave',
    'Joe Biden: the mission was over',
  ],
  [
    'a contrast ends what is said',
    'Prosecutors say Green shot his wife in 2015, while the defence claims she fell.',
    'prosecutors: Green shot his wife in 2015',
    'defence: she fell',
  ],
  [
    'so does a semicolon',
    'Moscow said it had shot down 14 drones; Kyiv denied it had launched any.',
    'Moscow: it had shot down 14 drones',
    'Kyiv: it had launched any',
  ],
  [
    'a noun phrase is content after some verbs',
    'Officials have confirmed the deaths of three miners.',
    'officials: have confirmed the deaths of three miners',
  ],
  [
    'whom somebody accuses of what',
    'Kyiv accused Russia of shelling a school on Tuesday.',
    'Kyiv: accused Russia of shelling a school on Tuesday',
  ],
  [
    'a document',
    'The study, published on Monday, found that 12,000 people died in 2020.',
    'study: 12,000 people died in 2020',
  ],
]);

table('English: the cue after or inside what is said', [
  [
    'subject before the verb',
    'The bridge was closed overnight, police spokeswoman Ann Lee said on Tuesday.',
    'Ann Lee: The bridge was closed overnight',
  ],
  [
    'behind it',
    'The suspect was in custody, said Police Chief Roy Adams.',
    'Roy Adams: The suspect was in custody',
  ],
  [
    'the one who is told',
    'Detectives searched her home, Det Insp Karen May told the court.',
    'Karen May: Detectives searched her home',
  ],
  [
    'what is said of the speaker belongs to the frame',
    'It was the third attack this week, said Omar Ali, a shopkeeper whose windows were shattered.',
    'Omar Ali: It was the third attack this week',
  ],
  [
    'at the end it covers what stands before a semicolon',
    'Most went home at 4 p.m.; the rest will sleep there, a council spokeswoman said.',
    'council spokeswoman: Most went home at 4 p.m.; the rest will sleep there',
  ],
  [
    'in the middle',
    'No one has been hurt, he said, but 19 homes have been destroyed.',
    'nobody: No one has been hurt | but 19 homes have been destroyed',
  ],
  [
    'it covers its own sentence only',
    'The dam failed at noon, the ministry said in a statement. It was 40 years old.',
    'ministry: The dam failed at noon',
  ],
  [
    'as',
    'As Reuters reported on Monday, the minister resigned last week.',
    'Reuters: the minister resigned last week',
  ],
  [
    'according to, in front',
    'According to a report by the National Audit Office, the scheme cost £3bn.',
    'report by the National Audit Office: the scheme cost £3bn',
  ],
  [
    'in the middle',
    'The plane, according to officials, landed at 3 p.m.',
    'officials: The plane | landed at 3 p.m',
  ],
  [
    'at the end',
    'The fire burned 11,300 acres, according to Cal Fire.',
    'Cal Fire: The fire burned 11,300 acres',
  ],
]);

table('English: headlines', [
  [
    'the speaker behind a colon',
    'Two dead after Leeds crash: police\n\nTwo people died on Monday in a crash near Leeds.',
    'police: Two dead after Leeds crash',
  ],
  [
    'in front of it',
    'Police: two dead after Leeds crash\n\nTwo people died on Monday in a crash near Leeds.',
    'police: two dead after Leeds crash',
  ],
  [
    'a place is no speaker',
    'Poland: two dead after crash\n\nTwo people died on Monday in a crash.',
  ],
]);

table('English: direct speech', [
  [
    'it goes on after the frame',
    '"We heard two shots," said Maria Diaz, a teacher who lives nearby. "Then the lights went out."',
    'Maria Diaz: We heard two shots,',
    'Maria Diaz: Then the lights went out.',
  ],
  [
    'around the frame',
    '“I was asleep,” Ann Lee said, “and then the roof came down.”',
    'Ann Lee: I was asleep, | and then the roof came down.',
  ],
  [
    'after a colon',
    'A spokesman for the Foreign Office said: “We are in contact with the family.”',
    'spokesman for the Foreign Office: We are in contact with the family.',
  ],
  [
    'in the next paragraph',
    '“The water came at night,” said Tom Reed.\n\n“We left at six.”',
    'Tom Reed: The water came at night,',
    'Tom Reed: We left at six.',
  ],
  [
    'quoted words at the end of a clause',
    'The country “has made changes for the better,” McConnell said.',
    'McConnell: The country “has made changes for the better,',
  ],
  ['a term is no speech', 'The “Sleeping Giant” mine was closed in May.'],
]);

table('English: chains', [
  [
    'told an agency',
    'They took over the airport, a source familiar with the matter told Reuters.',
    'source familiar with the matter → Reuters: They took over the airport',
  ],
  [
    'told an outlet that no table has',
    'Two fishermen told Radio Marrick that they had heard a bang.',
    'two fishermen → Radio Marrick: they had heard a bang',
  ],
  [
    'a document seen by an agency',
    'The EU will ban the chemical, according to a draft seen by Reuters.',
    'draft → Reuters: The EU will ban the chemical',
  ],
  [
    'told somebody else adds no link',
    'The driver told police that he had fallen asleep.',
    'driver: he had fallen asleep',
  ],
  [
    'quoted by',
    'Witnesses quoted by TASS said soldiers opened fire on the crowd.',
    'witnesses → TASS: soldiers opened fire on the crowd',
  ],
  [
    'quoted by an agency as saying',
    '"The dam failed at noon," the mayor was quoted by the AFP news agency as saying.',
    'mayor → AFP: The dam failed at noon,',
  ],
  [
    'citing',
    'The talks ended without a deal, Interfax reported, citing a diplomatic source.',
    'diplomatic source → Interfax: The talks ended without a deal',
  ],
  [
    'speaking to',
    'Speaking to CNN, Mark Ruiz said that the offensive would begin soon.',
    'Mark Ruiz → CNN: the offensive would begin soon',
  ],
  [
    'an outlet’s own reporter',
    "The BBC's Steve Berg said the square was empty.",
    'Steve Berg → BBC: the square was empty',
  ],
  [
    'one speaker inside another',
    'The Guardian reported that officials said 18 people were killed.',
    'The Guardian: officials said 18 people were killed',
    'officials → The Guardian: 18 people were killed',
  ],
]);

table('English: nobody, hearsay, and what is no cue', [
  ['a passive', 'It was reported that the army had withdrawn.', 'nobody: the army had withdrawn'],
  [
    'allegedly',
    'The man allegedly stole the car in May.',
    'nobody?: The man | stole the car in May',
  ],
  ['a refusal', 'He declined to say when the factory would reopen.'],
  ['a modal', 'The minister would say only that talks were continuing.'],
  ['a noun', 'The reports and claims of the past week have changed nothing.'],
  ['an announcement of one’s own act', 'The president announced tough measures.'],
  ['a firm’s own figures', 'Acme Foods Inc. reported a record quarterly loss on Monday.'],
  ['according to what is no speaker', 'Everything went according to plan on Monday.'],
  ['the writer', 'The recount that I told you about is over.'],
]);

table('English: whom a later word means', [
  [
    'they',
    'Police said the bridge was shut. They added that two cars were found.',
    'police: the bridge was shut',
    'police: two cars were found',
  ],
  [
    'he and she',
    'Tom Reed said the dam broke. Ann Lee said the valley was flooded. It began at noon, he said.',
    'Tom Reed: the dam broke',
    'Ann Lee: the valley was flooded',
    'Tom Reed: It began at noon',
  ],
  [
    'it',
    'The company blamed a bug. It said service had been restored at noon.',
    'company: service had been restored at noon',
  ],
  [
    'a surname',
    'Mayor Jane Holt resigned. The vote will be held in July, Holt said.',
    'Jane Holt: The vote will be held in July',
  ],
  [
    'a role the text has told',
    'Mayor Jane Holt said the dam broke. The mayor added that the valley was flooded.',
    'Jane Holt: the dam broke',
    'Jane Holt: the valley was flooded',
  ],
  [
    'an office of somebody just named',
    'Rishi Sunak has conceded defeat. The prime minister said he had telephoned Keir Starmer.',
    'Rishi Sunak: he had telephoned Keir Starmer',
  ],
  [
    'somebody the sentence before is about',
    'The airport said flights would resume. Its owner, Thomas Wold, apologized. “We had no warning,” he said.',
    'airport: flights would resume',
    'Thomas Wold: We had no warning,',
  ],
  [
    'its director',
    'The museum will test the bones again, its director said.',
    "museum's director: The museum will test the bones again",
  ],
  [
    'his office',
    'President Joe Ferro declared an emergency. A curfew will stay in force, his office said.',
    "Ferro's office: A curfew will stay in force",
  ],
]);
