type Matcher = (wanted: never, actual: unknown, path: string) => string[];

const MATCHERS: Readonly<Record<string, Matcher>> = {
  $atLeast: (wanted: number, actual, path) =>
    typeof actual === 'number' && actual >= wanted ? [] : [`${path} is ${show(actual)}, less than ${wanted}`],
  $contains: (wanted: string, actual, path) =>
    typeof actual === 'string' && actual.includes(wanted) ? [] : [`${path} is ${show(actual)}, without ${wanted}`],
  $first: (wanted: unknown, actual, path) =>
    Array.isArray(actual) && actual.length > 0 ? unmet(wanted, actual[0], `${path}[0]`) : [`${path} is empty`],
  $every: (wanted: unknown, actual, path) =>
    Array.isArray(actual) && actual.length > 0
      ? actual.flatMap((item, i) => unmet(wanted, item, `${path}[${i}]`))
      : [`${path} is empty`],
};

/**
 * What of the expected is not so in an answer, each with its path. Of an object the keys that are expected count; each item that is
 * expected of a list must match some item of it, in any order; `{ "$atLeast": n }`, `{ "$contains": words }`, `{ "$first": item }` and
 * `{ "$every": item }` say more about a number, a text and a list.
 */
export function unmet(expected: unknown, actual: unknown, path = 'data'): string[] {
  if (Array.isArray(expected)) return unmetItems(expected, actual, path);
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(expected, actual) ? [] : [`${path} is ${show(actual)}, not ${show(expected)}`];
  }
  const [first] = Object.entries(expected);
  const matcher = first && MATCHERS[first[0]];
  if (first && matcher) return matcher(first[1] as never, actual, path);
  if (typeof actual !== 'object' || actual === null) return [`${path} is ${show(actual)}`];
  return Object.entries(expected).flatMap(([key, value]) => unmet(value, Reflect.get(actual, key), `${path}.${key}`));
}

function unmetItems(expected: readonly unknown[], actual: unknown, path: string): string[] {
  if (!Array.isArray(actual)) return [`${path} is ${show(actual)}, no list`];
  const missing = expected.filter((item) => !actual.some((one) => unmet(item, one).length === 0));
  return missing.map((item) => `${path} has no ${show(item)}`);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'absent').slice(0, 300);
}
