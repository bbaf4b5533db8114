import type { Row } from './who-says.pl.ts';

/** English rows of the same form as the Polish ones. */
export const ENGLISH: readonly Row[] = [
  // Prepositions and participles.
  [
    'per',
    'Two bridges were closed overnight, per the state transport department.',
    'closed: state transport department',
  ],
  [
    'according to, over a comma',
    'According to Anna Reyes, a nurse at the clinic, the generator failed at dawn.',
    'failed: Anna Reyes',
  ],
  [
    'citing two',
    'Bloomberg reported the merger had collapsed, citing people familiar with the talks.',
    'collapsed: people familiar with the talks → Bloomberg',
  ],
  [
    'as quoted by',
    'The reservoir ran dry in August, the engineer said, as quoted by the AFP news agency.',
    'ran: engineer → AFP',
  ],
  [
    'in an interview with',
    'In an interview with the BBC, the coach admitted he had been offered the job in May.',
    'offered: coach → BBC',
  ],
  [
    'said in a statement',
    'The airline said in a statement on Sunday that the pilot had diverted to Oslo.',
    'diverted: airline',
  ],
  [
    'in a statement at the end',
    'The pilot diverted to Oslo, the airline said in a statement late on Sunday.',
    'diverted: airline',
  ],
  [
    'a document in front',
    'Court papers say the money was moved to Cyprus in 2019.',
    'moved: court papers',
  ],
  [
    'according to a document',
    'The money was moved in 2019, according to an indictment unsealed on Friday.',
    'moved: indictment',
  ],
  [
    'a report shows',
    'A survey by the Royal Horticultural Society showed that hedgehogs had vanished from four counties.',
    'vanished: survey by the Royal Horticultural Society',
  ],
  [
    'researchers found',
    'Researchers at the University of Leeds found that the ice had thinned by a third.',
    'thinned: researchers at the University of Leeds',
  ],
  [
    'data from',
    'Data from the Met Office show that 90 mm of rain fell in an hour.',
    'fell: data from the Met Office',
  ],
  [
    'in the words of',
    'In the words of one resident, the river rose like a wall.',
    'rose: one resident',
  ],
  [
    'a memo obtained by',
    'The plant leaked for a week, according to a memo obtained by The Guardian.',
    'leaked: memo → The Guardian',
  ],
  ['a post', 'In a post on X, the mayor said the tunnel had flooded at 4 a.m.', 'flooded: mayor'],
  [
    'wrote on',
    'The vote has been delayed, Speaker Tom Haines wrote on Facebook.',
    'delayed: Tom Haines',
  ],
  [
    'what the speaker told whom',
    'The suspect fled on foot, Sgt. Dana Cole told reporters.',
    'fled: Dana Cole',
  ],
  [
    'told an outlet',
    'The suspect fled on foot, Sgt. Dana Cole told CNN on Friday.',
    'fled: Dana Cole → CNN',
  ],
  [
    'told two outlets',
    'He slept in the car for a week, his brother told the Daily Mail.',
    'slept: brother → Daily Mail',
  ],
  [
    'a source said',
    'The minister resigned on Tuesday, a person close to him told Politico.',
    'resigned: person close to him → Politico',
  ],
  ['state media', 'Iran tested a missile on Monday, state media reported.', 'tested: state media'],
  ['a TV channel', 'At least nine people died, state television said.', 'died: state television'],
  [
    'local media',
    'Local media reported that a warehouse exploded near the port.',
    'exploded: local media',
  ],
  [
    'a correspondent',
    'A Reuters correspondent saw smoke rise over the airport.',
    'rise: correspondent → Reuters',
  ],
  ['an AP reporter', 'Shells hit the market, an AP reporter said.', 'hit: reporter → AP'],
  [
    'seen by',
    'The bank cut 300 jobs, according to an email seen by Reuters.',
    'cut: email → Reuters',
  ],

  // Verbs in all forms.
  ['present perfect', 'Officials have said the dam held.', 'held: officials'],
  ['present tense', 'Scientists say the crater formed 12,000 years ago.', 'formed: scientists'],
  [
    'inverted after direct speech',
    '"The roof simply lifted off," recalls Peter Moss, who runs the pub.',
    'lifted: Peter Moss',
  ],
  [
    'told that-clause with a person',
    'A ranger told hikers that the trail had collapsed.',
    'collapsed: ranger',
  ],
  [
    'warned',
    'Forecasters warned that the storm would reach Cornwall by midnight.',
    'reach: forecasters',
  ],
  [
    'confirmed a noun',
    'Buckingham Palace confirmed the birth of a boy.',
    'birth: Buckingham Palace',
  ],
  ['denied', 'The club denied that its captain had been arrested.', 'arrested: club'],
  ['announced that', 'The regulator announced that it had fined the bank.', 'fined: regulator'],
  ['announced a deed', 'The regulator announced a fine of £4m.', 'fine: –'],
  ['passive of saying', 'The lake was said to have frozen in 1963.', 'frozen: ?'],
  ['it is understood', 'It is understood that the player failed a medical.', 'failed: ?'],
  ['reportedly', 'The actor reportedly left the set in tears.', 'left: ?'],
  ['a judge ruled', 'A judge ruled that the search had been unlawful.', 'unlawful: judge'],
  ['prosecutors allege', 'Prosecutors allege Moreno hid the gun in a drain.', 'hid: prosecutors'],
  [
    'testified',
    'Her neighbour testified that he heard two shots before midnight.',
    'heard: neighbour',
  ],
  [
    'argued',
    'Lawyers for the city argued that the contract had expired.',
    'expired: lawyers for the city',
  ],
  ['insists', 'The president insists the talks never took place.', 'took: president'],
  ['a noun of saying', 'Police were called after reports that a body was found.', 'found: ?'],
  ['claims', 'The group claims it shot down a drone near Kherson.', 'shot: group'],
  ['not a cue: to say', 'It is fair to say the match changed after the break.', 'changed: –'],
  ['not a cue: said noun', 'The said contract ended in June.', 'ended: –'],

  // Direct speech.
  [
    'curly quotation marks',
    '“We lost power at six,” said Maya Lin, a baker. “It came back on Sunday.”',
    'lost: Maya Lin',
    'came: Maya Lin',
  ],
  [
    'single quotation marks',
    '‘The bus stopped on the bridge,’ said passenger Lee Cho.',
    'stopped: Lee Cho',
  ],
  [
    'a split quotation',
    '"The first wave," he said, "hit at noon." Captain Joe Byrne was on watch.',
    'hit: ?',
  ],
  [
    'speaker before a colon',
    'Fire chief Marta Ruiz: "We found the door locked."',
    'found: Marta Ruiz',
  ],
  [
    'a later sentence is the paper’s',
    '"We were lucky," said Ana Ito. The train had left ten minutes late.',
    'left: –',
  ],
  [
    'over two paragraphs',
    '“They came at night,” Omar Said recalled. “We hid in the cellar.\n\n“In the morning the street was gone.”',
    'came: Omar Said',
    'hid: Omar Said',
    'gone: Omar Said',
  ],
  [
    'two speakers in a row',
    '"It burned for hours," said Eva Bloom. Her brother, Karl, agreed. "It took the barn," he said.',
    'burned: Eva Bloom',
    'took: Karl',
  ],
  ['speech of a group', '"We were locked in," the miners said.', 'locked: miners'],

  // Back to a name.
  [
    'the spokesman',
    'Police spokesman Raj Patel said a car had been found. The spokesman added that it was burned out.',
    'found: Raj Patel',
    'burned: Raj Patel',
  ],
  [
    'the minister',
    'Health Minister Clara Voss visited the ward. The minister said 12 patients had died.',
    'died: Clara Voss',
  ],
  [
    'she',
    'Judge Ellen Marsh adjourned the case. The jury had not agreed, she said.',
    'agreed: Ellen Marsh',
  ],
  [
    'the company',
    'Acme Foods recalled its soup. The company said two customers had fallen ill.',
    'fallen: Acme Foods',
  ],
  [
    'the agency',
    'The European Medicines Agency suspended the drug. The agency said three patients had died.',
    'died: European Medicines Agency',
  ],
  [
    'the ministry',
    'Ukraine’s Defence Ministry said a drone hit a depot. The ministry added that nobody was hurt.',
    'hit: Ukraine’s Defence Ministry',
    'hurt: Ukraine’s Defence Ministry',
  ],
  [
    'a surname',
    'Striker Leon Katz broke his leg on Saturday. Katz said the pitch was frozen.',
    'frozen: Leon Katz',
  ],
  [
    'the 31-year-old',
    'Nora Pike skated on the lake every winter. The 31-year-old said the ice cracked without warning.',
    'cracked: Nora Pike',
  ],
  [
    'his lawyer',
    'Ivan Roth was arrested on Monday. His lawyer, Petra Lang, said he was beaten.',
    'beaten: Petra Lang',
  ],
  [
    'they',
    'Two climbers were rescued on Sunday. They said the rope had snapped.',
    'snapped: two climbers',
  ],
  [
    'it for a country',
    'Israel struck a port on Monday. It said weapons were stored there.',
    'stored: Israel',
  ],

  // Chains and nesting.
  [
    'quoted by an agency',
    'Soldiers fired into the crowd, according to witnesses quoted by AFP.',
    'fired: witnesses → AFP',
  ],
  [
    'agency citing ministry',
    'The port reopened on Monday, Interfax reported, citing the transport ministry.',
    'reopened: transport ministry → Interfax',
  ],
  [
    'paper reported that officials said',
    'The New York Times reported that two officials said the strike killed nine.',
    'killed: two officials → The New York Times',
  ],
  ['the outlet in as', 'As the BBC reports, the trial begins on Monday.', 'begins: BBC'],
  ['outlet first reported', 'The arrest was first reported by The Times.', 'arrest: The Times'],
  [
    'told by a spokesman of',
    'A spokesman for Hamas told Al Jazeera that the talks had failed.',
    'failed: spokesman for Hamas → Al Jazeera',
  ],
  [
    'three links',
    'Citing a police source, the Dnipro Herald reported that witnesses heard gunfire, Reuters said.',
    'heard: witnesses → police source → Dnipro Herald → Reuters',
  ],

  // Names and kinds of phrase.
  ['titles go', 'Lt. Col. James Orr said the convoy turned back.', 'turned: James Orr'],
  [
    'an office and a country',
    'Polish Foreign Minister Adam Lis said the consulate was closed.',
    'closed: Adam Lis',
  ],
  [
    'a hyphened name',
    'Kate Ashworth-Bell said the church burned down.',
    'burned: Kate Ashworth-Bell',
  ],
  [
    'a name with a particle',
    'Ursula von der Leyen said the package was adopted.',
    'adopted: Ursula von der Leyen',
  ],
  ['an acronym', 'The WHO said cholera had reached the capital.', 'reached: WHO'],
  [
    'a fire service',
    'Cheshire Fire and Rescue Service said crews put out the blaze by noon.',
    'put: Cheshire Fire and Rescue Service',
  ],
  [
    'a spokesperson without a name',
    'A spokesperson for Network Rail said a tree had fallen on the line.',
    'fallen: spokesperson for Network Rail',
  ],
  [
    'a capital for its government',
    'Beijing said the balloon had drifted off course.',
    'drifted: Beijing',
  ],
  [
    'both a name and a place',
    'Jordan King, the mayor of Austin, said the shelters were full.',
    'full: Jordan King',
  ],
  [
    'a group with a modifier',
    'Human rights groups say 40 people were jailed.',
    'jailed: human rights groups',
  ],
  ['a witness', 'A woman who lives opposite said she saw flames at about 2 a.m.', 'saw: woman'],
  ['a family', 'The family of Owen Hart said he died peacefully.', 'died: family of Owen Hart'],

  // The text itself says so.
  [
    'a plain report',
    'A crane fell onto a school in Leeds. Nobody was hurt. Police closed the road.',
    'fell: –',
    'hurt: –',
    'closed: –',
  ],
  [
    'attributed once',
    'The driver fell asleep, police said. The lorry hit a wall at 3 a.m.',
    'asleep: police',
    'hit: –',
  ],
  [
    'after a colon in a headline',
    'Storm kills two in Wales: police\n\nTwo people died in Wales on Friday.',
    'kills: police',
    'died: –',
  ],
  ['a cause', 'The match was stopped because fans threw flares.', 'stopped: –', 'threw: –'],
  [
    'after a dash',
    'The bridge — built in 1932, according to the council — was closed for good.',
    'built: council',
    'closed: –',
  ],
  [
    'a second clause behind a semicolon',
    'Police said the man fled; he was caught in Hull.',
    'fled: police',
    'caught: police',
  ],
  // A second series: short reports.
  [
    'volunteers, and a leader who is told of',
    'A landslide buried a farmhouse near Kendal on Tuesday, mountain rescue volunteers said. Two adults were dug out alive, team leader Gwen Pryce told the Westmorland Gazette.',
    'buried: mountain rescue volunteers',
    'dug: Gwen Pryce → Westmorland Gazette',
  ],
  [
    'a lawyer with a role no table has',
    'Jurors heard that Pike had deleted the messages. Defence counsel Asha Rao said the phone had been lost.',
    'lost: Asha Rao',
  ],
  [
    'a couple’s post',
    '“We are heartbroken,” the couple wrote on Instagram. The singer had cancelled two shows last week.',
    'heartbroken: couple',
    'cancelled: –',
  ],
  [
    'a firm named by what it makes',
    'Tesla shares fell 8% after the carmaker warned that deliveries had slowed.',
    'fell: –',
    'slowed: carmaker',
  ],
  [
    'a governor of a bank named before',
    'The Bank of England raised rates on Thursday. Governor Andrew Bailey said inflation had peaked.',
    'raised: –',
    'peaked: Andrew Bailey',
  ],
  [
    'a military, and a foreign agency',
    'North Korea fired two missiles into the sea, according to South Korea’s military. Tokyo lodged a protest, Japan’s Kyodo news agency reported.',
    'fired: South Korea’s military',
    'lodged: Kyodo',
  ],
  [
    'researchers, then their lead author',
    'Astronomers at the European Southern Observatory have found that the star dimmed in 2019. Lead author Miguel Montes said dust was to blame.',
    'dimmed: astronomers at the European Southern Observatory',
    'blame: Miguel Montes',
  ],
  [
    'a witness and a paper by one word',
    '“I saw him jump,” one witness, who declined to give her name, told the Herald.',
    'jump: one witness → Herald',
  ],
  [
    'an executive behind its council',
    'The council has apologised. Its chief executive, Rob Lyle, admitted that the bins had not been emptied for a month.',
    'emptied: Rob Lyle',
  ],
  [
    'a cue in the middle',
    'Striking drivers blocked the depot, union officials said, and two buses were damaged.',
    'blocked: union officials',
    'damaged: union officials',
  ],
  [
    'a minister between commas',
    'Turkey’s interior minister, Ali Yerlikaya, wrote on X that 14 suspects had been detained.',
    'detained: Ali Yerlikaya',
  ],
  [
    'a semicolon with a speaker of its own',
    'It rained for nine days. Farmers said half the crop rotted; insurers put the loss at £3m.',
    'rained: –',
    'rotted: farmers',
  ],
  [
    'a service at the end',
    'Wildfire crews contained the blaze by dawn, Cal Fire said. No homes were lost.',
    'contained: Cal Fire',
    'lost: –',
  ],
  [
    'an air force of a country',
    'Ukraine’s air force said it shot down 20 drones overnight. Russia’s defence ministry did not comment.',
    'shot: Ukraine’s air force',
  ],
  [
    'sources told a paper',
    'Sources close to the negotiations told the Financial Times the bid had been rejected.',
    'rejected: sources close to the negotiations → Financial Times',
  ],
  [
    'a mother with her age',
    'Her mother, Dina Shaw, 61, remembers: “She phoned at nine.”',
    'phoned: Dina Shaw',
  ],
  [
    'documents that somebody released',
    'Documents released by the court show that the firm paid $2m to an offshore account.',
    'paid: documents',
  ],
  [
    'a coach by his surname alone',
    'The coach insisted his captain would stay. “He signed in May,” Duarte said after the match.',
    'stay: coach',
    'signed: Duarte',
  ],
  [
    'authorities of a place',
    'Authorities in Manila said the ferry sank within minutes. The coast guard added that 30 people were missing.',
    'sank: authorities in Manila',
    'missing: coast guard',
  ],
  [
    'an outlet behind as',
    'As Le Monde reported last week, the minister met the lobbyists twice.',
    'met: Le Monde',
  ],
  // A third series.
  [
    'a spokesman of an office abroad',
    'A spokesman for the prosecutor’s office in Lyon said the suspect had confessed. The suspect’s lawyer declined to comment.',
    'confessed: spokesman for the prosecutor’s office in Lyon',
  ],
  [
    'a senator with party and state',
    'Senator Mark Wills (R-Ohio) said the vote had been rigged. The senator offered no evidence.',
    'rigged: Mark Wills',
    'offered: –',
  ],
  [
    'a met office, and a firm behind its sort',
    'The volcano began erupting at 6:20 a.m., Iceland’s Met Office said. Flights were not affected, airport operator Isavia said.',
    'erupting: Iceland’s Met Office',
    'affected: Isavia',
  ],
  [
    'a name after a described crowd',
    'Residents described how the ground shook. “Plates fell off the wall,” said Giulia Neri, 44.',
    'fell: Giulia Neri',
  ],
  [
    'a spokesman without whom',
    'The Kremlin rejected the claim. Spokesman Dmitry Peskov said no troops had crossed the border.',
    'crossed: Dmitry Peskov',
  ],
  [
    'an indictment',
    'According to the indictment, Lowe wired the money in three parts. He denies wrongdoing.',
    'wired: indictment',
  ],
  [
    'the company is the firm named before',
    'Netflix added 5 million subscribers in the quarter, the company said on Thursday, beating forecasts.',
    'added: Netflix',
  ],
  [
    'a relative clause before the verb',
    '“It was like a war zone,” a firefighter who asked not to be named told Sky News.',
    'war: firefighter → Sky News',
  ],
  [
    'officials of two countries tell an agency',
    'Officials from both countries told AFP that the border had reopened.',
    'reopened: officials from both countries → AFP',
  ],
  [
    'an age',
    'The 12-year-old told her teacher that she had found the purse on a bus.',
    'found: 12-year-old',
  ],
  [
    'a post by a person',
    'The actress confirmed on Instagram that she had married in May.',
    'married: actress',
  ],
  [
    'a second clause without cue',
    'Health authorities warned on Friday that the outbreak had spread to two more provinces, and the WHO sent a team.',
    'spread: health authorities',
  ],
  [
    'a letter',
    'In a letter to parents, head teacher Colin Frame said the boiler had failed.',
    'failed: Colin Frame',
  ],
  [
    'a nurse who remembers',
    'Nurse Betty Cole remembered the night clearly. The lights went out at two, she said, and the pumps stopped.',
    'went: Betty Cole',
    'stopped: Betty Cole',
  ],
  [
    'a police headquarters',
    'Scotland Yard said officers had recovered the painting. It was stolen from a house in Kent in 2015.',
    'recovered: Scotland Yard',
    'stolen: –',
  ],
  [
    'a forecast is no event of theirs',
    'Analysts at Goldman Sachs expect rates to fall. The bank cut its own forecast last week.',
    'cut: –',
  ],
  [
    'a participle between subject and verb',
    'Two of the hostages, speaking through an interpreter, said they had been kept in a tunnel.',
    'kept: two of the hostages',
  ],
  [
    'a semicolon behind a trailing cue',
    'Fresh snow fell overnight, forecasters at the Avalanche Center said; a slide on Sunday killed a skier.',
    'fell: forecasters at the Avalanche Center',
  ],
  [
    'a relative clause about the speaker',
    'Emma Stein, whose shop was flooded, said nobody had come to help.',
    'come: Emma Stein',
  ],
  [
    'a movement in the plural',
    'The Taliban said they had captured the airport, a claim the government disputes.',
    'captured: Taliban',
  ],
  [
    'lawyers of a club by mail',
    '“We will appeal,” the club’s lawyers said in an email to the BBC.',
    'appeal: club’s lawyers → BBC',
  ],
  [
    'a clock after the cue',
    'Schools will stay shut until Monday, the education ministry said in a tweet at 7:10 a.m.',
    'stay: education ministry',
  ],
  [
    'a date after the cue',
    'A bid was turned down in May, the Financial Times said on July 30, citing a former executive.',
    'turned: former executive → Financial Times',
  ],
  [
    'one of a kind, named between commas',
    'A mediator, Luc Verhoeven, told Reuters that the two sides would meet on Monday.',
    'meet: Luc Verhoeven → Reuters',
  ],
  [
    'an outlet told by its kind',
    'Two brothers died on Monday, the mayor, Domingo Quispe, told RPP radio.',
    'died: Domingo Quispe → RPP radio',
  ],
  [
    'an outlet that no table has, behind its kind',
    'Talks will start on Monday, party leader Anna Berg told state broadcaster RUV.',
    'will start: Anna Berg → RUV',
  ],
  [
    'a figure in the name of an outlet',
    'The clerk was freed this afternoon, a lawyer told N1 television.',
    'was freed: lawyer → N1 television',
  ],
  [
    'whoever spoke, not whom they told',
    'Engineers fixed the fault, software firm Velotech told the Financial Times. Trains will run again on Monday, it said.',
    'fixed: Velotech → Financial Times',
    'will run: Velotech',
  ],
  [
    'a woman who spoke before somebody whose name tells neither',
    'Kestrel Pike, 41, was filmed at noon, prosecutor Emma Sills told the court. He was arrested at once, she said.',
    'filmed: Emma Sills',
    'arrested: Emma Sills',
  ],
  [
    'a clock ends its sentence',
    'The four will see a judge tomorrow at 10am. A march was called off, the students said.',
    'called off: students',
  ],
  [
    'an inquest heard, behind what was said',
    'A passenger waited an hour, an inquest heard on Monday.',
    'waited: inquest',
  ],
  [
    'a court hears of a deed',
    'Leeds Crown Court heard he had fled to Spain.',
    'fled: Leeds Crown Court',
  ],
  ['jurors were told', 'Jurors were told that Smith lost the key.', 'lost: Jurors'],
  ['a court hears arguments', 'The court heard arguments and rose at noon.', 'rose: –'],
  [
    'as first reported by a paper',
    'As first reported by the Daily Post, the club sacked its coach on Monday.',
    'sacked: Daily Post',
  ],
  [
    'what a broadcaster understands',
    'The minister resigned, the BBC understands.',
    'resigned: BBC',
  ],
  [
    'a tag at the end, whose verb looks like a noun',
    'The minister will step down in January, the Times reports.',
    'step: Times',
  ],
  [
    'a participle goes on with the speaker of the verb before it',
    'The outage began on Monday, the utility said, adding that power was restored on Tuesday.',
    'began: utility',
    'restored: utility',
  ],
  [
    'also where the speaker comes first',
    'Officials said on Monday the bridge was safe, noting that it was built in 1990.',
    'safe: officials',
    'built: officials',
  ],
  ['a bus stop is no verb', 'Police: man shot at bus stop on Monday.', 'shot: police'],
];
