/** A kind of text to measure the parser on. */
export interface TextKind {
  readonly name: string;
  /** Of about this many UTF-16 code units, always the same for the same number. */
  readonly make: (length: number) => string;
}

/** The same piece again and again, cut to length. */
const repeat = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

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
  return pieces.join('').slice(0, length);
}

/** News as it is: these articles in turn. */
const mixOf =
  (articles: readonly string[], between: string) =>
  (length: number): string =>
    repeat(articles.map((article) => article + between).join(''), length);

/** The texts of the table: news first, then what no newspaper prints but somebody will paste. */
export function textKinds(articles: readonly string[]): readonly TextKind[] {
  const kind = (name: string, piece: string): TextKind => ({
    name,
    make: (length) => repeat(piece, length),
  });
  return [
    { name: 'news', make: mixOf(articles, '\n\n') },
    {
      name: 'one paragraph',
      make: mixOf(
        articles.map((article) => article.replaceAll(/\s+/g, ' ')),
        ' ',
      ),
    },
    { name: 'only digits', make: digits },
    kind('only weekdays', `${WEEKDAYS} `),
    kind('only commas', ', '),
    kind('only “and two”', 'i dwa and two '),
    kind('only quotation marks', '„"«'),
    kind('only line breaks', 'a\n\n'),
    kind('one word', 'najdłuższesłowoświata'),
  ];
}
