// Reads rules, one JSON object a line, and answers each with its first
// occurrences before the end, as seconds since 1970, by rrule.js.
const readline = require('node:readline');
const { RRule, Weekday } = require('rrule');

const date = (seconds) => new Date(seconds * 1000);

function occurrences({ options, end, most }) {
  const o = { ...options, dtstart: date(options.dtstart), tzid: null };
  if (o.until !== undefined) o.until = date(o.until);
  if (o.byweekday) o.byweekday = o.byweekday.map(([day, n]) => new Weekday(day, n || undefined));
  const found = [];
  new RRule(o).all((at) => {
    if (at.getTime() / 1000 >= end) return false;
    found.push(at.getTime() / 1000);
    return found.length < most;
  });
  return found;
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(JSON.stringify(occurrences(JSON.parse(line))) + '\n');
});
