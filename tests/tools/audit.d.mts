export function verdict(output: string): { isGood: boolean; text: string };
