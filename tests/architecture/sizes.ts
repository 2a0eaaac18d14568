import { isCode, isProduct, type TextFile } from './source.ts';

/** Longer than this, two things live in one file. */
const LONGEST = 400;
const LARGEST_MEDIAN = 120;

/** Files that are too long, and a median that shows that many are. */
export function oversizedFiles(files: readonly TextFile[]): string[] {
  const measured = files.filter((file) => isCode(file) || file.path.endsWith('.css'));
  const long = measured.flatMap((file) =>
    linesOf(file) > LONGEST ? [`${file.path} has ${linesOf(file)} lines, more than ${LONGEST}`] : [],
  );
  const middle = median(files.filter(isProduct).map(linesOf));
  return middle > LARGEST_MEDIAN ? [...long, `the median file of src has ${middle} lines`] : long;
}

function linesOf({ text }: TextFile): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
