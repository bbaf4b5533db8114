const word = (value) => `\`${String(value)}\``;

/** What a field may hold, in words. */
function kindOf(schema) {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return word(schema.const);
  if (schema.enum) return schema.enum.map(word).join(', ');
  if (schema.anyOf) return schema.anyOf.map(kindOf).join(' or ');
  if (schema.type === 'array') return `list of ${kindOf(schema.items)}`;
  if (schema.type === 'object')
    return `{ ${Object.entries(schema.properties ?? {})
      .map(([name, of]) => `${name}: ${kindOf(of)}`)
      .join(', ')} }`;
  return [schema.type].flat().join(' or ');
}

const inCell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

function fieldsOf({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const may = required.includes(name) ? '' : ', may be absent';
    return `| \`${name}\` | ${inCell(kindOf(schema))}${may} | ${inCell(schema.description ?? '')} |`;
  });
  return ['| field | holds | which is |', '| --- | --- | --- |', ...rows].join('\n');
}

function sectionOf([name, schema]) {
  const about = schema.description ? `${schema.description}\n\n` : '';
  return `### ${name}\n\n${about}${schema.properties ? fieldsOf(schema) : kindOf(schema)}`;
}

/**
 * What a JSON Schema says of a story as tables in Markdown, the story first, then each of its parts.
 * Words of the types that look like markup are left as they are: they are our own.
 */
export function formatTables({ description, properties, required, $defs }) {
  return [['Story', { description, properties, required }], ...Object.entries($defs)]
    .map(sectionOf)
    .join('\n\n');
}

/** Where the tables begin in docs/story-format.md; what stands above is written by hand. */
const START = '## The whole\n';

/** The page with its tables as the schema has them now. */
export function withTables(page, schema) {
  const end = page.indexOf(START);
  if (end < 0) throw new Error(`docs/story-format.md has lost its line "${START.trim()}"`);
  return `${page.slice(0, end + START.length)}\n${formatTables(schema)}\n`;
}
