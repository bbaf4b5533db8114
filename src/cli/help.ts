import { LANGUAGES } from '#parse/parse-story.ts';
import type { CommandName } from './arguments.ts';

export const GENERAL_HELP = `Dateline reads a news text, finds when everything in it happened and who says so,
and draws the timeline.

Usage:
  dateline parse FILE       read one text, write its story as JSON
  dateline batch [FILE]     read many texts, one JSON object a line, write as many stories
  dateline serve [FILES]    open these texts and stories in the explorer, in the browser

  dateline <command> --help   the options of a command
  dateline --version          the version

Exit codes: 0 done, 1 some inputs failed, 2 wrong usage or an input that cannot be read.
`;

export const COMMAND_HELP: Readonly<Record<CommandName, string>> = {
  parse: `Reads one text and writes its story.

Usage: dateline parse FILE|- [options]

FILE is plain text or Markdown in UTF-8, with front matter or without; - is standard input. A story
(JSON), a table of events (.csv) or TimelineJS JSON is read as it is.

  --created DATE      when the text was written: 2022-01-06 or 2022-01-06T18:40 (local time);
                      left out, the text is searched for it
  --time-zone ZONE    time zone of the story, an IANA name: Europe/Warsaw
  --lang LANGUAGE     language of the text: ${LANGUAGES.join(', ')}; left out, it is found out
  --prefer SIDE       where weekdays and dates lie when no verb tells: past, future or nearest;
                      left out, as in news: weekdays have passed, dates lie nearest
  --format FORMAT     what to write: json, csv, ics, timelinejs, timeml or markwhen; html, a page
                      with everything in it; or a picture: svg or png;
                      what a format cannot hold is said on standard error
  --size SIZE         of a picture, in pixels: 1200x675 (left out, this), 1080x1350, 1080x1080 or
                      any other; the width alone: as high as the story needs
  --theme THEME       of a picture: light or dark
  --scale N           of a png: pixels of the file for each of the size, 1 to 3
  --out FILE          where to write it; left out, to standard output
  -h, --help          this text

Options count before front matter.

Examples:
  dateline parse article.md --out article.json
  dateline parse article.json --format ics --out article.ics
  dateline parse article.md --format png --size 1080x1350 --scale 2 --out article.png
  dateline parse - --created 2022-01-06 --time-zone Asia/Almaty < wire.txt
`,
  batch: `Reads many texts and writes as many stories, line by line, in the same order.

Usage: dateline batch [FILE|-] [options]

Each line of FILE, or of standard input, is a JSON object; what has a ? may be left out:
  {"id","text","created"?,"timeZone"?,"lang"?,"prefer"?,"title"?,"publisher"?,
   "url"?}
Each line of the output is one of:
  {"id","story"}            the story
  {"id","error","line"}     what is wrong with the line of that number; the others are still read

Empty lines are skipped. A line may have up to 16 MB. Exit code 1 when any line failed.

  -j, --jobs N        how many threads read; left out, as many as the machine has processors
  --resume OUT        writes to the file OUT instead of standard output. When a run was broken off,
                      the same command goes on where OUT ends
  -h, --help          this text

Examples:
  dateline batch articles.ndjson > stories.ndjson
  dateline batch articles.ndjson --resume stories.ndjson
`,
  serve: `Opens texts and stories in the explorer.

Usage: dateline serve [FILES or folders …] [options]

Of a folder all .txt, .md and story .json files are shown; one that is added later appears when the
page is loaded anew. Without FILES the explorer shows its examples. Only this machine can reach it.

  --port N            port to listen on; left out, 4173 or the next one that is free
  -h, --help          this text

Example:
  dateline serve drafts report.md
`,
};
