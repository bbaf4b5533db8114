import { describe, expect, test } from 'vitest';
import { enTime } from '#lang/en/time/index.ts';
import { tokenize } from '#text/tokens.ts';
import { recognize } from '#timex/recognize.ts';
import { readAnnotated, writeAnnotated } from '../kit/annotated.ts';

/** The sentence with its expressions marked, each with the kind of its meaning. */
function marked(sentence: string): string {
  const mentions = recognize(sentence, tokenize(sentence, 0, sentence.length), enTime);
  return writeAnnotated(
    sentence,
    mentions.map(({ start, end, meaning }) => ({ start, end, reading: meaning.kind })),
  );
}

describe('dates', () => {
  test.each([
    'The mine closed on {Jan. 5 = calendar}.',
    'The mine closed on {5 January 2018 = calendar}.',
    'The lease runs to {January 5th, 2022 = calendar}.',
    'The ferry sank on {the 5th of January = calendar}.',
    'Rents are due on {the 5th = calendar}, the agent said.',
    'The form was stamped {5/1/22 = calendar} at the desk.',
    'The form was stamped {05/01/2022 = calendar} at the desk.',
    'The log entry is dated {2022-01-05 = calendar}.',
    'She will be sentenced on {Friday 5 April = calendar}.',
    'The dam failed on {Thursday, March 9, 2023 = calendar}.',
    'The dam failed on {Thu 9 March = calendar}.',
    'He was born on {the fifth of May 1961 = calendar}.',
    'The strike lasted {May 5-7 = range}.',
    'The fair is open {5 to 7 May 2020 = range}.',
    'The panel sat on {5 = calendar} and {6 January = calendar}.',
    'The panel sat on {March 4 = calendar} and {5 = calendar}, a clerk said.',
    'The vote is set for {April 3 = calendar}, a {Wednesday = weekday}.',
    'The flood hit on {Sept. 9 last year = calendar}.',
    'They met again on {June 3 that year = calendar}.',
    'The review ({12 March 2024 = calendar}) found nothing.',
    'Police closed the case on {Tuesday the 12th = calendar}.',
    'The letter arrived on {12.03.2024 = calendar}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('months, years and longer', () => {
  test.each([
    'The trial opened in {March = calendar}.',
    'The trial opened in {mid-March 2014 = edge}.',
    'Thefts went on until {late 2017 = bound}.',
    'The mill opened in {February 2019 = calendar}.',
    'The pier burned down {last May = calendar}.',
    'Voters decide {this September = calendar}.',
    'It rained {every day = set} in {early June = edge}.',
    'The works began in {December last year = calendar}.',
    'The bridge opened in {July of that year = calendar}.',
    'The mill closed in {1988 = calendar}.',
    'Output doubled {between 1990 and 1995 = range}.',
    'The union split in {1783 = calendar}.',
    'The {1990 = calendar} budget was the last one.',
    'The castle was built {around 1350 = around}.',
    'Prices soared in {the 1970s = calendar}.',
    "Prices soared in {the early '80s = edge}.",
    'Prices fell in {the nineties = calendar}.',
    'The church dates from {the 19th century = calendar}.',
    'The palace burned in {the late twentieth century = edge}.',
    'Caesar was killed in {44 BC = calendar}.',
    'The town was buried in {AD 79 = calendar}.',
    'Athens fell in {August 480 BC = calendar}.',
    'The firm was founded in {nineteen ninety-six = calendar}.',
    'The war of {1939–45 = range} emptied the valley.',
    "The {2018-19 = range} season was the club's worst.",
    'Profit fell in {the third quarter = calendar}.',
    'Profit fell in {the third quarter of 1984 = calendar}.',
    '{Third-quarter = calendar} profit fell.',
    'Sales rose in {Q3 2022 = calendar}.',
    'Sales rose in {the first half of 2019 = calendar}.',
    'The firm lost money in {fiscal 2021 = calendar}.',
    "Earnings beat {last year's fourth quarter = calendar}.",
    'The loss narrowed from {the year-earlier quarter = offset}.',
    'Sales beat {the same period last year = offset}.',
    'The pool reopens in {the spring = calendar}.',
    'The pool closed {last winter = calendar}.',
    'The pool closed in {the summer of 1998 = calendar}.',
    'The pool closed in {autumn 2020 = calendar}.',
    'Harvests have failed since {the turn of the century = bound}.',
    'The audit is due by {the end of April = bound}.',
    'The talks began at {the beginning of the month = edge}.',
    'The cabinet met in {the second week of May = nth}.',
    'The council votes on {the first Monday in June = nth}.',
    'The firm expects a loss at {year-end = edge}.',
    'The tower was finished in {the 2010s = calendar}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('weekdays', () => {
  test.each([
    'The court sat on {Thursday = weekday}.',
    'The court sat {last Friday = weekday}.',
    'The court sits {next Monday = weekday}.',
    'The court sits {this coming Sunday = weekday}.',
    'He resigned on {Friday of last week = nth}.',
    'He was seen {late Thursday = edge}.',
    'He was seen {early on Thursday = edge}.',
    'He arrived {the following Tuesday = weekday}.',
    'He had left {the previous Friday = weekday}.',
    'He had left {the Thursday before = weekday}.',
    'The storm struck over {the weekend = unit}.',
    'The shop was shut {last weekend = unit}.',
    'The gates open {Sunday through Tuesday = range}.',
    'Patrols work {Monday to Friday = range}.',
    "{Wednesday = weekday}'s vote was close.",
    'The market rose on {Mon. = weekday} and fell again.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('days told from others', () => {
  test.each([
    'Police said {today = unit} that the ferry sank.',
    'The ferry sank {yesterday = unit}.',
    'The ferry sails {tomorrow = unit}.',
    'They met {the day before yesterday = unit}.',
    'They meet {the day after tomorrow = unit}.',
    'It was widened {the following day = unit}.',
    'He died {the same day = unit}.',
    'The ice broke {the day after = unit}.',
    'The sheriff resigned {later that day = edge}.',
    'He called {earlier today = edge}.',
    'She will speak {later today = edge}.',
    'The count ended {earlier this month = edge}.',
    'He was moved {later in the week = edge}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('parts of the day', () => {
  test.each([
    'The fire began on {Wednesday afternoon = part}.',
    'The fire began in {the morning = part}.',
    'The fire began {this morning = part}.',
    'The fire began {last night = part}.',
    'The fire began {overnight = part}.',
    'Guests leave {tonight = part}.',
    'The recount was called {earlier tonight = edge}.',
    'The first troops flew in at {dawn = part}.',
    'The first troops flew in at {daybreak = part}.',
    'The first troops flew in at {first light = part}.',
    'Deputies knocked {before dawn Sunday = part}.',
    'The raid came in {the small hours = part}.',
    'The raid came in {the early hours of 5 January 2018 = part}.',
    'The streets were quiet at {night = part}.',
    'The offices close at {lunchtime = part}.',
    '{The following morning = part} the jury asked for a map.',
    'The guards slept {that evening = part}.',
    'They danced {all night = part}.',
    'Fog is expected by {late afternoon = bound}.',
    'Fog lifted in {the early evening = edge}.',
    '{The night of 5 January = part} was cold.',
    '{The night before = part}, a guard had left.',
    'Snow fell {Tuesday night = part}.',
    'Snow fell {late on Tuesday night = part}.',
    'Snow fell {late last night = part}.',
    'Snow fell {early Friday evening = edge}.',
    'The town was calm {yesterday afternoon = part}.',
    'The plant hums in {the daytime hours = part}.',
    'Looters came {overnight Tuesday into Wednesday = night}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('clocks', () => {
  test.each([
    'The alarm rang at {7:42 a.m. = clock}',
    'The alarm rang at {3 p.m. Saturday = clock}.',
    'The alarm rang at {seven thirty p.m. = clock}',
    'The alarm rang at {15h30 = clock}.',
    'The alarm rang {twenty minutes past 3pm = clock}.',
    'The polls close at {10pm = clock}.',
    'The polls close at {7.30pm on Thursday = clock}.',
    'The jet left at {0300 GMT = clock}.',
    'The jet left at {2100 GMT Wednesday = clock}.',
    'The convoy halted at {1630 hours = clock}.',
    'The bell rang at {half past six = clock}.',
    'The bell rang at {a quarter to nine = clock}.',
    'The bell rang at {ten to six = clock}.',
    "The bell rang at {six o'clock = clock}.",
    'Doors open at {noon = clock}.',
    'Doors close at {midnight = clock}.',
    'The blast hit {shortly before midnight = near}.',
    'The blast hit {shortly after 2 p.m. on Saturday = near}.',
    'The blast hit {just after noon = near}.',
    'The boxes arrived {around 11 = around}, because the van broke down.',
    'Shots were heard at {around 3 a.m. local time = around}.',
    'Play did not resume until {9:36 = bound}.',
    'The shift runs {from 7am to noon tomorrow = range}.',
    'The shift runs {from 8 to 11 p.m. = range}',
    'The pumps run {9 a.m. to 5 p.m. daily = set}.',
    'He left at {6 a.m. EDT = clock}.',
    'He left at {6 p.m. Moscow time = clock}.',
    'He left at {14:30 UTC+3 = clock}.',
    'She woke at {three in the morning = clock}.',
    'She woke at {5 on Sunday morning = clock}.',
    'The meeting is on {Monday at nine = clock}.',
    'Updated {6:40 p.m. PDT Wednesday = clock}',
    'The clock stopped at {23:15 = clock}.',
    '{A few minutes after midnight = near} the roof fell in.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('offsets', () => {
  test.each([
    'The mill closed {two days ago = offset}.',
    'The mill closed {a decade ago = offset}.',
    'The mill closed {several years ago = offset}.',
    'He spoke {moments ago = near}.',
    '{Hours later = offset} they took the airport.',
    '{Ten days later = offset} detectives came.',
    '{A week earlier = offset} he had quit.',
    '{Shortly afterwards = near} the line went dead.',
    'Polls close {in 25 minutes = within}.',
    'The ship sails {in two weeks = within}.',
    "The ship sails {in three days' time = offset}.",
    'The ship sails {a week from Monday = offset}.',
    'The ship sails {two days after Christmas = offset}.',
    'The ship sails {a week on Tuesday = offset}.',
    'The fleet returns {two weeks from now = offset}.',
    '{Last year = unit} the well ran dry.',
    '{Next month = unit} the well reopens.',
    'The well ran dry {the following year = unit}.',
    'The well ran dry {that year = unit}.',
    'The well ran dry {the year before = unit}.',
    'The well ran dry {the week before last = unit}.',
    'He had warned them {three weeks before = offset}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('lengths', () => {
  test.each([
    'The siege lasted {three hours = duration}.',
    'The judge declared a {two-week = duration} truce.',
    'It was out for {just under nine hours = duration}.',
    'The valley has smelled of smoke for {days = duration}.',
    'They waited {half an hour = duration}.',
    'They waited {an hour and a half = duration}.',
    'They waited {a year and a half = duration}.',
    'It took {two hours and 20 minutes = duration}.',
    'Prices doubled over {the past week = duration}.',
    'Prices doubled in {the last 24 hours = duration}.',
    'Rain is due in {the coming days = duration}.',
    'The union plans a {48-hour = duration} walkout.',
    'He was jailed for {more than a year = duration}.',
    'He was jailed for {about ten years = duration}.',
    'The {week-long = duration} fast ended.',
    '{The first two weeks = duration} were calm.',
    'The bell has hung there for {centuries = duration}.',
    'Repairs take {two to three weeks = duration}.',
    'They must reply within {30 days = duration}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('sets', () => {
  test.each([
    'A {nightly = set} curfew is in force.',
    'Trains run {daily = set}.',
    'Trains run {every hour = set}.',
    'Trains run {every two hours = set}.',
    'The club meets {every Friday = set}.',
    'The club meets {every other week = set}.',
    'The club meets {twice a month = set}.',
    'The club meets on {Tuesdays = set}.',
    'The club meets {Sunday mornings = set}.',
    'He earns £90,000 {a week = set}.',
    'The site draws 400 visitors {a day = set}.',
    'The paper appears {weekly = set}.',
    'The gates are checked {each morning = set}.',
    'The rent is paid {annually = set}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('holidays', () => {
  test.each([
    "Fares rose on {New Year's Day = holiday}.",
    'The vault was opened on {Christmas Eve = holiday}.',
    'Shops close on {Boxing Day = holiday}.',
    'shops close at {christmas = holiday}',
    'the fair is on {the 1st of march = calendar}',
    'The march is on {Good Friday = holiday}.',
    'They wed at {Easter 2019 = holiday}.',
    'Transfers were made on {Halloween that year = holiday}.',
    'The parade is on {Thanksgiving = holiday}.',
    'The park opens on {Memorial Day = holiday}.',
    'The law changed after {9/11 = bound}.',
    'Queues formed on {Black Friday = offset}.',
    "The march honours {St. Patrick's Day = holiday}.",
    'Banks shut on {Martin Luther King Jr. Day = holiday}.',
    'The battle is marked on {the Fourth of July = calendar}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('vague', () => {
  test.each([
    'He was {recently = vague} freed.',
    'She {now = vague} leads the party.',
    'The road is {currently = vague} shut.',
    'Births have fallen in {recent years = vague}.',
  ])('%s', (annotated) => {
    expect(marked(readAnnotated(annotated).text)).toBe(annotated);
  });
});

describe('no times', () => {
  test.each([
    'That number may rise, they warned.',
    'Some families may never forgive him.',
    'May I ask who called?',
    'They will march on the palace.',
    'They march 3 miles uphill.',
    'A long march across the hills wore them out.',
    'The Sunday Times published the accounts.',
    'The Sun came out for Labour.',
    'Readers of the Daily Mail were angry.',
    'The Evening Standard ran the picture.',
    'USA Today first told the story.',
    'The Today programme asked him twice.',
    'Det Insp Karen May told the court.',
    '“It is a betrayal,” May said on the steps.',
    'Theresa May lost the vote.',
    '“It was a monster,” said April Dunning, the commander.',
    'June Whitfield played the aunt.',
    'The second suspect fled.',
    'The second half was dull.',
    'He came second in the race.',
    'They won the match 2-1.',
    'They lost 3-0 to City.',
    'The vote was 10 to 6.',
    'It cost $1.99.',
    'Shares closed at 42.875.',
    'The index fell 3.8%.',
    'Fees rose 5 percent.',
    'Call 555-0199 for help.',
    'Call 112 at once.',
    'The Boeing 737 was damaged.',
    'A van broke down on the A64.',
    'US Airways Flight 1549 landed on the river.',
    'Evacuees left by Route 44.',
    'Article 5 was invoked.',
    'He lives at 1984 Harbour Road, apartment 1999.',
    'A 58-year-old man was held.',
    'A man aged 40 was held.',
    'Helen Marchbank, 52, of Leeds was jailed.',
    'The boy, 12 years old, was found.',
    'She is 30 years of age.',
    'About 1,400 people were ordered out.',
    'There were 748 police officers on duty.',
    'The fire burned 11,300 acres.',
    'Around 11 people were hurt.',
    'Around 11,000 people fled.',
    'More than 2000 troops were sent.',
    'A crowd of 1500 people gathered.',
    'He drove 1200 miles.',
    'Three-quarters of the voters agreed.',
    'Three quarters of the voters agreed.',
    'A quarter of the houses fell.',
    'He wants to spring a trap.',
    'The fall of the city shocked them.',
    'She took a fall on the ice.',
    'Prices may fall again.',
    'Sheffield Wednesday sacked the manager.',
    'Dawn Butler spoke for the party.',
    'Summer Lee won the seat.',
    'The night sky was clear.',
    'The night club was raided.',
    'The Windows 2000 machine was old.',
    'The song won Record of the Year.',
    'She was named Player of the Year.',
    'He read chapter 12, page 1999.',
    'Version 2.0.1999 was withdrawn.',
    'The ratio was 3:2.',
    'The file is named 1999.txt.',
    'The model X2000 was sold.',
    'Mr. Sun won the bid.',
    'He sat down, and he sat still.',
    'Jan Kowalski was elected.',
    'Mar Vista is a suburb.',
    'The decade-old law is a mess.',
    'Good evening, he said.',
    'Everyone said good morning to her.',
    'Once upon a time there was a king.',
    'He has a first-class ticket.',
    'This is the fifth time he has called.',
    'The 5th floor was on fire.',
    'The 21st Infantry fired back.',
    'He ran the 100 meters.',
    'The bill passed with 51 votes.',
    'He was in the Boeing 747 hangar, gate 12.',
    'Room 2010 was locked.',
    'Thieves took a 2014 Toyota.',
    'The part number is 2021-44871.',
  ])('%s', (sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });
});
