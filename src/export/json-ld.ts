import type { InterfaceLanguage, Story } from '#story/types.ts';
import { datetimeOf } from './plain-html.ts';
import { jsonInScript } from './script-data.ts';
import { oneLine, tellStory } from './telling.ts';

/**
 * Structured data for search engines: schema.org `ItemList` of `Event`, as a script element of data.
 * What is told as not having happened is left out: there is no word for it there.
 */
export function jsonLd(story: Story, language: InterfaceLanguage): string {
  const { events } = tellStory(story, language);
  const told = events.filter(({ event }) => event.status !== 'negated');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: story.title,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: told.map((each, i) => {
      const startDate = datetimeOf(story, each);
      const description = `${each.when}. ${each.sources.join('; ')}`;
      const item = {
        '@type': 'Event',
        name: oneLine(each.event.label),
        ...(startDate !== null && { startDate }),
        description,
      };
      return { '@type': 'ListItem', position: i + 1, item };
    }),
  };
  return `<script type="application/ld+json">${jsonInScript(JSON.stringify(data))}</script>`;
}
