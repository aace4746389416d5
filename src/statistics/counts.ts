import { gonogoError } from '../errors.ts';

/**
 * Refuses what is no proportion: a NaN or a count above its total would make every comparison with it false.
 * @param count how many of them
 * @param of how many there are
 * @throws GonogoError `DEFECT` unless both are whole, 0 <= count <= of and of >= 1
 */
export function needProportion(count: number, of: number): void {
  if (!(Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && of >= 1 && count <= of))
    throw gonogoError('DEFECT', 'expected whole counts with 0 <= count <= of and of >= 1');
}
