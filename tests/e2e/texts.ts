/** Articles written for these tests, with times that leave no doubt. */

export const POLISH = `Pożar magazynu w Rudawie

W poniedziałek 10 lutego 2025 roku około godz. 14 w magazynie przy torach w Rudawie wybuchł pożar. Ogień zauważył dróżnik.

Wieczorem ogień przeniósł się na sąsiednią halę, poinformowała rzeczniczka straży Anna Lis. We wtorek rano strażacy ugasili ostatnie płomienie.

W środę o 9.30 biegli weszli do budynku. Jak podała prokuratura, śledztwo wszczęto dzień później.
`;

export const ENGLISH = `Crack closes the bridge at Colby

COLBY, March 4, 2025 — Engineers found a crack in the bridge over the Marl on Monday morning, the county said.

Police closed the road at 11:20 a.m. on Monday. Two buses turned back in the afternoon, according to the bus company.

Divers will inspect the piers on Thursday. The bridge was last repaired in 2011.
`;

export const GERMAN = `In der Lagerhalle am Hafen ist ein Feuer ausgebrochen. Die Feuerwehr war nach wenigen
Minuten vor Ort und konnte die Flammen löschen, bevor sie auf das Nachbargebäude übergreifen konnten.
Verletzt wurde niemand. Die Ursache ist noch nicht bekannt, die Ermittlungen dauern an.`;

/** Nothing in it is a time, and nothing in it happens. */
export const TIMELESS = `A good stone wall needs no mortar. The large stones lie below, the small ones above, and
each one rests on two others. The gaps are filled with gravel.`;

export const HOSTILE = `<script>window.hacked = 1</script>

<img src="x" onerror="window.hacked = 2"> On Monday a tree fell on the school. [read](javascript:window.hacked=3)

On Tuesday \u202Ereversed\u202C the mayor, {{7*7}} \${window.hacked = 4}, visited it.

<a href="javascript:window.hacked=5">On Wednesday</a> the school opened again.
`;

/** News of this many UTF-16 code units or a little more, with a time in every paragraph. */
export function longText(length: number): string {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const paragraphs = [];
  for (let size = 0, n = 0; size < length; n += 1) {
    const paragraph = `On ${days[n % 7]!} at ${String((n % 12) + 1)} p.m. ferry number ${String(n)} ran aground near the pier, the harbour office said. Its ${String(n % 90)} passengers waited for the tide, and nobody was hurt. The crew had reported fog, which is common here, and the lamps on the pier were lit all the time.`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}
