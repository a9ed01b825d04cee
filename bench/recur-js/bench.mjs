// Asks rrule.js for the state of the schedule that the benchmarks in
// internal/schedule ask for, at the same moments and ages of the rules, and
// prints what one answer costs. Times are civil, as rrule.js wants them.
import { createRequire } from "node:module";

const { RRule } = createRequire(import.meta.url)("rrule");

const now = Date.UTC(2026, 5, 17, 14, 45); // 18:45 UTC by the clock of New York
const hour = 3600e3;

const rules = [
  ["FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", 0, 24, "Holiday"],
  ["FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", 0, 24, "Holiday"],
  ["FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4", 0, 24, "Holiday"],
  ["FREQ=YEARLY;BYMONTH=9;BYDAY=1MO", 0, 24, "Holiday"],
  ["FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", 0, 24, "Holiday"],
  ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", 0, 24, "Holiday"],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 16, 1, "Meeting"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 9, 1, "Training"],
  ["FREQ=DAILY", 12, 0.5, "Lunch"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 9, 8, "Business Hours"],
  ["FREQ=WEEKLY;BYDAY=SA", 10, 3, "Business Hours"],
  ["FREQ=WEEKLY;BYDAY=FR", 22, 8, "Night"],
];

const ages = { "1 month": [0, 1], "1 year": [1, 0], "5 years": [5, 0], "20 years": [20, 0] };

function office([years, months]) {
  return rules.map(([text, at, lasts, state]) => ({
    rule: new RRule({ ...RRule.parseString(text), dtstart: new Date(Date.UTC(2026 - years, 5 - months, 17, at)) }, true),
    lasts: lasts * hour,
    state,
  }));
}

function stateAt(list, t) {
  for (const { rule, lasts, state } of list) {
    const began = rule.before(new Date(t), true);
    if (began && t < began.getTime() + lasts) return state;
  }
  return "After Hours";
}

const moments = Array.from({ length: 64 }, (_, i) => now + Math.floor((i * 2671 * 60e3) / 16));

console.log("| age of the rules | µs an answer |");
console.log("| --- | --- |");
for (const [name, age] of Object.entries(ages)) {
  const list = office(age);
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    const asked = round === 0 ? 8 : moments.length; // the first one warms up
    const began = performance.now();
    for (let i = 0; i < asked; i++) stateAt(list, moments[i]);
    if (round > 0) rounds.push(((performance.now() - began) * 1e3) / asked);
  }
  rounds.sort((a, b) => a - b);
  console.log(`| ${name} | ${rounds[rounds.length >> 1].toFixed(0)} |`);
}
