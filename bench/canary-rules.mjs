// Three rules of other tools, written for the comparison after what they document. Each is asked every minute with all minutes so
// far, `canary` and `control` as { x, n }, and says at which it stops the release (counted from 1), or undefined.

const rate = ({ x, n }) => (n === 0 ? 0 : x / n);
const isDouble = (minute, base) => rate(minute) > 2 * base;

/** At which minute so many have been above twice the base, whatever lay between. */
function stopsAt(canary, base, most) {
  let failures = 0;
  for (const [index, minute] of canary.entries()) {
    if (isDouble(minute, base)) failures += 1;
    if (failures >= most) return index + 1;
  }
  return undefined;
}

/** A failure limit of 3, as in the examples of Argo Rollouts: more than three failed measurements end the run. */
export const failureLimit = ({ canary, base }) => stopsAt(canary, base, 4);

/** A threshold of 10, as in the examples of Flagger: failed checks are counted and never forgiven. */
export const cumulative = ({ canary, base }) => stopsAt(canary, base, 10);

/** The quantile of a two-sided level of 98 %, and the least effect as a share of the estimated shift, as Kayenta has them. */
const Z = 2.326;
const EFFECT = 0.25;
/** Fewer minutes are not ranked. */
const LEAST = 5;

/** The standardised rank sum of `ours` over `theirs`: normal approximation, corrected for ties and continuity (Mann and Whitney 1947). */
function rankScore(ours, theirs) {
  const all = [...ours.map(value => ({ value, mine: 1 })), ...theirs.map(value => ({ value, mine: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let [sum, ties] = [0, 0];
  for (let from = 0; from < all.length; ) {
    let to = from;
    let mine = 0;
    while (to < all.length && all[to].value === all[from].value) {
      mine += all[to].mine;
      to += 1;
    }
    // Equal values share the mean of their ranks.
    sum += (mine * (from + 1 + to)) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const [n, m, total] = [ours.length, theirs.length, all.length];
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance === 0 ? 0 : (sum - (n * (n + 1)) / 2 - (n * m) / 2 - 0.5) / Math.sqrt(variance);
}

/** The shift between two samples by the middle of all differences (Hodges and Lehmann 1963). */
function shiftOf(ours, theirs) {
  // Typed, since thousands are sorted each time.
  const differences = new Float64Array(ours.length * theirs.length);
  for (const [row, a] of ours.entries())
    for (const [column, b] of theirs.entries()) differences[row * theirs.length + column] = a - b;
  differences.sort();
  const middle = differences.length / 2;
  return (differences[Math.ceil(middle) - 1] + differences[Math.floor(middle)]) / 2;
}

/**
 * Ranks of the rates of all minutes so far, asked anew each minute, with a control that gets as much traffic: it stops where the
 * lower limit of the shift is above a quarter of the shift.
 */
export function ranks({ canary, control }) {
  const [ours, theirs] = [canary.map(rate), control.map(rate)];
  for (let minute = LEAST; minute <= ours.length; minute += 1) {
    const [mine, others] = [ours.slice(0, minute), theirs.slice(0, minute)];
    // Without a shift at all there is none above a quarter: the many differences are reckoned for the few that need them.
    if (rankScore(mine, others) <= Z) continue;
    const least = EFFECT * shiftOf(mine, others);
    if (
      rankScore(
        mine.map(each => each - least),
        others,
      ) > Z
    )
      return minute;
  }
  return undefined;
}
