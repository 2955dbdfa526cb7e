// Opens a report in system Chromium with the network blocked and prints what is wrong as JSON; an empty list for each check is good.
// usage: NODE_MODULES=.../node_modules CHROMIUM=/usr/bin/chromium node check.mjs report.html out.pdf
// (needs: npm install puppeteer-core axe-core)
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const require = createRequire(process.env.NODE_MODULES + "/");
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [page_path, pdf_path] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
});
const page = await browser.newPage();
await page.setViewport({ width: 1240, height: 900 });
const found = { console: [], requests: [], unreached: [], hidden: [], cut: [], axe: {}, stops: 0, phrases: 0, printed: [] };
page.on("console", (m) => ["error", "warn"].includes(m.type()) && found.console.push(m.text()));
page.on("pageerror", (e) => found.console.push(String(e)));
await page.setRequestInterception(true);
const url = pathToFileURL(page_path).href;
page.on("request", (r) => {
  if (r.url() === url) return r.continue();
  found.requests.push(r.url());
  return r.abort();
});
await page.goto(url);

// keyboard: Tab until it comes round; every phrase is reached, its card is shown, inside the page, and not shown elsewhere
found.phrases = await page.$$eval(".text .phrase", (all) => all.length);
const reached = new Set();
for (let i = 0; i < 4 * found.phrases + 400; i++) {
  await page.keyboard.press("Tab");
  const at = await page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    if (!e.classList.contains("phrase")) return { other: e.tagName };
    const tip = e.querySelector(".tip"), box = tip.getBoundingClientRect();
    const open = [...document.querySelectorAll(".tip")].filter((t) => getComputedStyle(t).display !== "none").length;
    return { id: tip.id, shown: getComputedStyle(tip).display !== "none" && box.height > 0, open, left: box.left, right: box.right, width: innerWidth };
  });
  if (at === null) break;
  found.stops++;
  if (!at.id) continue;
  reached.add(at.id);
  if (!at.shown || at.open !== 1) found.hidden.push(at.id);
  if (at.left < 0 || at.right > at.width + 1) found.cut.push(at.id);
}
const all = await page.$$eval(".text .phrase .tip", (tips) => tips.map((t) => t.id));
found.unreached = all.filter((id) => !reached.has(id));

// axe-core, through the debugger: the page's own policy forbids scripts
await page.setBypassCSP(true);
for (const scheme of ["light", "dark"]) {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.reload();
  await page.$$eval("details", (all) => all.forEach((d) => (d.open = true)));
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations", "incomplete"] }));
  found.axe[scheme] = result.violations.map((v) => [v.impact, v.id, v.nodes.length, v.nodes[0].html.slice(0, 120), v.nodes[0].failureSummary]);
  found.axe[scheme + " passes"] = result.passes.length;
}

// narrow screens: no sideways scrolling of the page itself
await page.setViewport({ width: 390, height: 800 });
found.narrow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

await page.setViewport({ width: 1240, height: 900 });
await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
await page.reload();
await page.emulateMediaType("print");
found.printed = await page.evaluate(() => ({
  paper: getComputedStyle(document.body).backgroundColor,
  dark: getComputedStyle(document.querySelector(".chart.dark") ?? document.body).display,
}));
await page.emulateMediaType(null);
await page.pdf({ path: pdf_path, format: "A4", printBackground: true, margin: { top: "14mm", bottom: "14mm", left: "12mm", right: "12mm" } });
console.log(JSON.stringify(found, null, 1));
await browser.close();
