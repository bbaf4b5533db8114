/** A kind of text to measure the parser on. */
export interface TextKind {
  readonly name: string;
  /** Of about this many UTF-16 code units, always the same for the same number. */
  readonly make: (length: number) => string;
  /** True for texts as newspapers print them, whose stages are each worth a figure. */
  readonly isNews: boolean;
}

/** The same text in one piece, as a file gives it: the engine keeps one that was put together as a tree. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** The same piece again and again, cut to length. */
const repeat = (piece: string, length: number) =>
  flat(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));

const WEEKDAYS = [
  'poniedziałek, we wtorek, w środę, czwartkowy, piątku, sobotą, niedziela',
  'Monday, on Tuesday, last Wednesday, Thursday’s, Fridays, by Saturday, next Sunday',
].join(' ');

/** Every day number and many years, clocks and sums, so that no look-up is the same twice in a row. */
function digits(length: number): string {
  const pieces: string[] = [];
  for (let n = 1, size = 0; size < length; n++) {
    const piece = `${String((n * 7919) % 3000)}${['.', ' ', ':', '-', '/', ', '][n % 6] ?? ' '}`;
    pieces.push(piece);
    size += piece.length;
  }
  return flat(pieces.join('').slice(0, length));
}

/** News as it is: these articles in turn. */
const mixOf =
  (articles: readonly string[], between: string) =>
  (length: number): string =>
    repeat(articles.map((article) => article + between).join(''), length);

/** An article without anything that ends a sentence or a clause. */
const wordsOnly = (article: string) => article.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** The texts of the table: news first, then what no newspaper prints but somebody will paste. */
export function textKinds(articles: readonly string[]): readonly TextKind[] {
  const kind = (name: string, piece: string): TextKind => ({
    name,
    make: (length) => repeat(piece, length),
    isNews: false,
  });
  return [
    { name: 'news', make: mixOf(articles, '\n\n'), isNews: true },
    {
      name: 'one paragraph',
      make: mixOf(
        articles.map((article) => article.replaceAll(/\s+/g, ' ')),
        ' ',
      ),
      isNews: true,
    },
    { name: 'one sentence', make: mixOf(articles.map(wordsOnly), ' '), isNews: false },
    { name: 'only digits', make: digits, isNews: false },
    kind('only weekdays', `${WEEKDAYS} `),
    kind('only commas', ', '),
    kind('only “and two”', 'i dwa and two '),
    kind('only quotation marks', '„"«'),
    kind('only opening quotes', '„'),
    kind('only opening brackets', '( '),
    kind('only “at”', 'at '),
    kind('only “w”', 'w '),
    kind('only “z”', 'z '),
    kind('only “że”', 'że '),
    kind('only “yesterday”', 'yesterday '),
    kind('only “from Monday”', 'from Monday '),
    kind('only “starts on Monday”', 'starts on Monday '),
    kind('only “said”', 'said powiedział '),
    kind('only “he said, they said that”', 'he said, they said that, according to police, '),
    kind('only dialogue', '– Tak – powiedział Jan. – Nie – dodał. '),
    kind('only “who fled after”', 'the man who fled after he ran and '),
    kind('only days in a row', 'on Monday, Tuesday, '),
    kind('only bills that passed', 'A bill, a rare one, passed on Monday, '),
    kind('only full stops', '. '),
    kind('only capitals', 'Anna Sobota '),
    kind('only “Słowak”', 'Słowak '),
    kind('only deaths', 'He died. '),
    kind('only posts', '— Anna (@anna) January 5, 2022\n\n'),
    kind('only parentheses', '()'),
    kind('only line breaks', 'a\n\n'),
    kind('one word', 'najdłuższesłowoświata'),
  ];
}
