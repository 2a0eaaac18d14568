// Writes public/icons from public/icon.svg, in the sizes that systems ask for where the app is installed: `npm run icons`.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.mjs';

const FOLDER = 'public/icons';
const svg = readFileSync('public/icon.svg', 'utf8');
/** Without its own corners: systems cut the icon to their shape, and may leave no more than a circle of four fifths. */
const uncut = svg.replace(/ rx="\d+"/, '').replace(/(<rect[^>]*>)([^]*)(<\/svg>)/, (_, ground, drawing, end) => {
  const smaller = 'translate(32 32) scale(0.85) translate(-32 -33)';
  return `${ground}<g transform="${smaller}">${drawing}</g>${end}`;
});

const ICONS = [
  { name: 'icon-192', size: 192, picture: svg },
  { name: 'icon-512', size: 512, picture: svg },
  { name: 'maskable-512', size: 512, picture: uncut },
  { name: 'apple-180', size: 180, picture: uncut },
];

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
for (const { name, size, picture } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${picture}`);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`${ICONS.length} icons in ${FOLDER}`);
