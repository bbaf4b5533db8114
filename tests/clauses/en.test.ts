import { expect, test } from 'vitest';
import { drawClauses } from '../kit/clauses.ts';

const ROWS: readonly {
  readonly why: string;
  readonly text: string;
  readonly clauses: readonly string[];
}[] = [
  {
    why: 'regular past',
    text: 'Firefighters contained the blaze.',
    clauses: ['main «Firefighters contained the blaze» contain past'],
  },
  {
    why: 'irregular past',
    text: 'The bridge fell into the river.',
    clauses: ['main «The bridge fell into the river» fall past'],
  },
  {
    why: 'a predicate has its "not" behind the verb',
    text: 'The bridge was not open.',
    clauses: ['main «The bridge was not open» be past not state'],
  },
  {
    why: 'a day is no subject of the verb behind it',
    text: 'Reports that the bridge collapsed on Friday are false.',
    clauses: [
      'main «Reports that the bridge collapsed on Friday are false» be present state',
      'content «that the bridge collapsed on Friday» collapse past',
    ],
  },
  {
    why: 'a past form behind what the subject is called, before a tag',
    text: 'The bill, the first of its kind, passed on Monday, police said.',
    clauses: [
      'main «The bill, the first of its kind, passed on Monday» pass past',
      'main «police said» say past',
    ],
  },
  {
    why: 'a past like its base form, before a bare plural',
    text: 'The firm shed jobs on Monday.',
    clauses: ['main «The firm shed jobs on Monday» shed past'],
  },
  {
    why: 'a noun like it, before another verb',
    text: 'A tool shed burned down.',
    clauses: ['main «A tool shed burned down» burn past'],
  },
  {
    why: 'past after an adverb',
    text: 'The crowd slowly left.',
    clauses: ['main «The crowd slowly left» leave past'],
  },
  {
    why: 'passive',
    text: 'Two men were arrested on Monday.',
    clauses: ['main «Two men were arrested on Monday» arrest past passive'],
  },
  {
    why: 'passive with an adverb between',
    text: 'The suspect was later released.',
    clauses: ['main «The suspect was later released» release past passive'],
  },
  {
    why: 'perfect',
    text: 'The company has sold its mines.',
    clauses: ['main «The company has sold its mines» sell past perfect'],
  },
  {
    why: 'past perfect passive',
    text: 'Dozens had been injured in the crush.',
    clauses: ['main «Dozens had been injured in the crush» injure past passive perfect'],
  },
  {
    why: 'progressive',
    text: 'Crews are searching the rubble.',
    clauses: ['main «Crews are searching the rubble» search present'],
  },
  {
    why: 'progressive passive',
    text: 'The wounded are being treated.',
    clauses: ['main «The wounded are being treated» treat present passive'],
  },
  {
    why: 'future',
    text: 'The court will rule in May.',
    clauses: ['main «The court will rule in May» rule future'],
  },
  {
    why: 'future negative',
    text: "The minister won't resign.",
    clauses: ["main «The minister won't resign» resign future not"],
  },
  {
    why: 'contracted future',
    text: "They'll appeal.",
    clauses: ["main «They'll appeal» appeal future"],
  },
  {
    why: 'would',
    text: 'He said prices would fall.',
    clauses: ['main «He said» say past', 'content «prices would fall» fall future conditional'],
  },
  {
    why: 'would have',
    text: 'It would have cost more.',
    clauses: ['main «It would have cost more» cost past conditional perfect state'],
  },
  {
    why: 'going to',
    text: 'The firm is going to close the plant.',
    clauses: ['main «The firm is going to close the plant» close future plan'],
  },
  {
    why: 'is to',
    text: 'The road is to reopen on Friday.',
    clauses: ['main «The road is to reopen on Friday» reopen future plan'],
  },
  {
    why: 'was due to',
    text: 'The train was due to leave at noon.',
    clauses: ['main «The train was due to leave at noon» leave past plan'],
  },
  {
    why: 'expected',
    text: 'The verdict is expected to come on Monday.',
    clauses: ['main «The verdict is expected to come on Monday» come future plan'],
  },
  {
    why: 'is said to',
    text: 'The painter is said to have fled.',
    clauses: ['main «The painter is said to have fled» flee past hearsay perfect'],
  },
  {
    why: 'reported dead',
    text: 'Nine people were reported killed.',
    clauses: ['main «Nine people were reported killed» kill past hearsay passive'],
  },
  {
    why: 'may',
    text: 'The toll may rise.',
    clauses: ['main «The toll may rise» rise present possible'],
  },
  {
    why: 'must',
    text: 'Residents must boil their water.',
    clauses: ['main «Residents must boil their water» boil present duty'],
  },
  {
    why: 'have to',
    text: 'Schools had to close.',
    clauses: ['main «Schools had to close» close past duty'],
  },
  {
    why: 'subjunctive',
    text: 'Doctors asked that he be moved.',
    clauses: [
      'main «Doctors asked» ask past',
      'content «that he be moved» move present duty passive',
    ],
  },
  {
    why: 'did not',
    text: 'The alarm did not sound.',
    clauses: ['main «The alarm did not sound» sound past not'],
  },
  {
    why: 'never',
    text: 'Help never arrived.',
    clauses: ['main «Help never arrived» arrive past not'],
  },
  {
    why: 'did alone',
    text: 'Others did so too.',
    clauses: ['main «Others did so too» do past'],
  },
  {
    why: 'have as a verb',
    text: 'She had a ticket.',
    clauses: ['main «She had a ticket» have past state'],
  },
  {
    why: 'copula and adjective',
    text: 'The pilot was unhurt.',
    clauses: ['main «The pilot was unhurt» be past state'],
  },
  {
    why: 'copula and measure',
    text: 'The fire was 40% contained.',
    clauses: ['main «The fire was 40% contained» be past state'],
  },
  {
    why: 'reduced relative with by',
    text: 'Villages cut off by the flood received food.',
    clauses: ['main «Villages cut off by the flood received food» receive past'],
  },
  {
    why: 'reduced relative and a later verb',
    text: 'People injured in the blast were taken to hospital.',
    clauses: ['main «People injured in the blast were taken to hospital» take past passive'],
  },
  {
    why: 'participle after an object',
    text: 'Police found the body wrapped in a sheet.',
    clauses: ['main «Police found the body wrapped in a sheet» find past'],
  },
  {
    why: 'attributive participle',
    text: 'The planned march ended early.',
    clauses: ['main «The planned march ended early» end past'],
  },
  {
    why: 'two attributive participles',
    text: 'They showed his battered and bruised face.',
    clauses: ['main «They showed his battered and bruised face» show past'],
  },
  {
    why: "participle as object's adjective",
    text: 'The paper printed leaked memos.',
    clauses: ['main «The paper printed leaked memos» print past'],
  },
  {
    why: 'intransitive past is finite',
    text: 'The man who fell died.',
    clauses: ['main «The man who fell died» die past', 'relative «who fell» fall past'],
  },
  {
    why: 'hyphenated participle',
    text: 'A state-owned bank collapsed.',
    clauses: ['main «A state-owned bank collapsed» collapse past'],
  },
  {
    why: 'possessive before a participle',
    text: "The bank's frozen assets were returned.",
    clauses: ["main «The bank's frozen assets were returned» return past passive"],
  },
  {
    why: 'third person present',
    text: 'The council says the bridge is safe.',
    clauses: [
      'main «The council says» say present',
      'content «the bridge is safe» be present state',
    ],
  },
  {
    why: 'present of a noun-verb',
    text: 'The report blames the pilot.',
    clauses: ['main «The report blames the pilot» blame present'],
  },
  {
    why: 'plural noun no verb',
    text: 'Police reports describe the raid.',
    clauses: ['main «Police reports describe the raid» describe present'],
  },
  {
    why: 'headline present',
    text: 'Mayor quits over tape.',
    clauses: ['main «Mayor quits over tape» quit present'],
  },
  {
    why: 'imperative',
    text: 'Leave the square now!',
    clauses: ['main «Leave the square now» leave present imperative'],
  },
  {
    why: 'month May',
    text: 'The trial opened in May 2019.',
    clauses: ['main «The trial opened in May 2019» open past'],
  },
  {
    why: 'pronoun I',
    text: 'I saw the plane come down.',
    clauses: ['main «I saw the plane come down» see past'],
  },
  {
    why: 'content with that',
    text: 'Officials said that the dam was safe.',
    clauses: ['main «Officials said» say past', 'content «that the dam was safe» be past state'],
  },
  {
    why: 'content without that',
    text: 'Officials said the dam was safe.',
    clauses: ['main «Officials said» say past', 'content «the dam was safe» be past state'],
  },
  {
    why: 'content whose subject has and',
    text: 'Police said officers and guards were hurt.',
    clauses: [
      'main «Police said» say past',
      'content «officers and guards were hurt» hurt past passive',
    ],
  },
  {
    why: 'that as a pronoun',
    text: 'That may change.',
    clauses: ['main «That may change» change present possible'],
  },
  {
    why: 'noun that',
    text: 'The report that he fled was false.',
    clauses: [
      'main «The report that he fled was false» be past state',
      'content «that he fled» flee past',
    ],
  },
  {
    why: 'risk that',
    text: 'There is a risk that the wall will collapse.',
    clauses: [
      'main «There is a risk» be present state',
      'condition «that the wall will collapse» collapse future',
    ],
  },
  {
    why: 'relative who',
    text: 'The driver who hit the boy fled.',
    clauses: [
      'main «The driver who hit the boy fled» flee past',
      'relative «who hit the boy» hit past',
    ],
  },
  {
    why: 'relative with commas',
    text: 'The plant, which opened in 1970, closed on Friday.',
    clauses: [
      'main «The plant, which opened in 1970, closed on Friday» close past',
      'relative «which opened in 1970» open past',
    ],
  },
  {
    why: 'relative that',
    text: 'The car that hit him was stolen.',
    clauses: [
      'main «The car that hit him was stolen» steal past passive',
      'relative «that hit him» hit past',
    ],
  },
  {
    why: 'relative where',
    text: 'She moved to Leeds, where she opened a shop.',
    clauses: [
      'main «She moved to Leeds» move past',
      'relative «where she opened a shop» open past',
    ],
  },
  {
    why: 'question after a verb',
    text: 'Police want to know who fired first.',
    clauses: [
      'main «Police want to know» want present state',
      'content «who fired first» fire past',
    ],
  },
  {
    why: 'time after',
    text: 'The crowd left after the police arrived.',
    clauses: ['main «The crowd left» leave past', 'time «after the police arrived» arrive past'],
  },
  {
    why: 'after as a preposition',
    text: 'The crowd left after midnight and returned at dawn.',
    clauses: [
      'main «The crowd left after midnight» leave past',
      'main+ «and returned at dawn» return past',
    ],
  },
  {
    why: 'time first',
    text: 'When the lights went out, people screamed.',
    clauses: ['main «people screamed» scream past', 'time «When the lights went out» go past'],
  },
  {
    why: 'before with a verb',
    text: 'He died before help came.',
    clauses: ['main «He died» die past', 'time «before help came» come past'],
  },
  {
    why: 'as time',
    text: 'Fans cheered as the team landed.',
    clauses: ['main «Fans cheered» cheer past', 'time «as the team landed» land past'],
  },
  {
    why: 'condition',
    text: 'If it rains, the game will be moved.',
    clauses: [
      'main «the game will be moved» move future passive',
      'condition «If it rains» rain present',
    ],
  },
  {
    why: 'reason',
    text: 'The flight was late because the crew was sick.',
    clauses: [
      'main «The flight was late» be past state',
      'reason «because the crew was sick» be past state',
    ],
  },
  {
    why: 'concession',
    text: 'Although it rained, thousands marched.',
    clauses: ['main «thousands marched» march past', 'concession «Although it rained» rain past'],
  },
  {
    why: 'coordination of verbs',
    text: 'Gunmen stormed the bank and took hostages.',
    clauses: ['main «Gunmen stormed the bank» storm past', 'main+ «and took hostages» take past'],
  },
  {
    why: 'coordination with a comma',
    text: 'The wall fell, and two workers died.',
    clauses: ['main «The wall fell» fall past', 'main+ «and two workers died» die past'],
  },
  {
    why: 'participle after a comma',
    text: 'A bus overturned, killing nine people.',
    clauses: [
      'main «A bus overturned» overturn past',
      'participle «killing nine people» kill present',
    ],
  },
  {
    why: 'participle first',
    text: 'Speaking in Rome, the pope praised the talks.',
    clauses: [
      'main «the pope praised the talks» praise past',
      'participle «Speaking in Rome» speak present',
    ],
  },
  {
    why: 'speech after',
    text: 'The plane landed safely, the airline said.',
    clauses: ['main «The plane landed safely» land past', 'main+ «the airline said» say past'],
  },
  {
    why: 'speech inverted',
    text: '"We ran," said a neighbour.',
    clauses: ['main «We ran» run past', 'main «said a neighbour» say past'],
  },
  {
    why: 'semicolon',
    text: 'The jury left; the judge stayed.',
    clauses: ['main «The jury left» leave past', 'main «the judge stayed» stay past state'],
  },
  {
    why: 'infinitive is no clause',
    text: 'He tried to escape.',
    clauses: ['main «He tried to escape» try past state'],
  },
  {
    why: 'infinitive with have',
    text: 'He appears to have escaped.',
    clauses: ['main «He appears to have escaped» appear present state'],
  },
  {
    why: 'got + participle',
    text: 'They got married in Rome.',
    clauses: ['main «They got married in Rome» get past'],
  },
  {
    why: 'a clock is no verb',
    text: 'Polls open at 6am.',
    clauses: ['main «Polls open at 6am» open present'],
  },
  {
    why: 'no verb at all',
    text: 'Fire in the old town.',
    clauses: ['main «Fire in the old town» –'],
  },
];

test.each(ROWS)('en: $why', ({ text, clauses }) => {
  expect(drawClauses('en', text)).toEqual(clauses);
});
