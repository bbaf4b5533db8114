import type { Timex } from '#anchoring/types.ts';
import type { CreatedReading } from '#anchoring/created.ts';
import type { Problem, TimeExpression } from '#story/types.ts';
import type { Block } from '#text/types.ts';

const problem = (
  code: Problem['code'],
  document: string,
  span: Problem['span'],
  pl: string,
  en: string,
): Problem => ({ code, document, span, text: { pl, en } });

interface ProblemInput {
  readonly document: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly timexes: readonly Timex[];
  readonly expressions: readonly TimeExpression[];
  readonly reading: CreatedReading;
}

const isEmpty = (text: string) => text.trim() === '';

function ofDocument({ document, text, language, expressions, reading }: ProblemInput): Problem[] {
  if (isEmpty(text))
    return [problem('no-time', document, null, 'Tekst jest pusty.', 'The text is empty.')];
  if (language === 'und')
    return [
      problem(
        'unread-language',
        document,
        null,
        'Tekst jest w języku, którego Dateline jeszcze nie czyta.',
        'The text is in a language that Dateline does not read yet.',
      ),
    ];
  if (expressions.length === 0)
    return [
      problem(
        'no-time',
        document,
        null,
        'W tekście nie ma żadnego określenia czasu.',
        'The text says nothing about time.',
      ),
    ];
  if (reading.basis !== 'unknown') return [];
  return [
    problem(
      'no-created',
      document,
      null,
      'Nie wiadomo, kiedy tekst powstał, więc dni są liczone względem dnia relacji. Podaj datę, żeby zobaczyć kalendarz.',
      'Nothing tells when the text was written, so days are counted from the day of the report. Give its date to see the calendar.',
    ),
  ];
}

/** What a reader of the timeline should know about the text: once for the whole, then place by place. */
export function findProblems(input: ProblemInput): Problem[] {
  const { document, blocks, language, timexes, expressions, text } = input;
  const quoted = (start: number, end: number) => text.slice(start, end);
  const unread = blocks
    .filter((block) => language !== 'und' && block.language === 'und')
    .map(({ start, end }) =>
      problem(
        'unread-language',
        document,
        { start, end },
        'Fragment w innym języku, nieprzeczytany.',
        'A passage in another language, not read.',
      ),
    );
  const placed = timexes.flatMap(({ start, end, contradiction, steps }) => {
    const span = { start, end };
    const words = quoted(start, end);
    if (contradiction)
      return [
        problem(
          'contradiction',
          document,
          span,
          `Dzień tygodnia nie zgadza się z datą: „${words}”. Przyjęto datę.`,
          `The weekday contradicts the date: “${words}”. The date was taken.`,
        ),
      ];
    if (steps.some(({ code }) => code === 'unplaced'))
      return [
        problem(
          'impossible-date',
          document,
          span,
          `Nie ma takiej daty: „${words}”.`,
          `There is no such date: “${words}”.`,
        ),
      ];
    return [];
  });
  const unresolved = expressions
    .filter(({ when, why }) => when === null && why.some(({ code }) => code === 'unplaced'))
    .filter(({ value }) => value !== 'XXXX-XX-XX')
    .map(({ start, end }) =>
      problem(
        'unresolved',
        document,
        { start, end },
        `Nie wiadomo, od kiedy liczyć: „${quoted(start, end)}”.`,
        `Nothing tells from when to count: “${quoted(start, end)}”.`,
      ),
    );
  return [...ofDocument(input), ...unread, ...placed, ...unresolved];
}
