import type { Row } from './who-says.pl.ts';

/** How an English text names its speakers: titles, appositions, names like months, links of a chain. */
export const ENGLISH_SPEAKERS: readonly Row[] = [
  // A name beside its role.
  [
    'role, comma, name behind the verb',
    '“The snow will reach the coast by dawn,” said the senior hydrologist, Maud Perrin.',
    'reach: Maud Perrin',
  ],
  [
    'role, comma, name before the verb',
    'The crane fell on two parked vans, the site manager, Ravi Sethi, said.',
    'fell: Ravi Sethi',
  ],
  [
    'a longer role, name before the verb',
    'Divers will search the wreck in May and report to parliament, the deputy defence minister, Hanna Luty, said.',
    'search: Hanna Luty',
    'report: Hanna Luty',
  ],
  [
    'name, comma, role behind the verb',
    'The pump stopped at 4 a.m., said Lena March, the plant engineer.',
    'stopped: Lena March',
  ],
  [
    'a month for a surname, two clauses',
    'The rover sent a picture on Monday, and by noon it had crossed the ridge, said Victor May, the mission chief.',
    'sent: Victor May',
    'crossed: Victor May',
  ],
  [
    'a weekday for a surname, behind told',
    '"We lost power for nine hours," Paul Friday told Reuters.',
    'lost: Paul Friday → Reuters',
  ],
  [
    'a month for a given name',
    'The bridge will stay shut, council member June Castle said on Tuesday.',
    'stay shut: June Castle',
  ],
  [
    'a month for a given name behind a role',
    '"The bridge will stay shut," said council member April Stone.',
    'stay shut: April Stone',
  ],
  [
    'a weekday for a given name, behind a title of four words',
    '"Crews cleared the road by noon," said Public Works Director Sunday Adeyemi.',
    'cleared: Sunday Adeyemi',
  ],
  [
    'the surname of such a name goes back to all of it',
    'Public Works Director Sunday Adeyemi opened the depot. Director Sunday Adeyemi said the road had been cleared. The salt ran out on Friday, Adeyemi said.',
    'cleared: Sunday Adeyemi',
    'ran out: Sunday Adeyemi',
  ],
  [
    'a title and a surname',
    'Mayor Ellen Winters toured the school. The gym will reopen in June, Mayor Winters said.',
    'reopen: Ellen Winters',
  ],
  [
    'a title with its full stop and a surname',
    'The ward was run by Grace Okello. "We closed three beds on Monday," Dr. Okello said.',
    'closed: Grace Okello',
  ],
  [
    'a title with its full stop behind the verb',
    'Dr. Grace Okello runs the ward. “We closed three beds on Monday,” said Dr. Okello.',
    'closed: Grace Okello',
  ],
  [
    'a title with its full stop and nothing else known',
    'The dog was found on Monday, Dr. Okello said.',
    'found: Okello',
  ],
  [
    'a surname with Mr',
    'Tom Barker, a farmer, lost forty sheep. The fence had been cut, Mr Barker said.',
    'cut: Tom Barker',
  ],
  [
    'a rank and a surname',
    'Police Chief Dana Ruiz spoke at noon. Officers found the boat on Sunday, Chief Ruiz said.',
    'found: Dana Ruiz',
  ],
  [
    'the description of one named before',
    'Omar Haddad, the club’s head coach, was in tears. The team flew home on Friday, the coach said.',
    'flew: Omar Haddad',
  ],
  [
    'name and description, behind the verb, further off',
    'The plant manager, Iris Bloom, met the crew. "The boiler burst at six," the manager said.',
    'burst: Iris Bloom',
  ],
  [
    'a title in front of a name, with a firm in front',
    'Acme Foods chief executive Laura Gill said the plant had closed in May.',
    'closed: Laura Gill',
  ],
  [
    'a name with a place',
    'The river rose overnight, said Carl Ober of the Dutch water board.',
    'rose: Carl Ober',
  ],
  [
    'a name with an age',
    '"The roof came off at three," said Rosa Dill, 71.',
    'came off: Rosa Dill',
  ],
  ['a title and a weekday for a surname', '"It died on Monday," Dr Sunday said.', 'died: Sunday'],
  [
    'what one does is no attribution, name and role in front',
    'The governor, Rosa Winter, declared an emergency on Friday.',
    'Rosa Winter: –',
  ],
  // Quotations that go on.
  [
    'a quotation in two halves of several sentences',
    '"We heard a bang," said Joan Feld, a nurse. "Then the lights went out. Someone opened the door."',
    'went out: Joan Feld',
    'opened: Joan Feld',
  ],
  [
    'a pronoun with reported speech, then more of the quotation',
    '"We heard a bang," said Joan Feld, a nurse. She said the lights had gone out. "Nobody slept that night."',
    'gone out: Joan Feld',
    'slept: Joan Feld',
  ],
  [
    'a pronoun and the outlet that was told',
    'The signal came back, said Nadia March, the flight director. "We cried on Sunday," she told NPR.',
    'cried: Nadia March → NPR',
  ],
  [
    'a pronoun in the next paragraph',
    '"The ice broke at noon," said guide Lars Holm.\n\nHe added that two sledges had sunk.',
    'sunk: Lars Holm',
  ],
  [
    'what follows the closing mark is the paper’s',
    '"A dozen jobs will be saved." The strike began on Monday and ended two days later.',
    'began: –',
    'ended: –',
  ],
  [
    'a sentence behind a quotation with a speaker is the paper’s',
    '"A dozen jobs will be saved," the union said. "We won." The strike began on Monday.',
    'won: union',
    'began: –',
  ],
  // Links.
  [
    'reported on a day, citing',
    'The Globe reported on Sunday, citing a former colleague, that the pilot had been dismissed.',
    'dismissed: former colleague → Globe',
  ],
  [
    'said in front, citing',
    'Bloomberg said late on Friday, citing two bankers, that the sale had collapsed.',
    'collapsed: two bankers → Bloomberg',
  ],
  [
    'citing behind the clause',
    'The sale had collapsed, Bloomberg reported on Friday, citing two bankers.',
    'collapsed: two bankers → Bloomberg',
  ],
  ['told the police', 'The driver told the police that he had fallen asleep.', 'fallen: driver'],
  [
    'told police, no article',
    'A neighbour told police the door had been forced.',
    'forced: neighbour',
  ],
  [
    'told the council',
    'Engineer Mia Stern told the council on Monday that the dam had cracked in March.',
    'cracked: Mia Stern',
  ],
  [
    'told the court, behind a quotation',
    '"I sold the car in April," Dean Moss told the court.',
    'sold: Dean Moss',
  ],
  [
    'a whole phrase with number and place, quoted by',
    'The talks broke down on Tuesday, according to two officials in Ottawa quoted by Nikkei.',
    'broke down: two officials in Ottawa → Nikkei',
  ],
  [
    'three diplomats at a place, cited by',
    'The envoy left overnight, according to three diplomats at the embassy cited by Le Monde.',
    'left: three diplomats at the embassy → Le Monde',
  ],
  [
    'a person familiar, quoted by',
    'The chairman resigned on Monday, according to a person close to the board quoted by the Financial Times.',
    'resigned: person close to the board → Financial Times',
  ],
  ['a video that shows', 'A video posted online showed the truck had hit a wall.', 'hit: video'],
  [
    'a video that shows, with no article',
    'Video posted online showed that the truck had hit a wall.',
    'hit: video',
  ],
  [
    'footage shared by a resident',
    'Footage shared on social media showed the bridge had collapsed.',
    'collapsed: footage',
  ],
  [
    'an institution in the middle of its sentence speaks again',
    'Fire broke out at a plant run by Norvik Chemicals. The company said nobody had been hurt.',
    'hurt: Norvik Chemicals',
  ],
  [
    'two who say, at the end',
    'The tank leaked for hours, two engineers told SpaceNews.',
    'leaked: two engineers → SpaceNews',
  ],
  [
    'denied that',
    'The agency’s director, Paul Augustin, denied on Monday that a notice had been received.',
    'received: Paul Augustin',
  ],
];
