import { expect, test } from 'vitest';
import { tell } from '../kit/events.ts';

/** A Thursday. */
const CREATED = '2024-05-16';

/** One event of the text has that label. */
type Row = readonly [why: string, text: string, label: string];

/** Whom and what English pronouns mean. */
const ROWS: readonly Row[] = [
  [
    'a bus is of the children that were spoken of, not of the bells that were the subject: neither is named',
    'Bells rang across the valley on Monday in memory of nine schoolchildren. The bridge collapsed under their bus on 14 June 1996.',
    'The bridge collapsed under their bus',
  ],
  [
    'a profile speaks of one woman, over paragraphs that name nobody',
    'Edith Moll drew maps.\n\nThe flat smells of glue.\n\nMaps hang on all walls.\n\nOn Monday she stopped.',
    'Edith Moll stopped',
  ],
  [
    'an age after a name tells that it is a person',
    'Zuzu Moll, 52, drew maps.\n\nThe flat smells of glue.\n\nOn Monday she stopped.',
    'Zuzu Moll stopped',
  ],
  [
    'whom "she" has meant "he" does not mean',
    'Zuzu Moll, 52, married Ian Boll in 1990. She drew maps. He died on Monday.',
    'Ian Boll died',
  ],
  [
    'who only tells it is not spoken of',
    'Ada Moll fell ill in May, said Nora Boll, a nurse.\n\nThe house was empty.\n\nShe died on Monday.',
    'Ada Moll died',
  ],
  [
    'of two women either may be meant',
    'Ada Moll and Nora Boll drew maps.\n\nThe flat was cold.\n\nOn Monday she stopped.',
    'She stopped',
  ],
  [
    'what the pronoun has meant as a subject it means as an object',
    'The Nora Lee left port on Sunday. In fog it lost power. Tugs pulled it free on Monday.',
    'Tugs pulled the Nora Lee free',
  ],
  [
    'a ship with the name of a woman is none',
    'The MV Santa Lucia left Dover on Monday and its last call came on Tuesday.',
    "The MV Santa Lucia's last call came",
  ],
  [
    'what is only once lost or regained is nothing to go on about',
    'Engineers regained control of a probe on Monday after its computer crashed on Sunday.',
    "The probe's computer crashed",
  ],
  [
    'a company known by one word',
    'Lykke sees profit of $7 million. It will close its Oslo office on Monday.',
    'Lykke will close its Oslo office',
  ],
  [
    'rain is nothing that will be held',
    'Rain washed out the flower show on Sunday; it will be held on Friday.',
    'The flower show will be held',
  ],
  [
    'a participle belongs to the people before it',
    'Protesters angered by high prices seized a bank on Sunday. On Monday they left.',
    'Protesters left',
  ],
  [
    'a thing may have been named in the paragraph before',
    'An earthquake shook Peru on Sunday.\n\nIt struck near Lima on Sunday evening.',
    'An earthquake struck near Lima',
  ],
  [
    'a fronted participle names nobody for its main clause',
    'The Moll Festival is back. First held in a hall in 1974, it folded in 1998.',
    'The Moll Festival folded',
  ],
  [
    'who is told something is a newspaper',
    'Moll Water tells the BBC that it received no call on Monday.',
    'Moll Water received no call',
  ],
  [
    'the nearer subject, where each clause has its own',
    'Parliament voted on Sunday, and on Monday a column of trucks crossed the border. It reached the tower on Tuesday.',
    'A column of trucks reached the tower',
  ],
  [
    'a surname in -s is one man',
    'Lars Mertens resigned on Monday after lawmakers accused him of fraud on Sunday.',
    'Lawmakers accused Lars Mertens of fraud',
  ],
  [
    'a prosecutor who is a woman is no "he"',
    'The prosecutor, Ruth Hale, said Ian Boll had sent four letters. He burned a letter on Monday.',
    'Ian Boll burned a letter',
  ],
  [
    'who says it, where the verb of saying shares its subject',
    'Ian Boll fled on Sunday. He burned a letter and told detectives on Monday that his phone had been stolen on Friday.',
    "Ian Boll's phone had been stolen",
  ],
  [
    'who says it between commas is not who does it',
    'Ian Boll was arrested on Sunday, Emma Sills said, and changed his plea on Monday.',
    'Ian Boll changed his plea',
  ],
  [
    'a subject three clauses back',
    'Laura Day left on Sunday. She is to meet her aunt on Friday, will speak in Rome and dine in Bari on Saturday.',
    'Laura Day will dine in Bari',
  ],
  [
    'a word has a capital only at the beginning of its sentence',
    'Mills went up in the 1840s, and for decades they took in clean water.',
    'For decades mills took in clean water',
  ],
  [
    'what is counted is no verb: a name ends before it',
    'At 5 am every day, chess coach Meena Rao sets out eight boards on her balcony. She became champion in 1987.',
    'Chess coach Meena Rao became champion',
  ],
  [
    'a relative clause is about its noun, which is no rival of the subject',
    'The Nora Belen left port on Sunday for a trip that takes an hour. On Monday it struck a reef.',
    'The Nora Belen struck a reef',
  ],
  [
    'a name before the pronoun in a sentence without another verb',
    'Clocks go back on Sunday. Not for Nell Dawson: she will stop the clock on Saturday.',
    'Nell Dawson will stop the clock',
  ],
  [
    'a club has a verb of several',
    'Harbour, 17th in the table, have not won since May. They play Milton on Saturday.',
    'Harbour play Milton',
  ],
  [
    '"her first" something is hers',
    'Ada Moll was born in Bath. Her first atlas appeared in 1974.',
    "Ada Moll's first atlas appeared",
  ],
  [
    'what somebody says of themselves is told of them',
    '“I grabbed the cat and my pills on Monday,” said Joan Winter.',
    'Joan Winter grabbed the cat and her pills',
  ],
  [
    '"there" is where somebody went',
    'Ian Webb fled to Canada in 1880. He died there in 1890.',
    'Ian Webb died in Canada',
  ],
  [
    '"there" is where people were brought',
    'Residents were moved to a school gym on Monday. They will sleep there on Tuesday.',
    'Residents will sleep at the school gym',
  ],
  [
    'where no place has been told "there" stays',
    'Ada Moll came across an old book in 1990. She found a map there in 1991.',
    'Ada Moll found a map there',
  ],
  [
    '"did so" is what the one before did',
    'The Sun came out for Labour on Monday; the Times did so on Tuesday.',
    'The Times came out for Labour',
  ],
  [
    'who was moved may be meant as well as who moved them',
    'Police moved residents to a gym on Monday. They will sleep on Tuesday.',
    'They will sleep',
  ],
  [
    'those who are counted were counted before',
    'Researchers drilled eleven cores on Monday. Sand turned up in nine of them on Tuesday.',
    'Sand turned up in nine of the eleven cores',
  ],
  [
    'what somebody is called before the pronoun is nobody else',
    "Nora Keane died on Monday. A docker's daughter, she went to work as a clerk in 1949. She married in 1951.",
    'Nora Keane married',
  ],
  [
    'a long label has room for a surname',
    'Former teacher Ines Rojas won on Sunday. Her rival, the hotel owner Hugo Salas, conceded defeat on Monday in a call to a local radio station.',
    "Rojas's rival, the hotel owner Hugo Salas, conceded defeat in a call to a local radio station",
  ],
  [
    'somebody else with the surname stands in the label',
    'Nora Keane died on Monday. She was a clerk. She married Tom Keane in 1951.',
    'Nora Keane married Tom Keane',
  ],
  [
    'the full stop of a firm is none of its name',
    'Upton Co. said on Monday it will close a plant.',
    'Upton Co. will close a plant',
  ],
  [
    'a long label makes room for who it was',
    'The Harbour Street Tribunal said on Monday it will put off for good its verdict on the complaint brought by the University of Milton.',
    'The Harbour Street Tribunal will put off for good its verdict on the complaint brought',
  ],
  [
    'an amount is nobody who does something',
    'Profit fell to $77 million from $68 million. Ocean Drilling said on Monday it will sell a unit.',
    'It will sell a unit',
  ],
  [
    'the capital of "A witness" is the sentence\'s: who only speaks is not gone on about',
    'A witness told police the driver had stopped. He turned himself in on Monday.',
    'The driver turned himself in',
  ],
  [
    'of two verbs with one subject the second has the object of the first',
    'Mills took in clean water at the top of the town on Monday and gave it back dirty.',
    'Mills gave the clean water back dirty',
  ],
  [
    'some are of those that were told',
    'The company says spills have halved since 2015. Gauges recorded 44 of them on Monday.',
    'Gauges recorded 44 of the spills',
  ],
  [
    'one speaker goes on over two quotations',
    '“Three callers swore that the moon looked different,” Ann Lee said. “I played a song for them on Monday.”',
    'Ann Lee played a song for three callers',
  ],
  [
    '"a crossing that" is a noun with its clause: the ship is the subject',
    'The Nora Lee left port at noon for a crossing that takes three hours. On Monday it struck a reef.',
    'The Nora Lee struck a reef',
  ],
  [
    'more of what was counted in the same role',
    'The airline cancelled 86 flights on Sunday and dropped 140 more on Monday.',
    'The airline dropped 140 more flights',
  ],
  [
    'more of what happened, where nothing was done to it',
    'A 5.1 aftershock followed. By Monday experts had counted 34 more.',
    'Experts had counted 34 more aftershocks',
  ],
  [
    'more than before needs no noun',
    'Crews found cracks on Sunday. Gauges recorded 44 spills on Monday, three more than in 2022.',
    'Gauges recorded 44 spills, three more than in 2022',
  ],
  [
    'somebody quoted speaks of the only other one whom the paper has just told of, and "a wild one" is nobody',
    'Margaret Oakes carried a jar. In 1996 Oakes’s brother Tom landed a wild one. “He rang me on Monday,” she says.',
    'Oakes’s brother Tom rang Margaret Oakes',
  ],
];

test.each(ROWS)('%s: %s', (_why, text, label) => {
  const { events } = tell(text, { created: CREATED });
  expect(events.map((event) => event.label)).toContain(label);
});
