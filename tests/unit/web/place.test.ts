import { expect, test } from 'vitest';
import { FIRST_PAGE, linkTo, type Place, readPlace, writePlace } from '../../../web/src/location/place';

const places: Place[] = [
  FIRST_PAGE,
  { entity: 'Area:临港新片区', tab: null, quote: null },
  { entity: 'Policy:促消费“15条”', tab: 'tasks', quote: { sentence: 'doc:1/s2', start: 4711, end: 4720 } },
  { entity: 'Policy:a&b=c+d #1 100%', tab: null, quote: null },
];

test.each(places)('what an address says can be read back: %j', (place) => {
  expect(readPlace(`#${writePlace(place)}`)).toEqual(place);
  // Browsers escape what is not ASCII in a fragment.
  expect(readPlace(new URL(`#${writePlace(place)}`, 'http://localhost').hash)).toEqual(place);
});

test('names stay readable in a link', () => {
  expect(linkTo('Area:临港新片区')).toBe('#entity=Area:临港新片区');
});

test.each(['#', '#start', '#at=1-2', '#sentence=s', '#sentence=s&at=1', '#sentence=s&at=x-y'])(
  '%s shows the first page',
  (hash) => {
    expect(readPlace(hash)).toEqual(FIRST_PAGE);
  },
);
