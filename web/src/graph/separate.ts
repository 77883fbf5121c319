/** A rectangle around its middle (x, y); a fixed one pushes others and stays. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed?: boolean;
}

const ROUNDS = 400;

/**
 * Moves overlapping boxes apart along the axis of least overlap (relative to their size) until none overlap (or `ROUNDS` passes are done). Deterministic: boxes
 * are visited in the given order. Quadratic a round, meant for the hundred or so nodes that one view shows.
 */
export function separate(boxes: readonly Box[]): Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round++) {
    let clear = true;
    for (const [i, a] of moved.entries())
      for (const b of moved.slice(i + 1)) {
        if (!push(a, b)) continue;
        clear = false;
      }
    if (clear) break;
  }
  return moved;
}

type Moving = { -readonly [K in keyof Box]: Box[K] };

/** Parts one pair; true when they overlapped. */
function push(a: Moving, b: Moving): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = (a.width + b.width) / 2 - Math.abs(dx);
  const overY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overX <= 0.01 || overY <= 0.01) return false;
  const [shareA, shareB] = a.fixed ? [0, 1] : b.fixed ? [1, 0] : [0.5, 0.5];
  if (overX / (a.width + b.width) < overY / (a.height + b.height)) {
    const step = dx < 0 ? -overX : overX;
    a.x -= step * shareA;
    b.x += step * shareB;
  } else {
    const step = dy < 0 ? -overY : overY;
    a.y -= step * shareA;
    b.y += step * shareB;
  }
  return true;
}
