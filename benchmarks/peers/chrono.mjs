// What chrono-node finds in the sentences of standard input; see readers.py for the format.
import * as chrono from "chrono-node";
import { readFileSync } from "node:fs";

const rows = readFileSync(0, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const iso = (date) => new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 19);

// the length of what was said is that of the finest component that is certain
function ends(start) {
  const from = start.date();
  const to = new Date(from);
  if (start.isCertain("minute")) to.setMinutes(to.getMinutes() + 1);
  else if (start.isCertain("hour")) to.setHours(to.getHours() + 1);
  else if (start.isCertain("day") || start.isCertain("weekday")) { from.setHours(0, 0, 0, 0); to.setTime(from.getTime()); to.setDate(to.getDate() + 1); }
  else if (start.isCertain("month")) { from.setHours(0, 0, 0, 0); from.setDate(1); to.setTime(from.getTime()); to.setMonth(to.getMonth() + 1); }
  else if (start.isCertain("year")) { from.setHours(0, 0, 0, 0); from.setMonth(0, 1); to.setTime(from.getTime()); to.setFullYear(to.getFullYear() + 1); }
  return [from, to];
}

const began = process.cpuUsage();
const found = rows.map((row) => {
  try {
    return chrono.parse(row.text, new Date(row.dateline.length > 10 ? row.dateline : row.dateline + "T12:00")).map((r) => {
      const [from, to] = ends(r.start);
      const last = r.end ? ends(r.end)[1] : to;
      return [r.index, r.index + r.text.length, [[iso(from), iso(last)]]];
    });
  } catch { return []; }
});
const used = process.cpuUsage(began);
console.log(JSON.stringify({ seconds: (used.user + used.system) / 1e6, found }));
