export interface BenchCard {
  readonly id: string;
  readonly kind: string;
  readonly column: number;
  readonly lane: number;
  readonly place: number;
  readonly title: string;
  readonly level: number;
}
export function benchCards(count: number): BenchCard[];
export function benchFile(count: number): string;
