import { expect, test } from './test.ts';

test('whatever gets into the page is not run, and sends nothing anywhere', async ({ page, library, complaints }) => {
  await library.open();
  const outcomes = await page.evaluate(async () => {
    const marked = globalThis as { wasRun?: boolean };
    const refused = (attempt: () => void): boolean => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    const holder = document.body.appendChild(document.createElement('div'));
    const isMarkupRefused = refused(() => {
      Object.assign(holder, { innerHTML: '<img src="none:" onerror="wasRun = true">' });
    });
    const isScriptTextRefused = refused(() => {
      holder.appendChild(document.createElement('script')).textContent = 'wasRun = true';
    });
    const link = holder.appendChild(document.createElement('a'));
    link.href = 'javascript:void (wasRun = true)';
    link.click();
    const button = holder.appendChild(document.createElement('button'));
    const isHandlerRefused = refused(() => {
      button.setAttribute('onclick', 'wasRun = true');
    });
    button.click();
    const isSendingRefused = await fetch('https://elsewhere.example/').then(
      () => false,
      () => true,
    );
    await new Promise((done) => {
      setTimeout(done);
    });
    return { isMarkupRefused, isScriptTextRefused, isHandlerRefused, isSendingRefused, wasRun: marked.wasRun ?? false };
  });
  expect(outcomes).toEqual({
    isMarkupRefused: true,
    isScriptTextRefused: true,
    isHandlerRefused: true,
    isSendingRefused: true,
    wasRun: false,
  });
  // The browser tells of each attempt.
  expect(complaints.length).toBeGreaterThanOrEqual(4);
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/Content Security Policy|Trusted/);
});
