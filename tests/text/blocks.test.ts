import { describe, expect, test } from 'vitest';
import { enText } from '#lang/en/text.ts';
import { plText } from '#lang/pl/text.ts';
import { readDocument } from '#text/blocks.ts';
import type { Metadata } from '#text/types.ts';

const LANGUAGES = [plText, enText];

/** One line a block: kind, language where it is not the document's, text with "⏎" for line breaks. */
function draw(text: string, metadata?: Metadata): string[] {
  const { blocks, language } = readDocument(text, LANGUAGES, metadata);
  return blocks.map((block) => {
    const other = block.language === language ? '' : ` ${block.language}`;
    const content = text.slice(block.start, block.end).replaceAll(/\r\n|\n/g, '⏎');
    return `${block.kind}${other}: ${content}`;
  });
}

function firstBlock(text: string): [kind: string, content: string | null] {
  const [block] = readDocument(text, LANGUAGES).blocks;
  return [block?.kind ?? 'none', sliced(text, block)];
}

const sliced = (text: string, span: { start: number; end: number } | null | undefined) =>
  span ? text.slice(span.start, span.end) : null;

describe('paragraphs', () => {
  test.each([
    [
      'a blank line parts them, with spaces or carriage returns in it too',
      'Pożar ugaszono.\r\n \r\nNikt nie ucierpiał.\n\t\nDom ocalał.\n\n\n\nTo wszystko.',
      [
        'paragraph: Pożar ugaszono.',
        'paragraph: Nikt nie ucierpiał.',
        'paragraph: Dom ocalał.',
        'paragraph: To wszystko.',
      ],
    ],
    [
      'the lines of a wrapped paragraph are joined',
      'Strażacy z trzech gmin gasili w nocy pożar\ntartaku. Według Anny Nowak, która mieszka\nprzy drodze, płomienie widać było z\nKalisza. Nikomu nic się nie stało.',
      [
        'paragraph: Strażacy z trzech gmin gasili w nocy pożar⏎tartaku. Według Anny Nowak, która mieszka⏎przy drodze, płomienie widać było z⏎Kalisza. Nikomu nic się nie stało.',
      ],
    ],
    [
      'long lines without blank ones between are paragraphs',
      'W nocy z soboty na niedzielę spłonął tartak w Zbąszyniu, a ogień widać było nawet z sąsiedniego powiatu, jak mówią mieszkańcy.\nPrzyczyn jeszcze nie znamy. Biegli zaczną pracę w poniedziałek rano, gdy tylko ostygną zgliszcza i będzie można tam bezpiecznie wejść.',
      [
        'paragraph: W nocy z soboty na niedzielę spłonął tartak w Zbąszyniu, a ogień widać było nawet z sąsiedniego powiatu, jak mówią mieszkańcy.',
        'paragraph: Przyczyn jeszcze nie znamy. Biegli zaczną pracę w poniedziałek rano, gdy tylko ostygną zgliszcza i będzie można tam bezpiecznie wejść.',
      ],
    ],
    [
      'a line in the middle of a sentence is joined whatever its length',
      'The mayor said\nthat he would resign.',
      ['paragraph: The mayor said⏎that he would resign.'],
    ],
    [
      'list items stand apart, their signs outside',
      'The plan was clear.\n\n* Close the bridge.\n* Call the army.\n\n- Open the dam\n- Wait for dawn',
      [
        'paragraph: The plan was clear.',
        'paragraph: Close the bridge.',
        'paragraph: Call the army.',
        'paragraph: - Open the dam',
        'paragraph: - Wait for dawn',
      ],
    ],
    [
      'numbered lines stand apart',
      'There were three steps.\n1. They left the house.\n2. They called the police.',
      [
        'paragraph: There were three steps.',
        'paragraph: 1. They left the house.',
        'paragraph: 2. They called the police.',
      ],
    ],
    [
      'each line of dialogue stands apart',
      '– Kto tam jest? – zapytała żona.\n– To tylko listonosz.',
      ['paragraph: – Kto tam jest? – zapytała żona.', 'paragraph: – To tylko listonosz.'],
    ],
    [
      'rulers part paragraphs and are no blocks',
      'It was over.\n***\nThe next day they left.\n\n----\n\nNobody came back.',
      [
        'paragraph: It was over.',
        'paragraph: The next day they left.',
        'paragraph: Nobody came back.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(draw(text)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n\u00a0\u200b\n'],
    ['rulers', '---\n\n***'],
  ])('%s has no blocks', (_, text) => {
    expect(readDocument(text, LANGUAGES)).toEqual({ text, language: 'und', blocks: [] });
  });
});

describe('headings', () => {
  test.each([
    [
      'the first short paragraph without a full stop',
      'Tartak spłonął w nocy. Trwa śledztwo\n\nW nocy spłonął tartak.',
      ['heading: Tartak spłonął w nocy. Trwa śledztwo', 'paragraph: W nocy spłonął tartak.'],
    ],
    [
      'a headline may ask',
      'Who burnt the mill?\n\nThe mill burnt down on Monday.',
      ['heading: Who burnt the mill?', 'paragraph: The mill burnt down on Monday.'],
    ],
    [
      'a first paragraph with a full stop is none',
      'The mill is gone.\n\nIt burnt down on Monday.',
      ['paragraph: The mill is gone.', 'paragraph: It burnt down on Monday.'],
    ],
    ['a text of one line is none', 'Tartak spłonął w nocy', ['paragraph: Tartak spłonął w nocy']],
    [
      'a short line over a paragraph is one, the last line is none',
      'It was a long week.\n\nMonday\n\nThe mill burnt down.\n\nPhoto: Ann Lee',
      [
        'paragraph: It was a long week.',
        'heading: Monday',
        'paragraph: The mill burnt down.',
        'paragraph: Photo: Ann Lee',
      ],
    ],
    [
      'a short line right above a long one',
      'Kronika strażacka\nW sobotę po południu strażacy gasili stodołę pod Kępnem, a wieczorem pompowali wodę z piwnic w samym mieście.',
      [
        'heading: Kronika strażacka',
        'paragraph: W sobotę po południu strażacy gasili stodołę pod Kępnem, a wieczorem pompowali wodę z piwnic w samym mieście.',
      ],
    ],
    [
      'Markdown signs stay outside',
      '# Tartak spłonął.\nW nocy spłonął tartak.\n## Śledztwo\nTrwa śledztwo.',
      [
        'heading: Tartak spłonął.',
        'paragraph: W nocy spłonął tartak.',
        'heading: Śledztwo',
        'paragraph: Trwa śledztwo.',
      ],
    ],
    [
      'a photo credit between paragraphs is none',
      'W nocy spłonął tartak.\n\nFot. Anna Nowak\n\nTrwa śledztwo.',
      [
        'paragraph: W nocy spłonął tartak.',
        'paragraph: Fot. Anna Nowak',
        'paragraph: Trwa śledztwo.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(draw(text)).toEqual(expected);
  });

  test('a label with a name is none', () => {
    const text = 'Pożar tartaku\n\nAutor: Jan Nowak\n\nW nocy spłonął tartak.';
    expect(draw(text)).toEqual([
      'heading: Pożar tartaku',
      'paragraph: Autor: Jan Nowak',
      'paragraph: W nocy spłonął tartak.',
    ]);
  });

  test('the title given is a heading even with a full stop', () => {
    const text = 'Tartak spłonął.\n\nW nocy spłonął tartak.';
    expect(draw(text, { title: 'Tartak spłonął.' })).toEqual([
      'heading: Tartak spłonął.',
      'paragraph: W nocy spłonął tartak.',
    ]);
  });
});

describe('quotations', () => {
  test.each([
    [
      'in marks from end to end',
      'He wrote this to her.\n\n“We are safe. Do not come.”',
      'quotation: “We are safe. Do not come.”',
    ],
    [
      'with the stop outside',
      'Napisał do niej list.\n\n„Jesteśmy cali i zdrowi, nie przyjeżdżajcie”.',
      'quotation: „Jesteśmy cali i zdrowi, nie przyjeżdżajcie”.',
    ],
    [
      'with a speaker it is a paragraph',
      'It was late.\n\n“We are safe,” he said. “Do not come.”',
      'paragraph: “We are safe,” he said. “Do not come.”',
    ],
    ['a name in marks is a paragraph', 'Odwiedzili kopalnię.\n\n„Wujek”', 'paragraph: „Wujek”'],
    [
      'in Markdown',
      'This is what he wrote.\n\n> We are safe and\n> nobody is hurt.',
      'quotation: We are safe and⏎> nobody is hurt.',
    ],
  ])('%s', (_, text, expected) => {
    expect(draw(text).at(-1)).toBe(expected);
  });

  test("Markdown's sign is no token of the quotation", () => {
    const text = '> We are safe and\n> nobody is hurt.';
    const [block] = readDocument(text, LANGUAGES).blocks;
    expect(block?.sentences.map(({ tokens }) => tokens.map(({ norm }) => norm))).toEqual([
      ['we', 'are', 'safe', 'and', 'nobody', 'is', 'hurt', '.'],
    ]);
  });
});

describe('datelines', () => {
  test.each([
    ['ALMATY, Jan 6 (Reuters) -', 'Troops fired on the crowd.'],
    ['NEW YORK, Jan. 13 —', 'It was over in a minute.'],
    ['SAN JOSE, Calif., Oct. 27, 2022 –', 'The company is gone.'],
    ['WASHINGTON (AP) —', 'The vote was delayed.'],
    ['LONDON/PARIS, Sept 4 (Reuters) -', 'Trains were delayed.'],
    ['SILVER FORK —', 'The fire is out.'],
    ['ST. LOUIS —', 'The river is high.'],
    ['KYIV, Ukraine (AP) —', 'Two people were hurt.'],
    ['Łódź, 12.03.2024 (PAP) –', 'Sąd skazał komornika.'],
    ['Warszawa (PAP) –', 'Rząd zebrał się w nocy.'],
    ['Warszawa (PAP)', 'Rząd zebrał się w nocy.'],
    ['Bielsko-Biała, 3 maja (PAP) –', 'Zamknięto most.'],
    ['Kraków, 5 lipca 2023 r. –', 'Zamknięto most.'],
    ['KIJÓW/WARSZAWA (PAP/AFP) –', '12 osób jest rannych.'],
  ])('%s', (dateline, rest) => {
    expect(draw(`${dateline} ${rest}`)).toEqual([`dateline: ${dateline}`, `paragraph: ${rest}`]);
  });

  test.each([
    ['a match', 'Polonia – Unia 2:1. To był dobry mecz.'],
    ['an acronym that is defined', 'NATO – to sojusz wojskowy, który powstał w 1949 roku.'],
    ['a marker', 'PILNE – Wybuch w Bytomiu, są ranni.'],
    ['a person with a party', 'Jan Nowak (PiS) powiedział, że to błąd.'],
    ['a sentence with a dash', 'Warszawa i Kraków – jak podało ministerstwo – są odcięte.'],
    ['a title and a name', 'Minister Anna Nowak – Kowalska podała się do dymisji.'],
  ])('%s is no dateline', (_, text) => {
    expect(draw(text)).toEqual([`paragraph: ${text}`]);
  });

  test('without an agency it must open the article', () => {
    const text = 'The river rose all night.\n\nNASA — The agency has a plan.';
    expect(draw(text)[1]).toBe('paragraph: NASA — The agency has a plan.');
  });

  test('it may follow a headline and a stamp', () => {
    const text = 'Fire is out\n\nUpdated 6:10 p.m. ET\n\nRENO, Nev. — The fire is out.';
    expect(draw(text)).toEqual([
      'heading: Fire is out',
      'stamp: Updated 6:10 p.m. ET',
      'dateline: RENO, Nev. —',
      'paragraph: The fire is out.',
    ]);
  });
});

describe('stamps', () => {
  test.each([
    ['Aktualizacja: 18:40.'],
    ['Aktualizacja, 5 maja, godz. 18.40'],
    ['Ostatnia aktualizacja: 12 marca 2024, 18:40'],
    ['Data publikacji: 12.03.2024 r.'],
    ['Opublikowano: 12 marca 2024 18:40'],
    ['Opublikowano 2024-03-12'],
    ['Dodano: wczoraj, 21:15'],
    ['Komunikat z 5 lipca 2023 r., godz. 13.15'],
    ['Posted Thursday, March 9, 2023'],
    ['Published March 9, 2023 at 5:30 p.m. EST'],
    ['Last updated: 6 Jan 2022, 14:05 GMT'],
    ['Updated 6:10 p.m. ET'],
    ['Published by Ann Lee on March 9, 2023'],
  ])('%s', (stamp) => {
    expect(firstBlock(`${stamp}\n\nWe know no more.`)).toEqual(['stamp', stamp]);
  });

  test.each([
    ['Aktualizacja: 18:40.', 'O godz. 18.15 ugaszono pożar.'],
    ['AKTUALIZACJA 18:40', 'Strażacy ugasili pożar.'],
    ['Aktualizacja, godz. 18.40:', 'Strażacy ugasili pożar.'],
    ['UPDATE 6:10 p.m.:', 'Crews have left the scene.'],
    ['Updated 6:10 p.m. Wednesday.', 'Crews have left the scene.'],
  ])('%s is cut from what follows', (stamp, rest) => {
    const opening = rest.startsWith('Crews') ? 'The road was closed.' : 'Droga była zamknięta.';
    expect(draw(`${opening}\n\n${stamp} ${rest}`).slice(1)).toEqual([
      `stamp: ${stamp}`,
      `paragraph: ${rest}`,
    ]);
  });

  test.each([
    [
      'a date alone near the top',
      'Fire is out\n\nThursday, March 9, 2023\n\nIt is out.',
      'stamp: Thursday, March 9, 2023',
    ],
    [
      'a date with the author',
      'Pożar ugaszony\n\nJan Nowak, 12.03.2024 18:40\n\nJuż po pożarze.',
      'stamp: Jan Nowak, 12.03.2024 18:40',
    ],
  ])('%s', (_, text, expected) => {
    expect(draw(text)[1]).toBe(expected);
  });

  test('a stamp on a line of its own is not joined to the next', () => {
    const text =
      'Wypadek na drodze. Dwie osoby nie żyją\nOpublikowano: 3 maja 2024 07:12 | Aktualizacja: 09:40\nDo wypadku doszło w piątek przed godz. 6 pod Radzyminem.';
    expect(draw(text)).toEqual([
      'heading: Wypadek na drodze. Dwie osoby nie żyją',
      'stamp: Opublikowano: 3 maja 2024 07:12 | Aktualizacja: 09:40',
      'paragraph: Do wypadku doszło w piątek przed godz. 6 pod Radzyminem.',
    ]);
  });

  test.each([
    ['other news about an update', 'Aktualizacja systemu potrwa do 18:40, podał bank.'],
    ['a body that announces', 'Komunikat Rządu RP'],
    ['a count', 'Opublikowano 3 raporty o stanie rzek.'],
    ['rules', 'Updated rules will apply from 5 May 2024 in all schools.'],
    ['a headline with a date', 'Wybory 7 kwietnia 2024'],
  ])('%s is no stamp', (_, text) => {
    expect(draw(`${text}\n\nTo był długi dzień, mówią.`)[0]).not.toContain('stamp');
  });
});

describe('log entries', () => {
  test.each([
    ['21.12 Wojewoda zamknął szkoły.', '21.12'],
    ['21:05 – Most jest zamknięty.', '21:05'],
    ['7:42 a.m. — A caller reported smoke.', '7:42 a.m.'],
    ['Between 3:30 and 4 p.m. — Three drivers were cited.', 'Between 3:30 and 4 p.m.'],
    ['[18:40] Strażacy są na miejscu.', '[18:40]'],
    ['05:52 BST\nThat is it from me.', '05:52 BST'],
    ['Godz. 18.40 – Most jest otwarty.', 'Godz. 18.40'],
    ['11pm: The polls are closed.', '11pm'],
  ])('%s', (text, clock) => {
    const [block] = readDocument(text, LANGUAGES).blocks;
    expect([block?.kind, sliced(text, block?.clock)]).toEqual(['paragraph', clock]);
  });

  test.each([
    ['a date', '12.03.2024 ugaszono pożar.'],
    ['a date before a dash', '12.03.2024 – pożar ugaszono.'],
    ['a price', '18.40 zł kosztuje bilet.'],
    ['a sentence with a time', 'W środę o 18.15 – jak podała policja – zamknięto most.'],
    ['a number of minutes beyond 59', '12.75 Metrów dalej stał drugi dom.'],
  ])('%s is no entry', (_, text) => {
    expect(readDocument(text, LANGUAGES).blocks.map(({ clock }) => clock)).toEqual([undefined]);
  });

  test('entries without blank lines are blocks of their own', () => {
    const text =
      'Powódź, relacja\n21:05 – Most jest zamknięty.\n20:40 – Woda rośnie.\n19:15\nWojewoda jest na miejscu.\nSzkoły są zamknięte.';
    expect(draw(text)).toEqual([
      'heading: Powódź, relacja',
      'paragraph: 21:05 – Most jest zamknięty.',
      'paragraph: 20:40 – Woda rośnie.',
      'paragraph: 19:15⏎Wojewoda jest na miejscu.⏎Szkoły są zamknięte.',
    ]);
  });

  test('a clock in a stamp opens no entry', () => {
    const text = 'Aktualizacja 18:40\nDroga jest otwarta od rana.';
    const { blocks } = readDocument(text, LANGUAGES);
    expect(blocks.map(({ kind, clock }) => [kind, clock])).toEqual([
      ['stamp', undefined],
      ['paragraph', undefined],
    ]);
  });

  test('a clock on a line of its own is a sentence of its own', () => {
    const text = '05:52 BST\nThat is it from me.';
    const [block] = readDocument(text, LANGUAGES).blocks;
    expect(block?.sentences.map((sentence) => sliced(text, sentence))).toEqual([
      '05:52 BST',
      'That is it from me.',
    ]);
  });
});

describe('posts', () => {
  /** Where the article goes on in Polish before and after. */
  const around = (post: string) =>
    `W mieście nadal jest niespokojnie, mówią o tym wszyscy.\n\n${post}\n\nPolicja nie podała, kiedy otworzy drogi do miasta.`;

  test.each([
    [
      'a quotation and its signature',
      '“We are safe. The bridge is closed.”\n\n— Dana Lee (@danalee) January 5, 2022',
    ],
    [
      'the signature in the next line',
      '“We are safe. The bridge is closed.”\n— Dana Lee (@danalee) January 5, 2022',
    ],
    [
      'paragraphs in another language',
      '🔥BREAKING: The bridge is closed to all cars.\n\nThe army is on its way to the town.\n\n– Base pic.twitter.com/abc\n\n— Dana Lee (@danalee) January 6, 2022',
    ],
    [
      'paragraphs in another language that nothing marks',
      'The bridge is closed to all cars.\n\nThe army is on its way to the town.\n\n— Dana Lee (@danalee) January 6, 2022',
    ],
    [
      'an emoji opens it, in the same language',
      '❗️Uwaga, most jest zamknięty.\n\nWojsko jedzie do miasta.\n\n— Anna Nowak (@anowak) 6 stycznia 2022',
    ],
    [
      'a plain paragraph just before a dash',
      'Most jest zamknięty, nie jedźcie tędy.\n\n— Anna Nowak (@anowak) 6 stycznia 2022',
    ],
    [
      'a signature without a handle',
      '„Most jest zamknięty, nie jedźcie tędy.”\n\n— Anna Nowak, 6 stycznia 2022',
    ],
    [
      'a header before it',
      'Anna Nowak (@anowak) · 5 sty 2022\n\n„Most jest zamknięty, nie jedźcie tędy.”',
    ],
    [
      'a bare handle as header',
      '@anowak, 6.01.2022\n\nThe bridge is closed and the army is on its way.',
    ],
    [
      'name, words and date in one paragraph',
      'Storm Watch (@stormwatch): The bridge is closed. Stay at home. 12:19 PM · Sep 15, 2024',
    ],
    ['name and date, then the words', 'Anna N. @anowak, Jan 5, 2022: “The bridge is closed.”'],
    [
      'the date in a line of its own',
      'Storm Watch (@stormwatch)\nThe bridge is closed and we are safe.\n12:19 PM · Sep 15, 2024',
    ],
    [
      'the name in a line of its own above the handle',
      'Anna Nowak\n@anowak\nMost jest zamknięty. Jesteśmy cali i zdrowi.\n12:19 PM · Sep 15, 2024',
    ],
    [
      'name, handle, dot and date in lines of their own',
      'Anna Nowak\n@anowak\n·\nJan 5, 2022\nMost jest zamknięty. Jesteśmy cali i zdrowi.',
    ],
    [
      'in a Markdown quotation',
      'The bridge is closed and we are safe.\n\n— Dana Lee (@danalee) January 5, 2022',
    ],
  ])('%s', (_, post) => {
    const text = around(post);
    const kinds = draw(text).map((line) =>
      line.replaceAll('⏎', '\n').replace(/^post \w+:/, 'post:'),
    );
    expect(kinds).toEqual([
      'paragraph: W mieście nadal jest niespokojnie, mówią o tym wszyscy.',
      `post: ${post}`,
      'paragraph: Policja nie podała, kiedy otworzy drogi do miasta.',
    ]);
  });

  test.each([
    [
      '“We are safe.”\n\n— Dana Lee (@danalee) January 5, 2022',
      'Dana Lee',
      '@danalee',
      'January 5, 2022',
    ],
    [
      '“We are safe.”\n\n— Dana Lee 🌍 (@dana_lee) 5 stycznia 2022 r.',
      'Dana Lee 🌍',
      '@dana_lee',
      '5 stycznia 2022 r',
    ],
    ['Anna N. @anowak, Jan 5, 2022: “The bridge is closed.”', 'Anna N.', '@anowak', 'Jan 5, 2022'],
    [
      'Storm Watch (@storm): It is closed. 12:19 PM · Sep 15, 2024',
      'Storm Watch',
      '@storm',
      '12:19 PM · Sep 15, 2024',
    ],
    [
      'Storm Watch (@storm)\nThe bridge is closed and we are safe.\n12:19 PM · Sep 15, 2024',
      'Storm Watch',
      '@storm',
      '12:19 PM · Sep 15, 2024',
    ],
    ['“We are safe.”\n\n— Ann (@ann@social.example)', 'Ann', '@ann@social.example', null],
    ['@anowak, 6.01.2022\n\n“The bridge is closed.”', '@anowak', '@anowak', '6.01.2022'],
    [
      '„Jesteśmy cali i zdrowi, nie ma powodu do obaw.”\n\n— Anna Nowak, 6 stycznia 2022',
      'Anna Nowak',
      null,
      '6 stycznia 2022',
    ],
  ])('signature of %j', (text, author, handle, dateLine) => {
    const post = readDocument(text, LANGUAGES).blocks.find(({ kind }) => kind === 'post');
    const { signature } = post ?? {};
    expect([author, handle, dateLine]).toEqual([
      sliced(text, signature?.author),
      sliced(text, signature?.handle),
      sliced(text, signature?.dateLine),
    ]);
  });

  test('the language is that of the words, and the signature is a sentence of its own', () => {
    const text = around(
      '“We are safe. The bridge is closed.”\n\n— Dana Lee (@danalee) January 5, 2022',
    );
    const post = readDocument(text, LANGUAGES).blocks[1];
    expect(post?.language).toBe('en');
    expect(post?.sentences.map((sentence) => sliced(text, sentence))).toEqual([
      '“We are safe.',
      'The bridge is closed.”',
      '— Dana Lee (@danalee) January 5, 2022',
    ]);
  });

  test.each([
    [
      'the article itself is not swallowed',
      'Roads are closed, officials say.\n\nThe army has come to the town.\n\n“We are safe.”\n\n— Dana Lee (@danalee) January 5, 2022',
      ['paragraph', 'paragraph', 'post'],
    ],
    [
      'nor is another quotation',
      '“We are safe.”\n\n“So are we.”\n\n— Dana Lee (@danalee) January 5, 2022',
      ['quotation', 'post'],
    ],
    [
      'nor is a heading',
      '# Roads\n\n“We are safe.”\n\n— Dana Lee (@danalee) January 5, 2022',
      ['heading', 'post'],
    ],
    [
      'two posts stay two',
      '“We are safe.”\n\n— Dana Lee (@danalee) January 5, 2022\n\n“So are we.”\n\n— Bob Lee (@boblee) January 6, 2022',
      ['post', 'post'],
    ],
    [
      'a mention is no signature',
      'Minister Anna Nowak (@anowak) powiedziała w środę, że most jest zamknięty.',
      ['paragraph'],
    ],
    [
      'an e-mail address is no handle',
      'Anna Nowak A.NOWAK@gazeta.example\n\n„Zapraszamy na dyżur w każdy czwartek.”',
      ['heading', 'quotation'],
    ],
    [
      'a reporter’s credit is no post',
      'The road is closed.\n\n— Reporting by Ann Lee',
      ['paragraph', 'paragraph'],
    ],
  ])('%s', (_, text, kinds) => {
    expect(readDocument(text, LANGUAGES).blocks.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('languages', () => {
  test('a block in a third language is of no pack', () => {
    const text =
      'W Berlinie protestowali rolnicy.\n\n„Wir haben die Nase voll von der Politik”\n\nProtest trwał do wieczora.';
    const { blocks, language } = readDocument(text, LANGUAGES);
    expect([language, ...blocks.map((block) => block.language)]).toEqual(['pl', 'pl', 'und', 'pl']);
  });

  test('so is a short one in another script', () => {
    const text = 'W Kijowie znów zawyły syreny.\n\n„Поліція на місці”\n\nAlarm trwał do rana.';
    const codes = readDocument(text, LANGUAGES).blocks.map(({ language }) => language);
    expect(codes).toEqual(['pl', 'und', 'pl']);
  });

  test('one word that is common in English makes no English block of Polish letters', () => {
    const text = 'Woda w rzece podniosła się o pół metra.\n\nZa godzinę zamkniemy most.';
    const codes = readDocument(text, LANGUAGES).blocks.map(({ language }) => language);
    expect(codes).toEqual(['pl', 'pl']);
  });

  test('a block that tells nothing has the language of the document', () => {
    const text = 'Kronika\n\nW sobotę spłonął tartak i nikt nie wie, dlaczego.\n\nFot. OSP Kalisz';
    expect(readDocument(text, LANGUAGES).blocks.map(({ language }) => language)).toEqual([
      'pl',
      'pl',
      'pl',
    ]);
  });

  test.each([
    ['the language given holds', 'Polonia Unia 2:1', { language: 'pl-PL' }, 'pl'],
    ['a language without a pack does not', 'The mill burnt down.', { language: 'de' }, 'en'],
    ['a few words are enough', 'Pożar w tartaku', {}, 'pl'],
    ['a text that tells nothing is undetermined', 'Polonia 2:1', {}, 'und'],
    ['so is one in another language', 'Поліція затримала трьох чоловіків у Києві.', {}, 'und'],
  ])('%s', (_, text, metadata, expected) => {
    expect(readDocument(text, LANGUAGES, metadata).language).toBe(expected);
  });
});
