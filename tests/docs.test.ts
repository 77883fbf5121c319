import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { referenceOf } from '../docs/reference.js';

const page = new URL('../docs/graphql.md', import.meta.url);
const folder = new URL('./api/questions/', import.meta.url);

/** A question's comment, Chinese and English, as heading and text, and the query to copy. */
function questionText(file: string): string {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const comments = text.match(/^(# .*\n)+/)?.[0] ?? '';
  const [chinese = '', ...english] = comments.split('\n').map((line) => line.replace(/^#\s+/, ''));
  return `### ${chinese}\n\n${english.join(' ').trim()}\n\n\`\`\`graphql\n${text.slice(comments.length).trim()}\n\`\`\``;
}

it('docs/graphql.md holds the questions and the schema as they are (npm run docs writes it)', async () => {
  const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
  const questions = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const parts = { questions: questions.map(questionText).join('\n\n'), reference: referenceOf(schema) };
  const text = Object.entries(parts).reduce(
    (whole, [name, part]) =>
      whole.replace(
        new RegExp(`(<!-- ${name}: .* -->\n)[\\s\\S]*?(<!-- end -->)`),
        (_, begin, end) => `${begin}\n${part}\n\n${end}`,
      ),
    readFileSync(page, 'utf8'),
  );
  await expect(text).toMatchFileSnapshot(page.pathname);
});
